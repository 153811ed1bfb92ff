/** The five regional groups of the United Nations, in the order in which the Organization lists them. */
export const REGIONAL_GROUPS = ['African', 'Asia-Pacific', 'Eastern European', 'GRULAC', 'WEOG'] as const

export type RegionalGroup = (typeof REGIONAL_GROUPS)[number]

/** The groups' names in full, for headings. */
export const REGIONAL_GROUP_NAMES: Record<RegionalGroup, string> = {
  African: 'African States',
  'Asia-Pacific': 'Asia-Pacific States',
  'Eastern European': 'Eastern European States',
  GRULAC: 'Latin American and Caribbean States',
  WEOG: 'Western European and other States',
}

/** A Member State of the United Nations or one of its two observer States. */
export interface State {
  /** ISO 3166-1 alpha-3, the key everywhere. */
  iso3: string
  iso2: string
  /** UN M49 code, three digits. */
  m49: string
  /** The short English name that voting records print, with a curly apostrophe. */
  name: string
  /** Former names, forms of the press service, forms without diacritics. */
  aliases: string[]
  status: 'member' | 'observer'
  /** For display and filters; null for observers. Kiribati is shown with Asia-Pacific, the United States with WEOG. */
  regionalGroup: RegionalGroup | null
  /** Where the formal membership differs from what is shown, or is not plain. */
  regionalGroupNote: string | null
  /** Day of admission, `YYYY-MM-DD`; null for observers. */
  admitted: string | null
  capital: string
  /** Middle of the territory in degrees, for a pin on a map. */
  lat: number
  lon: number
  /** Common French and Spanish names, not the United Nations' official ones. */
  nameFr: string
  nameEs: string
}
