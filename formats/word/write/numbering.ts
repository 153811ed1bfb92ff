import type { DraftParagraph } from '@/domain/draft/paragraph'
import { part, setting, tag } from './markup'
import { wordNamespaces } from './namespaces'

/** The lists of a document as they come to be needed, so that Word counts the paragraphs itself. */
export type ListBook = {
  /** The `w:numPr` of the next paragraph, empty where it has no number. `printed` is what its label is printed as. */
  next(paragraph: DraftParagraph, printed: string): string
  /** numbering.xml with every list handed out. */
  xml(): string
}

const levels = [
  { format: 'decimal', text: '%1.' },
  { format: 'lowerLetter', text: '(%2)' },
  { format: 'lowerRoman', text: '(%3)' },
  { format: 'lowerLetter', text: '%4.' },
  { format: 'lowerRoman', text: '%5.' },
]

/** Twentieths of a point: the indentation of one level. */
const step = 567

/** `startsAfresh` are the levels that begin at one again; `literal` is a label that is printed as it stands. */
type List = { startsAfresh: number[] } | { literal: string; level: number }

/** A new list book. The first list counts the operative paragraphs; others restart it or print a label as it is. */
export function listBook(): ListBook {
  const lists: List[] = [{ startsAfresh: [] }]
  const literals = new Map<string, number>()
  // For each level the list (from 1) that counts it, undefined where the count must begin anew.
  let counting: (number | undefined)[] = levels.map(() => 1)

  const restartBelow = (level: number) => {
    counting = counting.map((list, at) => (at > level ? undefined : list))
  }
  const literalList = (literal: string, level: number): number => {
    const key = `${level} ${literal}`
    const list = literals.get(key) ?? lists.push({ literal, level })
    literals.set(key, list)
    return list
  }
  const countingList = (level: number): number => {
    const list = counting[level] ?? lists.push({ startsAfresh: unset(counting) })
    counting = counting.map((known, at) => (at > level ? list : (known ?? list)))
    return list
  }
  return {
    next({ kind, level, suffix }, printed) {
      if (kind === 'annex') counting = levels.map(() => undefined)
      if (kind === 'preambular' && level === 0) restartBelow(0)
      if (!isNumbered(kind, level)) return ''
      if (!suffix || printed === '') return use(countingList(level), level)
      restartBelow(level)
      return use(literalList(printed, level), level)
    },
    xml: () => numberingXml(lists),
  }
}

function isNumbered(kind: DraftParagraph['kind'], level: number): boolean {
  return kind === 'operative' || (kind === 'preambular' && level > 0)
}

function unset(counting: (number | undefined)[]): number[] {
  return counting.flatMap((list, level) => (list === undefined ? [level] : []))
}

function use(list: number, level: number): string {
  return tag('w:numPr', {}, setting('w:ilvl', level), setting('w:numId', list))
}

function numberingXml(lists: List[]): string {
  // The first definition counts; each label printed as it stands has a definition of its own.
  const definitions = [definition(0, levels.map(countingLevel))]
  const uses = lists.map((list, at) => {
    const id = { 'w:numId': at + 1 }
    if ('literal' in list) {
      const abstract =
        definitions.push(
          definition(
            definitions.length,
            levels.map((_, level) => literalLevel(list.literal, level)),
          ),
        ) - 1
      return tag('w:num', id, setting('w:abstractNumId', abstract))
    }
    const restarts = list.startsAfresh.map((level) =>
      tag('w:lvlOverride', { 'w:ilvl': level }, setting('w:startOverride', 1)),
    )
    return tag('w:num', id, setting('w:abstractNumId', 0), ...restarts)
  })
  return part(tag('w:numbering', wordNamespaces, ...definitions, ...uses))
}

function definition(id: number, written: string[]): string {
  return tag('w:abstractNum', { 'w:abstractNumId': id }, setting('w:multiLevelType', 'multilevel'), ...written)
}

function countingLevel({ format, text }: { format: string; text: string }, level: number): string {
  return levelXml(level, format, text)
}

/** A level that prints the same label whatever the count: a text without a place for a number. */
function literalLevel(label: string, level: number): string {
  return levelXml(level, 'decimal', label.replaceAll('%', ''))
}

function levelXml(level: number, format: string, text: string): string {
  return tag(
    'w:lvl',
    { 'w:ilvl': level },
    setting('w:start', 1),
    setting('w:numFmt', format),
    setting('w:lvlText', text),
    setting('w:lvlJc', 'start'),
    tag('w:pPr', {}, tag('w:ind', { 'w:start': step * (level + (level === 0 ? 0 : 1)), 'w:firstLine': 0 })),
  )
}
