import type { z } from 'zod'
import type { createResolution } from '@/server/commands/resolutions'

type ResolutionInput = z.input<typeof createResolution.input>

/** What a head of delegation types to found a resolution in the Third Committee; tests name only what matters to them. */
export function aResolution(given: Partial<Record<string, unknown>> = {}): ResolutionInput {
  return {
    shortTitle: 'Human rights defenders',
    fullTitle: '',
    bodyId: 'GA-C3',
    session: '70',
    agendaItem: '72 (b)',
    symbol: 'A/C.3/70/L.46',
    stage: 'tabled',
    mainSponsors: ['NOR'],
    consensusExpected: false,
    marking: null,
    sponsorTarget: 75,
    yesTarget: null,
    ruleOverride: null,
    ruleReason: null,
    team: [],
    deadlines: [],
    actionDate: '2015-11-25',
    plenaryDate: '2015-12-17',
    ...given,
  } as ResolutionInput
}
