import rows from './data/sponsors2015.json'

export interface ListedSponsor {
  iso3: string
  /** The name on the document. */
  printed: string
  mainSponsor: boolean
}

/**
 * The 73 sponsors on A/C.3/70/L.46/Rev.1 as orally revised, in the order printed. Norway's Government counted 74; the
 * 74th is not known, nor is who joined when.
 */
export const SPONSORS_2015: readonly ListedSponsor[] = (rows as [string, string, boolean][]).map(
  ([iso3, printed, mainSponsor]) => ({ iso3, printed, mainSponsor }),
)
