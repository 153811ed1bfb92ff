import { element, elements, propertyValue, type XmlElement } from '../xml'
import { numeral } from './numeral'

/** Which list a paragraph belongs to and at which depth (0 is the outermost). */
export type NumberingUse = { list: string; level: number }

type Level = { format: string; text: string; start: number; restartAfter: number | undefined }
type List = { definition: string; levels: Map<number, Level>; startOverrides: Map<number, number> }

/** Counts through a document: `label` is called once for each numbered paragraph, in order. */
export type LabelCounter = { label(use: NumberingUse): string }

/** The `w:numPr` of a paragraph's or a style's properties. */
export function numberingUse(properties: XmlElement | undefined): NumberingUse | undefined {
  const numbering = element(properties, 'w:numPr')
  const list = propertyValue(numbering, 'w:numId')
  if (list === undefined) return undefined
  const level = Number(propertyValue(numbering, 'w:ilvl') ?? 0)
  return { list, level: Number.isInteger(level) && level >= 0 && level <= 8 ? level : 0 }
}

/**
 * A counter over the lists of numbering.xml. The label is what Word prints before the paragraph ("3.", "(a)", "5 bis."),
 * empty for bullets and for lists that are not defined. Lists of one definition count on together, as in Word, unless
 * a list says where it starts.
 */
export function labelCounter(root: XmlElement | undefined): LabelCounter {
  const lists = readLists(root)
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return {
    label({ list: id, level }) {
      const list = lists.get(id)
      const here = list?.levels.get(level)
      if (!list || !here || here.format === 'bullet') return ''
      const count = counts.get(list.definition) ?? []
      counts.set(list.definition, count)
      if (!begun.has(id)) restart(list, count)
      begun.add(id)
      for (let outer = 0; outer < level; outer++) count[outer] ??= list.levels.get(outer)?.start ?? 1
      count[level] = count[level] === undefined ? here.start : count[level] + 1
      for (const [inner, { restartAfter }] of list.levels) {
        if (inner > level && restartAfter !== 0) delete count[inner]
      }
      return here.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1
        return numeral(count[at] ?? 0, list.levels.get(at)?.format ?? 'decimal')
      })
    },
  }
}

/** A list met for the first time starts where it says it starts. */
function restart(list: List, count: number[]): void {
  for (const [level, start] of list.startOverrides) {
    count[level] = start - 1
    count.length = Math.min(count.length, level + 1)
  }
}

function readLists(root: XmlElement | undefined): Map<string, List> {
  const definitions = new Map<string, Map<number, Level>>()
  for (const definition of elements(root, 'w:abstractNum')) {
    definitions.set(definition.attributes['w:abstractNumId'] ?? '', readLevels(elements(definition, 'w:lvl')))
  }
  const lists = new Map<string, List>()
  for (const list of elements(root, 'w:num')) {
    const definition = propertyValue(list, 'w:abstractNumId') ?? ''
    const levels = new Map(definitions.get(definition))
    const startOverrides = new Map<number, number>()
    for (const override of elements(list, 'w:lvlOverride')) {
      const start = propertyValue(override, 'w:startOverride')
      if (start !== undefined) startOverrides.set(Number(override.attributes['w:ilvl']), Number(start))
      for (const [level, replaced] of readLevels(elements(override, 'w:lvl'))) levels.set(level, replaced)
    }
    lists.set(list.attributes['w:numId'] ?? '', { definition, levels, startOverrides })
  }
  return lists
}

function readLevels(levels: XmlElement[]): Map<number, Level> {
  return new Map(
    levels.map((level) => {
      const restart = propertyValue(level, 'w:lvlRestart')
      const read: Level = {
        format: propertyValue(level, 'w:numFmt') ?? 'decimal',
        text: propertyValue(level, 'w:lvlText') ?? '',
        start: Number(propertyValue(level, 'w:start') ?? 1),
        restartAfter: restart === undefined ? undefined : Number(restart),
      }
      return [Number(level.attributes['w:ilvl']), read]
    }),
  )
}
