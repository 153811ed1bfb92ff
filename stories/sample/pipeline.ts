import type { CoSponsorshipState } from '@/domain/coSponsorship/coSponsorship'
import { type CastKey, KEPT_BY_ERIK, leadOf } from './cast'
import { daysBefore, drawn, newYork } from './moment'
import { NEXT_STEPS, NOTES } from './nextSteps'
import { KNOWN_AT_OPENING, POSITIONS, RECONFIRM } from './positions'
import { outreachStep, type Step } from './story'

const LEADS: readonly CastKey[] = ['sondre', 'maja', 'ingrid', 'jonas']
/** Told to the minute in `lastDays.ts`. */
const SIGNS_ON_THE_LAST_DAY: Readonly<Record<string, CoSponsorshipState>> = { PRY: 'confirmed', MNG: 'asked' }

const of = (lead: CastKey) => POSITIONS.filter(({ iso3 }) => leadOf(iso3) === lead)
const stateOf = (iso3: string, state: CoSponsorshipState) => SIGNS_ON_THE_LAST_DAY[iso3] ?? state

/** Those who sponsor such texts each time, on the document as tabled on 2 November. */
const signedAtTabling = (iso3: string): boolean =>
  KNOWN_AT_OPENING.yes.includes(iso3) && (iso3 === 'NOR' || drawn(`${iso3} signs`, 10) < 8)

/** Who calls whom, and who was asked, from the first day on. */
function shareOut(lead: CastKey): Step[] {
  const entries = of(lead).map(({ iso3, coSponsorship }) => ({
    iso3,
    responsible: KEPT_BY_ERIK.includes(iso3) ? ('erik' as const) : lead,
    ...(coSponsorship === 'not-asked' || iso3 === 'NOR' ? {} : { coSponsorship: 'asked' as const }),
  }))
  return [outreachStep(newYork('2015-10-26', '10:15'), lead, entries)]
}

/** How each answer came in: signatures for L.46, then one by one until the day before yesterday. */
function answers(lead: CastKey): Step[] {
  const answered = of(lead).filter(({ coSponsorship }) => !['not-asked', 'asked'].includes(coSponsorship))
  const early = answered.filter(({ iso3, coSponsorship }) => coSponsorship === 'registered' && signedAtTabling(iso3))
  const late = answered.filter((position) => !early.includes(position) && position.iso3 !== 'MNG')
  const signed = early.map(({ iso3 }) => ({ iso3, coSponsorship: 'registered' as const }))
  const steps = late.flatMap(({ iso3, coSponsorship }): Step[] => {
    const days = iso3 === 'PRY' ? 7 : 3 + drawn(`${iso3} answers`, 17)
    const at = newYork(daysBefore(days), `${10 + drawn(iso3, 8)}:${10 + drawn(`${iso3}m`, 49)}`)
    return [outreachStep(at, lead, [{ iso3, coSponsorship: stateOf(iso3, coSponsorship) }])]
  })
  return signed.length === 0 ? steps : [outreachStep(newYork('2015-10-30', '16:20'), lead, signed), ...steps]
}

/** Rev.1 touched OP 8: two signatures were given for the text before it. */
function reconfirmations(): Step[] {
  return [...RECONFIRM].map((iso3, at) =>
    outreachStep(newYork('2015-11-18', at === 0 ? '09:02' : '09:05'), leadOf(iso3), [
      { iso3, reconfirm: true, nextStep: 'Re-confirm after Rev.1', nextStepDue: '2015-11-24' },
    ]),
  )
}

/** The list for the last three days, written on Friday evening, and on Monday morning for the administrator. */
function nextSteps(lead: CastKey): Step[] {
  const entries = of(lead).flatMap(({ iso3 }) => {
    const step = NEXT_STEPS.get(iso3)
    const note = NOTES.get(iso3)
    return step || note ? [{ iso3, ...step, ...(note ? { note } : {}) }] : []
  })
  const own = entries.filter(({ iso3 }) => KEPT_BY_ERIK.includes(iso3))
  const theirs = entries.filter(({ iso3 }) => !KEPT_BY_ERIK.includes(iso3))
  const steps = [outreachStep(newYork('2015-11-20', '18:05'), lead, theirs)]
  return own.length === 0 ? steps : [...steps, outreachStep(newYork('2015-11-23', '08:40'), 'erik', own)]
}

export const pipelineSteps = (): Step[] => [
  ...LEADS.flatMap((lead) => [...shareOut(lead), ...answers(lead), ...nextSteps(lead)]),
  ...reconfirmations(),
]
