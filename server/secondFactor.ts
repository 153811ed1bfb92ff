import { randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { hashPassword, passwordFits } from './passwords'
import { seal, unseal } from './seal'

const STEP_SECONDS = 30
/** A telephone's clock may be a step off either way. */
const WINDOW = 1
const SECRET_PURPOSE = 'second factor'
const OFFER_PURPOSE = 'second factor offered'
const OFFER_MS = 15 * 60 * 1000

/** A new secret, 160 bits in base 32 (RFC 4226 recommends as much). */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32

const totp = (secret: string, account = '') =>
  new TOTP({ issuer: 'Penholder', label: account, secret: Secret.fromBase32(secret), period: STEP_SECONDS })

/** What the QR code holds for an authenticator. */
export const totpAddress = (secret: string, email: string): string => totp(secret, email).toString()

/**
 * The time step this code belongs to (RFC 6238), or null when it is none of now's.
 *
 * @param at the machine's clock in milliseconds: telephones know nothing of a sample's.
 */
export function acceptedStep(secret: string, code: string, at: number): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const delta = totp(secret).validate({ token: code, timestamp: at, window: WINDOW })
  return delta === null ? null : Math.floor(at / 1000 / STEP_SECONDS) + delta
}

export const sealTotpSecret = (secret: string): string => seal(SECRET_PURPOSE, secret)
export const unsealTotpSecret = (sealed: string): string | null => unseal(SECRET_PURPOSE, sealed)

/** A secret offered to one person for a quarter of an hour; nothing is kept until a code shows that it arrived. */
export function sealOffer(personId: string, secret: string, at: number): string {
  return seal(OFFER_PURPOSE, JSON.stringify({ personId, secret, until: at + OFFER_MS }))
}

export function unsealOffer(sealed: string, personId: string, at: number): string | null {
  const text = unseal(OFFER_PURPOSE, sealed)
  if (text === null) return null
  const offer = JSON.parse(text) as { personId: string; secret: string; until: number }
  return offer.personId === personId && offer.until > at ? offer.secret : null
}

// Without letters and figures that look alike.
const CODE_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const RECOVERY_CODES = 10

/** Recovery codes as shown, once: twelve letters and figures in three groups. */
export function newRecoveryCodes(): string[] {
  const group = () => Array.from({ length: 4 }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('')
  return Array.from({ length: RECOVERY_CODES }, () => `${group()}-${group()}-${group()}`)
}

const plainCode = (code: string) => code.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Hashed as passwords are: a code is short enough to be searched for. */
export const hashRecoveryCodes = (codes: readonly string[]): Promise<string[]> =>
  Promise.all(codes.map((code) => hashPassword(plainCode(code))))

/** The place of this code among the hashes of those not used yet, or −1. */
export async function findRecoveryCode(hashes: readonly string[], code: string): Promise<number> {
  const plain = plainCode(code)
  if (plain.length !== 12) return -1
  const fits = await Promise.all(hashes.map((hash) => passwordFits(hash, plain)))
  return fits.indexOf(true)
}
