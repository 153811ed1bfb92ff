/** How a talk with a State took place. */
export const TALK_KINDS = ['corridor', 'call', 'e-mail', 'meeting', 'demarche'] as const
export type TalkKind = (typeof TALK_KINDS)[number]

export const TALK_KIND_WORDS: Readonly<Record<TalkKind, string>> = {
  corridor: 'Corridor',
  call: 'Call',
  'e-mail': 'E-mail',
  meeting: 'Meeting',
  demarche: 'Demarche',
}

export const isTalkKind = (value: string): value is TalkKind => (TALK_KINDS as readonly string[]).includes(value)
