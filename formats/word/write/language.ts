import { type DraftText, directionOf } from '@/domain/draft/paragraph'

/** How a draft's language is set in type. */
export type Typography = {
  /** The language tag Word knows: `en-GB`. */
  tag: string
  rightToLeft: boolean
  eastAsian: boolean
  /** Opening words are set in bold where the script has no italics. */
  openingIn: 'italic' | 'bold'
}

const regional: Record<string, string> = {
  ar: 'ar-SA',
  en: 'en-GB',
  es: 'es-ES',
  fr: 'fr-FR',
  ru: 'ru-RU',
  zh: 'zh-CN',
}

const withoutItalics = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'zh', 'ja', 'ko'])

export function typographyOf({ language, direction }: Pick<DraftText, 'language' | 'direction'>): Typography {
  const primary = language.toLowerCase().split('-')[0] ?? ''
  return {
    tag: regional[language.toLowerCase()] ?? language,
    rightToLeft: (direction ?? directionOf(language)) === 'rtl',
    eastAsian: ['zh', 'ja', 'ko'].includes(primary),
    openingIn: withoutItalics.has(primary) ? 'bold' : 'italic',
  }
}
