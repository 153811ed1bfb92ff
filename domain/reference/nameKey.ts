const FOLDED: Record<string, string> = { ı: 'i', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe' }

/**
 * The words of a name as the lookup compares them: lower case, without diacritics, apostrophes, brackets and “the”;
 * “&” is “and”, “St.” is “saint”. Two spellings of one name give the same words.
 */
export function nameWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıøđðłßæœ]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/['’‘ʼ`´.\u00AD]/g, '')
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the')
    .map((word) => (word === 'st' ? 'saint' : word))
}

/** The words run together, so that hyphens, line ends and stray spaces do not matter: “Guinea-\nBissau”. */
export function nameKey(text: string): string {
  return nameWords(text).join('')
}

/**
 * The keys under which a printed name is known: as it stands, and turned round where a part stands in brackets or
 * behind a comma: “Micronesia (Federated States of)” is also “Federated States of Micronesia”.
 */
export function nameKeys(name: string): string[] {
  const keys = [nameKey(name)]
  const turned = /^([^(,]+?)\s*(?:\(([^)]*)\)|,\s*([^,()]+))$/.exec(name.trim())
  if (turned) keys.push(nameKey(`${turned[2] ?? turned[3] ?? ''} ${turned[1]}`))
  return keys
}
