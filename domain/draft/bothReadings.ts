import { wordsOf } from '@/domain/redline/words'

/** Brackets around words, the blanks at their ends outside. */
function bracketed(words: string): string {
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? []
  return text === '' ? words : `${before}[${text}]${after}`
}

/**
 * One text with both readings, each in brackets: neither is agreed. What both have at the beginning and at the end
 * stands once; between, each reading stays whole, so that it can still be read as it was meant.
 */
export function bothReadings(mine: string, theirs: string, language: string): string {
  const [a, b] = [wordsOf(mine, language), wordsOf(theirs, language)]
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const first = bracketed(a.slice(start, a.length - end).join(''))
  const second = bracketed(b.slice(start, b.length - end).join(''))
  const between = first && second && !/\s$/u.test(first) && !/^\s/u.test(second) ? ' ' : ''
  return a.slice(0, start).join('') + first + between + second + a.slice(a.length - end).join('')
}
