import { history, undo } from '@tiptap/pm/history'
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { printedNumbers } from '@/domain/draft/labels'
import type { DraftParagraph } from '@/domain/draft/paragraph'
import { footnoteNumbers } from '@/domain/draft/textRuns'
import { joinWithNext, joinWithPrevious } from './commands'
import { docOf, paragraphsOf, placeOf } from './draftSchema'
import { addFootnote, backToMark, keepNoteApart, keptNotes } from './footnotes'

const DESK = 'fromDesk'

const operative = (id: string, text: string): DraftParagraph => ({
  id,
  kind: 'operative',
  level: 0,
  text,
  openingLength: 0,
  state: 'open',
})

/** A page whose commands run one after the other. */
function page(...paragraphs: DraftParagraph[]) {
  let state = EditorState.create({ doc: docOf(paragraphs, 'empty'), plugins: [history(), keptNotes(DESK)] })
  let made = 0
  return {
    run(command: Command): boolean {
      return command(state, (change) => {
        state = state.apply(change)
      })
    },
    caret(id: string, inside: number) {
      const at = (placeOf(state.doc, id)?.pos ?? 0) + 1 + inside
      state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)))
    },
    write(text: string) {
      state = state.apply(state.tr.insertText(text))
    },
    remove(id: string, from: number, to: number) {
      const at = (placeOf(state.doc, id)?.pos ?? 0) + 1
      state = state.apply(state.tr.delete(at + from, at + to))
    },
    newId: () => `note ${++made}`,
    text: () => paragraphsOf(state.doc),
    caretIn: () => state.selection.$from.parent.attrs.id as string,
  }
}

describe('a footnote written in the editor', () => {
  it('has its mark where the caret was, its text below, and the caret in it', () => {
    const draft = page(operative('a', 'Urges calm seas;'))
    draft.caret('a', 'Urges calm'.length)
    expect(draft.run(addFootnote(draft.newId))).toBe(true)
    draft.write('See resolution 70/161.')
    expect(draft.text()).toMatchObject([
      { id: 'a', text: 'Urges calm seas;', footnotes: [{ at: 10, noteId: 'note 1' }] },
      { id: 'note 1', kind: 'footnote', text: 'See resolution 70/161.' },
    ])
    draft.run(backToMark)
    draft.write(' and')
    expect(draft.text()[0]).toMatchObject({ text: 'Urges calm and seas;', footnotes: [{ at: 10 }] })
  })

  it('stands among the notes in the order of the marks, whatever order they were written in', () => {
    const draft = page(operative('a', 'Urges calm;'), operative('b', 'Notes the tide;'))
    for (const [id, at] of [
      ['b', 5],
      ['a', 5],
      ['a', 11],
    ] as const) {
      draft.caret(id, at)
      draft.run(addFootnote(draft.newId))
    }
    const text = draft.text()
    expect(text.map(({ id }) => id)).toEqual(['a', 'b', 'note 2', 'note 3', 'note 1'])
    expect([...footnoteNumbers(text)]).toEqual([
      ['note 2', 1],
      ['note 3', 2],
      ['note 1', 3],
    ])
    expect(printedNumbers(text)).toEqual(['1.', '2.', '', '', ''])
  })

  it('goes when its mark is taken out, the mark goes with the note, and undo brings both back', () => {
    const draft = page(operative('a', 'Urges calm;'), operative('b', 'Notes the tide;'))
    draft.caret('a', 5)
    draft.run(addFootnote(draft.newId))
    draft.write('A note.')
    const whole = draft.text()
    draft.remove('a', 0, 7)
    expect(draft.text().map(({ id, text, footnotes }) => [id, text, footnotes])).toEqual([
      ['a', 'calm;', undefined],
      ['b', 'Notes the tide;', undefined],
    ])
    draft.run(undo)
    expect(draft.text()).toEqual(whole)
    draft.remove('note 1', 0, 'A note.'.length)
    draft.caret('note 1', 0)
    draft.run(keepNoteApart('start'))
    expect(draft.text().map(({ id, footnotes }) => [id, footnotes])).toEqual([
      ['a', undefined],
      ['b', undefined],
    ])
  })

  it('never runs into a paragraph, nor a paragraph into it, and has no footnote of its own', () => {
    const draft = page(operative('a', 'Urges calm;'))
    draft.caret('a', 5)
    draft.run(addFootnote(draft.newId))
    draft.write('A note.')
    const whole = draft.text()
    expect(draft.run(addFootnote(draft.newId))).toBe(false)
    draft.caret('note 1', 0)
    expect(draft.run(keepNoteApart('start')) || draft.run(joinWithPrevious)).toBe(true)
    draft.caret('a', 12)
    expect(draft.run(keepNoteApart('end')) || draft.run(joinWithNext)).toBe(true)
    expect(draft.text()).toEqual(whole)
  })
})
