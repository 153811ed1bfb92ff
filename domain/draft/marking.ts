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
  /** Whether the reader knew the numbering; then `indent` is the depth in its list. */
  private listed = false
  /** The level on which the list's outermost entries stand: 0 where they are numbers, 1 where a list begins at (a). */
  private outermost: ParagraphLevel = 0

  read({ text, numberText, indent }: RawBlock): void {
    const small = this.levels.level > 0
    this.indent = indent
    this.text = text
    this.cut = 0
    this.marker = null
    this.listed = numberText !== undefined && numberText !== ''
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
    if (!this.marker) return Math.min(4, this.indent ?? 0) as ParagraphLevel
    if (this.indent && this.marker.form !== 'label' && (this.listed || this.marker.form === 'number'))
      return this.levels.stand(this.marker, Math.min(4, this.outermost + this.indent) as ParagraphLevel)
    const level = this.levels.levelOf(this.marker)
    if (this.listed) this.outermost = level
    return level
  }

  /** A heading ends the sub-paragraphs before it; an annex numbers anew. */
  restart(anew: boolean): void {
    this.outermost = 0
    if (anew) this.levels = new MarkerLevels()
    else this.levels.level = 0
  }
}
