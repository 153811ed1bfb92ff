import { z } from 'zod'
import { contactsByState, sponsorshipsByState, talksByState } from '@/db/states'
import { resolutionsUnderWay } from '@/db/underWay'
import type { StateListed } from '@/domain/outreach/stateView'
import { STATE_NAMES } from '@/domain/reference/stateNames'
import { read } from '../read'
import { momentOf } from './portfolio'

/** All States, with what this desk knows of each on the resolutions under way that the person sees. */
export const statesRead = read({
  name: 'states',
  permission: 'library.read',
  params: z.object({}),
  async load({ db, actor, now }): Promise<StateListed[]> {
    const ids = await resolutionsUnderWay(db, actor, momentOf(now))
    const contacts = new Map((await contactsByState(db)).map((row) => [row.iso3, row.contacts]))
    const sponsors = new Map((await sponsorshipsByState(db, ids)).map((row) => [row.iso3, row.sponsors]))
    const talks = new Map((await talksByState(db, ids)).map((row) => [row.iso3, row]))
    return STATE_NAMES.map(({ iso3 }) => ({
      iso3,
      contacts: contacts.get(iso3) ?? 0,
      sponsors: sponsors.get(iso3) ?? 0,
      talks: talks.get(iso3)?.talks ?? 0,
      lastTalkAt: talks.get(iso3)?.lastAt ?? null,
    }))
  },
})
