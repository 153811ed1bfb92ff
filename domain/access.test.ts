import { describe, expect, it } from 'vitest'
import { mayRole, PERMISSIONS, type Permission, ROLES, type Role, seesEveryResolution } from './access'

/** As the delegation decided it, written down apart from the table: A administrator, H head, N negotiator, O observer. */
const DECIDED: Record<Permission, string> = {
  'resolution.read': 'AHNO',
  'resolution.edit': 'AHN',
  'resolution.steer': 'AH',
  'resolution.create': 'AH',
  'count.edit': 'AHN',
  'count.import': 'AHN',
  'draft.edit': 'AHN',
  'votes.edit': 'AHN',
  'library.read': 'AHNO',
  'library.import': 'AH',
  'facts.edit': 'AHN',
  'people.read': 'AHNO',
  'people.manage': 'A',
  'settings.manage': 'A',
  'own.account': 'AHNO',
}

const LETTERS: Record<Role, string> = { administrator: 'A', head: 'H', negotiator: 'N', observer: 'O' }

describe('who may do what', () => {
  it.each(Object.keys(PERMISSIONS) as Permission[])('%s is as decided', (permission) => {
    const holders = ROLES.filter((role) => mayRole(role, permission)).map((role) => LETTERS[role])
    expect(holders.join('')).toBe(DECIDED[permission])
  })

  it('lets an administrator do everything', () => {
    for (const permission of Object.keys(PERMISSIONS) as Permission[])
      expect(mayRole('administrator', permission)).toBe(true)
  })

  it('lets an observer change nothing but the own account', () => {
    const held = (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => mayRole('observer', permission))
    expect(held.filter((permission) => !permission.endsWith('.read'))).toEqual(['own.account'])
  })

  it('shows every resolution to administrators and heads alone', () => {
    expect(ROLES.filter(seesEveryResolution)).toEqual(['administrator', 'head'])
  })
})
