/**
 * A chance from 0 to 1 as a whole per cent; what would round to never or always without being it is “<1%” or “>99%”.
 */
export function chanceText(chance: number): string {
  if (chance > 0 && chance < 0.01) return '<1%'
  if (chance < 1 && chance > 0.99) return '>99%'
  return `${Math.round(chance * 100)}%`
}

/** A lead with its sign, a true minus: +82, −6, 0. */
export function leadText(lead: number): string {
  return lead > 0 ? `+${lead}` : lead < 0 ? `−${-lead}` : '0'
}
