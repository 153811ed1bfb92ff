import { letter, roman } from '@/domain/draft/numerals'

/** `value` (1 and up) in a number format of WordprocessingML; formats not known here are written as figures. */
export function numeral(value: number, format: string): string {
  // A count no list reaches is written as figures, so that a hostile file cannot ask for a numeral without end.
  if (value < 1 || value > 3_000) return format === 'none' ? '' : String(value)
  switch (format) {
    case 'lowerLetter':
      return letter(value)
    case 'upperLetter':
      return letter(value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(value)
  }
}
