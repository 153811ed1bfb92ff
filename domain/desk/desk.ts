import type { Actor, Role } from '@/domain/access'

/** What every page shows of the delegation, and who is looking. */
export interface Desk {
  /** The delegation's State. */
  iso3: string
  title: string
  staleDays: number
  /** Milliseconds to add to a browser's clock to make the desk's `now`. */
  clockOffset: number
  sampleNotice: string | null
  version: number
  me: Actor
  /** The desk's `now` when this was read. */
  now: number
}

export interface Colleague {
  id: string
  name: string
  role: Role
  disabled: boolean
}

/** What an administrator may change of the delegation. */
export interface DeskSettings {
  /** The delegation's State. */
  iso3: string
  title: string
  staleDays: number
  /** By session number: the State drawn by lot that sits first in the Assembly. */
  seatedFirst: Record<string, string>
}
