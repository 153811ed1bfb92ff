import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { encode } from 'next-auth/jwt'
import { saveSession } from '@/db/people'
import { type Actor, ROLE_NAMES, type Role } from '@/domain/access'
import { now } from '@/server/clock'
import { redeemLink } from '@/server/commands/account'
import { setUpDesk } from '@/server/commands/desk'
import { invitePerson } from '@/server/commands/people'
import { COMMANDS } from '@/server/commands/registry'
import { createResolution } from '@/server/commands/resolutions'
import { database } from '@/server/database'
import { READS } from '@/server/reads/registry'
import { OPERATOR, told } from '@/stories/founding'
import { votingFile } from '@/stories/votingFile'
import { PASSWORD, RESOLUTION } from './facts'

const HOUR_MS = 3_600_000

/** What the tests may ask for, by name. */
const ANSWERS: Record<string, (about: never) => Promise<unknown>> = {
  async desk() {
    const desk = {
      iso3: 'NOR',
      title: 'Permanent Mission, New York',
      name: 'Ada Berg',
      email: 'ada.berg@example.org',
      password: 'seven quiet fjords',
    }
    const { status } = await setUpDesk.perform(OPERATOR, desk)
    // A server that runs already may have been founded by an earlier run.
    return status === 'ok' || status === 'refused'
  },

  async person({ role, name }: { role: Role; name?: string }) {
    const mark = randomUUID().slice(0, 8)
    const full = name ?? `${ROLE_NAMES[role]} ${mark}`
    const email = `${role}.${mark}@example.org`
    const { personId, token } = told(await invitePerson.perform(OPERATOR, { name: full, email, role }))
    const actor: Actor = { id: personId, name: full, role }
    told(await redeemLink.perform(actor, { token, password: PASSWORD }))
    return { ...actor, email }
  },

  async resolution({ team, facts = {} }: { team: string[]; facts?: Record<string, unknown> }) {
    const title = String(facts.shortTitle ?? `Resolution ${randomUUID().slice(0, 8)}`)
    const answer = await createResolution.perform(OPERATOR, { ...RESOLUTION, ...facts, shortTitle: title, team })
    return { resolutionId: told(answer).resolutionId, title }
  },

  async command({ name, input, who }: { name: string; input: unknown; who?: Actor }) {
    const found = COMMANDS[name]
    if (!found) throw new Error(`There is no command ${name}.`)
    return told(await found.perform(who ?? OPERATOR, input))
  },

  async read({ name, params, who }: { name: string; params: unknown; who?: Actor }) {
    const answer = await READS[name]?.perform(who ?? OPERATOR, params)
    if (answer?.status !== 'ok') throw new Error(`The read ${name} was answered ${answer?.status}.`)
    return answer.result
  },

  /** Writes a voting file of the Digital Library's layout, of about so many lines. */
  async votingFile({ lines, file }: { lines: number; file: string }) {
    await fs.promises.mkdir(path.dirname(file), { recursive: true })
    await fs.promises.writeFile(file, votingFile(lines))
  },

  /** The cookie of a new session. */
  async session({ personId }: { personId: string }) {
    const sid = randomUUID()
    const createdAt = await now(database())
    const session = { id: sid, personId, createdAt, expiresAt: createdAt + HOUR_MS, userAgent: null }
    await database().write((tx) => saveSession(tx, session))
    return encode({ token: { sid }, secret: process.env.NEXTAUTH_SECRET ?? '' })
  },
}

process.on('message', ({ id, what, about }: { id: number; what: string; about: never }) => {
  const answer = ANSWERS[what]?.(about) ?? Promise.reject(new Error(`Nothing is founded by the name ${what}.`))
  answer.then(
    (result) => process.send?.({ id, result }),
    (error: unknown) => process.send?.({ id, error: String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))
