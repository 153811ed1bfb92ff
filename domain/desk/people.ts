import type { Role } from '@/domain/access'

/** Somebody as the administrator's list shows him or her. Instants in milliseconds since 1970. */
export interface PersonListed {
  id: string
  name: string
  email: string
  role: Role
  disabledAt: number | null
  createdAt: number
  hasPassword: boolean
  hasSecondFactor: boolean
  hasSingleSignOn: boolean
  version: number
}

/** One signed-in browser. */
export interface OwnSession {
  id: string
  createdAt: number
  expiresAt: number
  userAgent: string | null
}

/** One's own account. */
export interface OwnAccount {
  name: string
  email: string
  role: Role
  hasPassword: boolean
  hasSecondFactor: boolean
  recoveryCodesLeft: number
  hasSingleSignOn: boolean
  sessions: OwnSession[]
}

/** A second factor that was offered: what to scan, the same to type, and the offer to send back with a code. */
export interface SecondFactorOffer {
  address: string
  secret: string
  offer: string
}
