import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { closeLinksOf, saveLink } from '@/db/people'
import type { CommandContext } from './command'

export type LinkPurpose = 'invitation' | 'reset'

const HOUR_MS = 60 * 60 * 1000
/** An invitation waits for somebody to come back to their desk; a new password is wanted now. */
const LIFETIME_MS: Record<LinkPurpose, number> = { invitation: 7 * 24 * HOUR_MS, reset: 24 * HOUR_MS }

/** What a link's token is kept as. The token has 256 bits of chance, so a plain hash cannot be searched. */
export function linkHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/**
 * Makes the one link of a person that is open, ending any earlier one.
 *
 * @returns the token, to be shown once: only its hash is kept.
 */
export async function issueLink(context: CommandContext, personId: string, purpose: LinkPurpose): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await closeLinksOf(context.tx, personId, context.now)
  await saveLink(context.tx, {
    id: randomUUID(),
    tokenHash: linkHash(token),
    personId,
    purpose,
    createdAt: context.now,
    expiresAt: context.now + LIFETIME_MS[purpose],
  })
  return token
}
