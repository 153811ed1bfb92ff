import type { Role } from '@/domain/access'
import { stateName } from '@/domain/reference/stateNames'

/** The people of the sample's delegation, all invented. The first founds the desk. */
export const CAST = {
  erik: {
    name: 'Erik Dahl',
    email: 'erik.dahl@example.org',
    role: 'administrator',
    password: 'harbour lights in rain',
  },
  astrid: { name: 'Astrid Vik', email: 'astrid.vik@example.org', role: 'head', password: 'nineteen paper lanterns' },
  ingrid: {
    name: 'Ingrid Holm',
    email: 'ingrid.holm@example.org',
    role: 'negotiator',
    password: 'a ferry before breakfast',
  },
  maja: {
    name: 'Maja Lien',
    email: 'maja.lien@example.org',
    role: 'negotiator',
    password: 'cloudberries and cardamom',
  },
  sondre: {
    name: 'Sondre Bakke',
    email: 'sondre.bakke@example.org',
    role: 'negotiator',
    password: 'the long tunnel home',
  },
  jonas: {
    name: 'Jonas Nygård',
    email: 'jonas.nygard@example.org',
    role: 'negotiator',
    password: 'four oars and a map',
  },
  berit: {
    name: 'Berit Strand',
    email: 'berit.strand@example.org',
    role: 'observer',
    password: 'quiet desk in the capital',
  },
} as const satisfies Record<string, { name: string; email: string; role: Role; password: string }>

export type CastKey = keyof typeof CAST
export const CAST_KEYS = Object.keys(CAST) as CastKey[]

const LEADS: Readonly<Record<string, CastKey>> = {
  African: 'sondre',
  'Asia-Pacific': 'maja',
  'Eastern European': 'ingrid',
  GRULAC: 'jonas',
  WEOG: 'ingrid',
}

/** Who calls a State: the lead of its region. */
export function leadOf(iso3: string): CastKey {
  return LEADS[stateName(iso3)?.regionalGroup ?? ''] ?? 'maja'
}

/** The nine capitals that the administrator keeps to himself. */
export const KEPT_BY_ERIK: readonly string[] = ['ZAF', 'BRA', 'USA', 'CHN', 'RUS', 'EGY', 'NGA', 'TUR', 'CUB']
