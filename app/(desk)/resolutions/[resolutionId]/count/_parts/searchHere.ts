/** What the address says after its path, as it stands now. */
export const searchHere = (): URLSearchParams => new URLSearchParams(location.search)

/** Writes the address without an entry in the history; the mark that a State was opened in this entry stays. */
export function replaceSearch(search: URLSearchParams): void {
  const mark = history.state?.openedHere ? { openedHere: true } : null
  history.replaceState(mark, '', `${location.pathname}${search.size > 0 ? `?${search}` : ''}`)
}
