import type { CastKey } from './cast'
import { newYork } from './moment'

interface OtherResolution {
  facts: Record<string, unknown> & { shortTitle: string }
  team: readonly CastKey[]
  founded: number
  stages: readonly { at: number; stage: string; symbol?: string }[]
  /** How many sponsors are registered, and how many have promised. */
  sponsors: { registered: number; promised: number }
}

const common = {
  fullTitle: '',
  session: '70',
  agendaItem: null,
  symbol: null,
  mainSponsors: ['NOR'],
  consensusExpected: false,
  marking: null,
  sponsorTarget: null as number | null,
  yesTarget: null,
  ruleOverride: null,
  ruleReason: null,
  plenaryDate: null as string | null,
}

/** What else the delegation works on that autumn: real titles of the calendar, invented stages and figures. */
export const OTHER_RESOLUTIONS = {
  displaced: {
    facts: {
      ...common,
      shortTitle: 'Internally displaced persons',
      fullTitle: 'Protection of and assistance to internally displaced persons',
      bodyId: 'GA-C3',
      agendaItem: '72 (b)',
      stage: 'informals',
      consensusExpected: true,
      sponsorTarget: 70,
      deadlines: [{ kind: 'action', label: 'Action', at: newYork('2015-11-26', '10:00') }],
      actionDate: '2015-11-26',
      plenaryDate: '2015-12-17',
    },
    team: ['erik', 'ingrid', 'maja', 'berit'],
    founded: newYork('2015-10-05', '11:00'),
    stages: [{ at: newYork('2015-11-04', '12:10'), stage: 'tabled', symbol: 'A/C.3/70/L.45' }],
    sponsors: { registered: 48, promised: 11 },
  },
  health: {
    facts: {
      ...common,
      shortTitle: 'Global health and foreign policy',
      bodyId: 'GA-PLENARY',
      agendaItem: '125',
      stage: 'zero-draft',
      mainSponsors: ['BRA', 'FRA', 'IDN', 'NOR', 'SEN', 'ZAF', 'THA'],
      sponsorTarget: 60,
      deadlines: [
        { kind: 'meeting', label: 'Informals 4', at: newYork('2015-11-26', '15:00') },
        { kind: 'plenary', label: 'Plenary', at: newYork('2015-12-17', '15:00') },
      ],
      actionDate: '2015-12-17',
    },
    team: ['erik', 'jonas', 'sondre'],
    founded: newYork('2015-10-12', '09:45'),
    stages: [{ at: newYork('2015-11-02', '15:20'), stage: 'informals' }],
    sponsors: { registered: 22, promised: 6 },
  },
  refugees: {
    facts: {
      ...common,
      shortTitle: 'Office of the High Commissioner for Refugees',
      fullTitle: 'Office of the United Nations High Commissioner for Refugees',
      bodyId: 'GA-C3',
      agendaItem: '62',
      stage: 'tabled',
      consensusExpected: true,
      sponsorTarget: 60,
      mainSponsors: ['DNK', 'FIN', 'ISL', 'NOR', 'SWE'],
      deadlines: [{ kind: 'plenary', label: 'Plenary', at: newYork('2015-12-17', '10:00') }],
      actionDate: '2015-11-03',
      plenaryDate: '2015-12-17',
    },
    team: ['erik', 'ingrid', 'sondre', 'berit'],
    founded: newYork('2015-10-01', '16:00'),
    stages: [{ at: newYork('2015-11-03', '12:40'), stage: 'committee' }],
    sponsors: { registered: 77, promised: 0 },
  },
  social: {
    facts: {
      ...common,
      shortTitle: 'Defenders and economic, social and cultural rights',
      fullTitle: 'Protecting human rights defenders, addressing economic, social and cultural rights',
      bodyId: 'HRC',
      session: '31',
      agendaItem: '3',
      stage: 'concept',
      sponsorTarget: 40,
      deadlines: [{ kind: 'meeting', label: 'Core group meets', at: newYork('2015-12-02', '16:00') }],
      actionDate: '2016-03-24',
    },
    team: ['erik', 'astrid', 'ingrid', 'maja'],
    founded: newYork('2015-11-02', '14:00'),
    stages: [{ at: newYork('2015-11-12', '10:30'), stage: 'zero-draft' }],
    sponsors: { registered: 9, promised: 5 },
  },
  executions: {
    facts: {
      ...common,
      shortTitle: 'Extrajudicial executions',
      fullTitle: 'Extrajudicial, summary or arbitrary executions',
      bodyId: 'GA-C3',
      session: '71',
      stage: 'concept',
      sponsorTarget: 70,
      mainSponsors: ['DNK', 'FIN', 'ISL', 'NOR', 'SWE'],
      deadlines: [{ kind: 'meeting', label: 'Burden-sharing, Nordics', at: newYork('2016-01-05', '10:00') }],
      actionDate: '2016-11-17',
      plenaryDate: '2016-12-19',
    },
    team: ['erik', 'jonas', 'ingrid'],
    founded: newYork('2015-11-19', '17:00'),
    stages: [],
    sponsors: { registered: 0, promised: 0 },
  },
} as const satisfies Record<string, OtherResolution>

export type OtherKey = keyof typeof OTHER_RESOLUTIONS
