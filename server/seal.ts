import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { deskSecret } from './secret'

/**
 * What must be read again but not from a stolen copy of the database (AES-256-GCM under a key derived from the desk's
 * secret, which is kept beside the database and not in it). `purpose` keeps a text sealed for one thing from being
 * opened as another.
 */
export function seal(purpose: string, text: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), iv)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** The text, or null where it was sealed for something else, under another secret, or changed since. */
export function unseal(purpose: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < 28) return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

function keyFor(purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', deskSecret(), 'penholder', purpose, 32))
}
