/** What negotiators call a group, where that is not its abbreviation. */
const CALLED: Readonly<Record<string, string>> = {
  'UN-AFR': 'African',
  'UN-APG': 'Asia-Pacific',
  'UN-EEG': 'Eastern European',
  G77: 'G77 and China',
  LAS: 'Arab Group',
  NORDIC: 'Nordic',
  COMMONWEALTH: 'Commonwealth',
  COE: 'Council of Europe',
  LMG: 'Like-Minded Group',
}

/** The short name of a group by its id: "Arab Group", "OIC". */
export const groupLabel = (id: string): string => CALLED[id] ?? id
