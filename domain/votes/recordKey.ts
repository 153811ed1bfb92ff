/**
 * The library's key of one recorded vote: what was voted on, where and when, so that importing it again finds it.
 * @param what the symbol, or where several votes share one its label (“A/C.3/72/L.50#2”); a title where there is none.
 */
export function recordKeyOf(what: string, bodyId: string | null, date: string): string {
  return [what.trim().replace(/\s+/g, ' ').toUpperCase(), bodyId ?? '', date].join('|')
}
