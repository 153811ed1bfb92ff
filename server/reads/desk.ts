import { z } from 'zod'
import { findDelegation } from '@/db/delegation'
import { listPeople } from '@/db/people'
import type { Colleague, Desk, DeskSettings } from '@/domain/desk/desk'
import { read } from '../read'

/** The delegation's own facts that every page shows. */
export const deskRead = read({
  name: 'desk',
  permission: 'library.read',
  params: z.object({}),
  async load({ db, actor, now }): Promise<Desk | null> {
    const delegation = await findDelegation(db)
    if (!delegation) return null
    const { iso3, title, staleDays, clockOffset, sampleNotice, version } = delegation
    return { iso3, title, staleDays, clockOffset, sampleNotice, version, me: actor, now }
  },
})

/** Colleagues by name, without their addresses. */
export const colleaguesRead = read({
  name: 'colleagues',
  permission: 'people.read',
  params: z.object({}),
  kept: true,
  async load({ db }): Promise<Colleague[]> {
    const people = await listPeople(db)
    return people.map(({ id, name, role, disabledAt }) => ({ id, name, role, disabled: disabledAt !== null }))
  },
})

/** What the settings page changes. */
export const settingsRead = read({
  name: 'settings',
  permission: 'settings.manage',
  params: z.object({}),
  async load({ db }): Promise<DeskSettings | null> {
    const delegation = await findDelegation(db)
    if (!delegation) return null
    const { iso3, title, staleDays, seatedFirst } = delegation
    return { iso3, title, staleDays, seatedFirst: seatedFirst ?? {} }
  },
})

/** By session number: the State drawn by lot that sits first in the Assembly. Everybody reads it, the hall is public. */
export const seatingRead = read({
  name: 'seating',
  permission: 'library.read',
  params: z.object({}),
  kept: true,
  async load({ db }): Promise<DeskSettings['seatedFirst']> {
    return (await findDelegation(db))?.seatedFirst ?? {}
  },
})
