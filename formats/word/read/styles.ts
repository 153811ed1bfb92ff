import { element, elements, isOn, propertyValue, type XmlElement } from '../xml'
import { type NumberingUse, numberingUse } from './numbering'

/** What a style says that matters to a reader of the text. Italic and bold are undefined where it says nothing. */
export type Style = {
  name: string
  italic: boolean | undefined
  bold: boolean | undefined
  numbering: NumberingUse | undefined
  outlineLevel: number | undefined
}

export type Styles = { of(id: string | undefined): Style }

const plain: Style = { name: '', italic: undefined, bold: undefined, numbering: undefined, outlineLevel: undefined }

/** Reads styles.xml. A style inherits from the one it is based on; a circle of styles ends where it closes. */
export function readStyles(root: XmlElement | undefined): Styles {
  const definitions = new Map<string, XmlElement>()
  for (const style of elements(root, 'w:style')) {
    const id = style.attributes['w:styleId']
    if (id !== undefined) definitions.set(id, style)
  }
  const known = new Map<string, Style>()
  const resolve = (id: string, seen: Set<string>): Style => {
    const ready = known.get(id)
    const definition = definitions.get(id)
    if (ready) return ready
    if (!definition || seen.has(id)) return plain
    seen.add(id)
    const parent = propertyValue(definition, 'w:basedOn')
    const style = inherit(definition, parent === undefined ? plain : resolve(parent, seen), id)
    known.set(id, style)
    return style
  }
  return { of: (id) => (id === undefined ? plain : resolve(id, new Set())) }
}

function inherit(definition: XmlElement, parent: Style, id: string): Style {
  const run = element(definition, 'w:rPr')
  const paragraph = element(definition, 'w:pPr')
  const outline = propertyValue(paragraph, 'w:outlineLvl')
  return {
    name: propertyValue(definition, 'w:name') ?? id,
    italic: onOrInherited(run, ['w:i', 'w:iCs'], parent.italic),
    bold: onOrInherited(run, ['w:b', 'w:bCs'], parent.bold),
    numbering: numberingUse(paragraph) ?? parent.numbering,
    outlineLevel: outline === undefined ? parent.outlineLevel : Number(outline),
  }
}

/** The value of the first of the on/off properties `names` that is set, or what stands above it. */
export function onOrInherited(
  properties: XmlElement | undefined,
  names: string[],
  inherited: boolean | undefined,
): boolean | undefined {
  const set = names.find((name) => element(properties, name))
  return set === undefined ? inherited : isOn(properties, set)
}
