import { cell, csvRows } from './csvRows'

interface YearOfMembers {
  /** True when every seat of the body is known on 1 January. */
  complete: boolean
  /** [iso3] for the whole year, else [iso3, first day, last day]. */
  members: string[][]
}

/**
 * `GA` is the list of UN members as [iso3, admitted]; the elected bodies are listed year by year with whether the list
 * is complete, so that a partial one never passes for a whole.
 */
export function bodyMembers(folder: string): Record<string, string[][] | Record<string, YearOfMembers>> {
  const sizes = new Map(
    csvRows(folder, 'bodies.csv').map((row) => [cell(row, 'body_id'), Number(cell(row, 'members'))]),
  )
  const universal: string[][] = []
  const elected: Record<string, Record<string, YearOfMembers>> = {}
  for (const row of csvRows(folder, 'body_members.csv')) {
    const [body, year, iso3] = [cell(row, 'body_id'), cell(row, 'year'), cell(row, 'iso3')]
    const [from, to] = [cell(row, 'valid_from'), cell(row, 'valid_to')]
    if (body.startsWith('GA-')) {
      if (body === 'GA-PLENARY') universal.push([iso3, from])
      continue
    }
    elected[body] ??= {}
    elected[body][year] ??= { complete: false, members: [] }
    const wholeYear = from === `${year}-01-01` && to === `${year}-12-31`
    elected[body][year].members.push(wholeYear ? [iso3] : [iso3, from, to])
  }
  for (const [body, years] of Object.entries(elected)) {
    for (const [year, { members }] of Object.entries(years)) {
      const onFirstDay = members.filter(([, from]) => from === undefined || from === `${year}-01-01`)
      years[year] = { complete: onFirstDay.length === sizes.get(body), members }
    }
  }
  return { GA: universal, ...elected }
}
