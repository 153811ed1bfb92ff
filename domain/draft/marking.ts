import { type Marker, MarkerLevels, markerIn } from './marker'
import type { ParagraphLevel } from './paragraph'
import type { RawBlock } from './rawBlock'

/** Takes the number or letter off each block in turn and knows the level it stands on. */
export class Marking {
  /** Of the block read last. */
  marker: Marker | null = null
  /** Its text without the marker, and how many units were cut off in front. */
  text = ''
  cut = 0
  private levels = new MarkerLevels()
  private indent: number | undefined

  read({ text, numberText, indent }: RawBlock): void {
    const small = this.levels.level > 0
    this.indent = indent
    this.text = text
    this.cut = 0
    this.marker = null
    if (numberText !== undefined && numberText !== '') {
      const known = markerIn(`${numberText.trim()} `, small || (indent ?? 0) > 1)
      this.marker = known?.marker ?? {
        printed: numberText.trim(),
        form: 'number',
        value: null,
        roman: null,
        depth: 0,
      }
      return
    }
    const found = markerIn(text, small)
    if (!found) return
    this.marker = found.marker
    this.text = text.slice(found.length)
    this.cut = found.length
  }

  /** The level of the block read last, which is now known to be operative. */
  takeLevel(): ParagraphLevel {
    if (this.marker?.form === 'number' && this.indent) return Math.min(4, this.indent) as ParagraphLevel
    if (this.marker) return this.levels.levelOf(this.marker)
    return Math.min(4, this.indent ?? 0) as ParagraphLevel
  }

  /** A heading ends the sub-paragraphs before it; an annex numbers anew. */
  restart(anew: boolean): void {
    if (anew) this.levels = new MarkerLevels()
    else this.levels.level = 0
  }
}
