/** How the interface is lit: as the machine says, or as the person chose. */
export type Theme = 'system' | 'light' | 'dark'

/** The cookie that keeps a person's choice; readable by scripts, since the switch sets it in the browser. */
export const themeCookie = 'theme'

/** The theme a cookie's value names; anything else, or nothing, is `system`. */
export function readTheme(value: string | undefined): Theme {
  return value === 'light' || value === 'dark' ? value : 'system'
}
