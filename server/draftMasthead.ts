import type { Db } from '@/db/client'
import { outreachOf } from '@/db/count'
import { findResolution } from '@/db/resolutions'
import { isOfficial } from '@/domain/coSponsorship/coSponsorship'
import type { Masthead } from '@/domain/draft/masthead'
import { sessionName } from '@/domain/draft/sessionName'
import type { DraftView } from '@/domain/draft/version'
import { bodyById } from '@/domain/reference/bodies'
import { stateName } from '@/domain/reference/stateNames'

/** The organ whose document a body's draft is, and the committee where it has one. */
function organOf(bodyId: string): { organ: string; committee: string } {
  const body = bodyById(bodyId)
  const committee = body?.chamber === 'committee' ? body.name.replace(/ \(.*$/, '') : ''
  if (body?.chamber === 'committee' || body?.chamber === 'plenary') return { organ: 'General Assembly', committee }
  return { organ: body?.name ?? '', committee }
}

/** What stands above a version's text: from the resolution, its registered sponsors and the version itself. */
export async function mastheadOf(db: Db, version: DraftView): Promise<Masthead | null> {
  const resolution = await findResolution(db, version.resolutionId)
  if (!resolution) return null
  const official = (await outreachOf(db, resolution.id)).filter((row) => isOfficial(row.coSponsorship))
  const sponsors = new Set([...resolution.mainSponsors, ...official.map(({ iso3 }) => iso3)])
  return {
    ...organOf(resolution.bodyId),
    symbol: version.symbol ?? resolution.symbol ?? '',
    distribution: 'Limited',
    date: version.date ?? '',
    original: new Intl.DisplayNames(['en'], { type: 'language' }).of(version.language) ?? 'English',
    session: sessionName(resolution.session),
    agendaItem: resolution.agendaItem ?? '',
    agendaTitle: '',
    sponsors: [...sponsors].map((iso3) => stateName(iso3)?.name ?? iso3),
    form: /rev\./i.test(version.symbol ?? version.label) ? 'revised draft resolution' : 'draft resolution',
  }
}
