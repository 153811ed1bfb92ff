/** The rule for passwords: length first (NIST SP 800-63B), common and guessable ones refused. */
export const PASSWORD_MIN = 12

// The stems most often found in published lists of leaked passwords; a password made of one of them plus digits
// and signs, or of one character or a keyboard row repeated, is refused.
const COMMON_STEMS = [
  'password',
  'passwort',
  'motdepasse',
  'contrasena',
  'qwerty',
  'qwertyuiop',
  'azerty',
  'asdfghjkl',
  'zxcvbnm',
  'letmein',
  'welcome',
  'iloveyou',
  'admin',
  'administrator',
  'changeme',
  'secret',
  'dragon',
  'monkey',
  'football',
  'baseball',
  'sunshine',
  'princess',
  'superman',
  'starwars',
  'trustno',
  'whatever',
  'login',
  'master',
  'hello',
  'test',
  'default',
  'unitednations',
  'delegation',
  'penholder',
  'diplomat',
  'abc',
  'qazwsx',
  'qazwsxedc',
]

/**
 * Why a password will not do, as a sentence, or null.
 *
 * @param own words that are the person's own (e-mail, name, title): a password may not be one of them dressed up.
 */
export function passwordMistake(password: string, own: readonly string[] = []): string | null {
  const length = [...password].length
  if (length < PASSWORD_MIN) return `Use at least ${PASSWORD_MIN} characters; a short sentence is good.`
  if (new Set(password.toLowerCase()).size < 5) return 'This repeats too few characters; a short sentence is better.'
  const stem = plain(password)
  if (/^(0?1234567890?|9?876543210|1q2w3e4r5t6y)/.test(password) || COMMON_STEMS.includes(stem) || repeats(stem)) {
    return 'This password is among the most common ones; a short sentence is better.'
  }
  const words = own.flatMap((word) => [word, word.split('@')[0] ?? '']).map(plain)
  if (words.some((word) => word.length >= 4 && word === stem))
    return 'This is your name or address; choose something nobody guesses.'
  return null
}

/** Letters only, with the usual figures for letters read back: "P@ssw0rd2020!" is "password". */
function plain(text: string): string {
  // Figures before and after are a year or a count, not letters.
  const word = text
    .toLowerCase()
    .replace(/^\d+/, '')
    .replace(/[^\p{L}]+$/u, '')
  const read = word.replace(/@/g, 'a').replace(/0/g, 'o').replace(/\$/g, 's')
  return read.normalize('NFD').replace(/[^\p{L}]/gu, '')
}

function repeats(stem: string): boolean {
  return COMMON_STEMS.some((word) => stem.length > word.length && stem.replaceAll(word, '') === '')
}
