const keys = new Map<string, string>()

/** The name as the alphabet sees it: no case, no diacritics, no punctuation. */
function alphabetKey(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  const key = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  keys.set(name, key)
  return key
}

/**
 * Compares two States in UN English alphabetical order: by name, word by word, ignoring diacritics (Côte d’Ivoire
 * after Costa Rica, Türkiye after Tunisia). For `Array.prototype.sort`.
 */
export function englishOrder(a: { name: string }, b: { name: string }): number {
  const [left, right] = [alphabetKey(a.name), alphabetKey(b.name)]
  return left < right ? -1 : left > right ? 1 : 0
}
