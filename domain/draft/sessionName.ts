const UNITS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A session as a masthead prints it: "70" → "Seventieth session"; one that is no number from 1 to 99 stays: "Session 2026". */
export function sessionName(session: string): string {
  const number = /^\d{1,2}$/.test(session.trim()) ? Number(session) : 0
  if (number === 0) return `Session ${session}`
  const [tens, units] = [Math.floor(number / 10), number % 10]
  const ten = TENS[tens] ?? ''
  const word = number < 20 ? (UNITS[number] ?? '') : units === 0 ? ten.replace(/y$/, 'ieth') : `${ten}-${UNITS[units]}`
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} session`
}
