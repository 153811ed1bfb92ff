/**
 * Who may do what: the one table. `docs/roles.md` is printed from it and the matrix test is made from it.
 * A permission on a resolution also needs the resolution to be in the person's scope (see `seesEveryResolution`).
 */

export const ROLES = ['administrator', 'head', 'negotiator', 'observer'] as const
export type Role = (typeof ROLES)[number]

export const ROLE_NAMES: Record<Role, string> = {
  administrator: 'Administrator',
  head: 'Head of delegation',
  negotiator: 'Negotiator',
  observer: 'Observer',
}

interface PermissionEntry {
  /** What the permission lets a person do, as a sentence for `docs/roles.md`. */
  does: string
  /** `resolution`: on one resolution and within scope; `delegation`: not tied to a resolution. */
  on: 'resolution' | 'delegation'
  roles: readonly Role[]
}

const everybody = ROLES
const editors = ['administrator', 'head', 'negotiator'] as const
const heads = ['administrator', 'head'] as const
const administrators = ['administrator'] as const

export const PERMISSIONS = {
  'resolution.read': { does: 'Read a resolution: its count, text, votes and log', on: 'resolution', roles: everybody },
  'resolution.edit': {
    does: 'Edit titles, symbol, stage, deadlines and main sponsors of a resolution',
    on: 'resolution',
    roles: editors,
  },
  'resolution.steer': {
    does: 'Set the team, the targets and the decision rule of a resolution, and archive it',
    on: 'resolution',
    roles: heads,
  },
  'resolution.create': { does: 'Found a resolution', on: 'delegation', roles: heads },
  'count.edit': {
    does: 'Record co-sponsorship, expected votes, talks, next steps and notes of a State',
    on: 'resolution',
    roles: editors,
  },
  'count.import': { does: 'Import a sheet or a roll call into a resolution', on: 'resolution', roles: editors },
  'draft.edit': { does: 'Write the working draft, publish and import versions', on: 'resolution', roles: editors },
  'votes.edit': {
    does: 'Edit vote items, scenarios, presence and the board of the day',
    on: 'resolution',
    roles: editors,
  },
  'library.read': { does: 'Read States, groups, bodies and the roll-call library', on: 'delegation', roles: everybody },
  'library.import': { does: 'Import recorded votes into the library', on: 'delegation', roles: heads },
  'facts.edit': {
    does: 'Complete by hand what the reference data cannot know: body membership, Article 19, contacts',
    on: 'delegation',
    roles: editors,
  },
  'people.read': { does: 'See the names of colleagues', on: 'delegation', roles: everybody },
  'people.manage': { does: 'Invite, change and disable people', on: 'delegation', roles: administrators },
  'settings.manage': { does: 'Change the settings of the delegation', on: 'delegation', roles: administrators },
  'own.account': {
    does: 'Change one’s own name, password, second factor, sessions and kept views of a sheet',
    on: 'delegation',
    roles: everybody,
  },
} as const satisfies Record<string, PermissionEntry>

export type Permission = keyof typeof PERMISSIONS

/** Does `role` hold `permission`? Scope is asked apart. */
export function mayRole(role: Role, permission: Permission): boolean {
  return (PERMISSIONS[permission].roles as readonly Role[]).includes(role)
}

/** Administrators and heads see every resolution; everybody else only those whose team they are on. */
export function seesEveryResolution(role: Role): boolean {
  return role === 'administrator' || role === 'head'
}

/** Somebody who acts: a signed-in person, or the operator at the command line. */
export interface Actor {
  id: string
  name: string
  role: Role
}
