const ROMAN: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** 4 → `iv`. From 1 up; 0 and less give an empty string. */
export function roman(value: number): string {
  let left = value
  let text = ''
  for (const [worth, letters] of ROMAN)
    while (left >= worth) {
      text += letters
      left -= worth
    }
  return text
}

/** `iv` → 4; null for what is no roman numeral in its usual form. */
export function fromRoman(text: string): number | null {
  const lower = text.toLowerCase()
  let at = 0
  let value = 0
  for (const [worth, letters] of ROMAN)
    while (lower.startsWith(letters, at)) {
      value += worth
      at += letters.length
    }
  return lower !== '' && at === lower.length && roman(value) === lower ? value : null
}

/** 1 → `a`, 26 → `z`, 27 → `aa`, 28 → `bb`, as United Nations drafts go on after z. */
export function letter(value: number): string {
  if (value < 1) return ''
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)
}

/** `a` → 1, `bb` → 28; null for anything else. */
export function fromLetter(text: string): number | null {
  const lower = text.toLowerCase()
  if (!/^([a-z])\1*$/.test(lower)) return null
  return (lower.length - 1) * 26 + lower.charCodeAt(0) - 96
}
