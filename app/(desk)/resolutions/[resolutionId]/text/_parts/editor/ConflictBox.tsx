'use client'

import { Button } from '@/components/ui/Button'
import { compareWords } from '@/domain/redline/segments'
import { timeInCity } from '@/domain/time/moment'
import type { OpenConflict } from './syncWorld'

interface Props {
  conflict: OpenConflict
  label: string
  language: string
  timeZone: string
  onChoose: (choice: 'mine' | 'theirs' | 'both') => void
}

/** Two readings of one paragraph, where they arose; both are kept until somebody chooses. */
export function ConflictBox({ conflict, label, language, timeZone, onChoose }: Props) {
  const { mine, theirs, by, at, mineDeleted, theirsDeleted } = conflict
  const name = by.split(' ')[0] ?? by
  const gone = <i>taken out</i>
  return (
    <section
      aria-label={`Two readings of ${label}`}
      className="mx-4 my-2 flex flex-col gap-2 rounded-float border border-ink p-3 font-sans text-body md:mx-23"
    >
      <p role="alert">
        <b>Two readings of {label}.</b>{' '}
        <span className="text-ink-2">
          You and {by} changed the same words at {timeInCity(at, timeZone)}. Both are kept until you choose.
        </span>
      </p>
      <div className="grid gap-3 md:grid-cols-2">
        <div>
          <p className="text-label text-ink-3">Yours</p>
          <p className="font-serif text-name">
            {mineDeleted ? gone : <Reading text={mine.text} other={theirs.text} language={language} />}
          </p>
        </div>
        <div>
          <p className="text-label text-ink-3">{name}’s</p>
          <p className="font-serif text-name">
            {theirsDeleted ? gone : <Reading text={theirs.text} other={mine.text} language={language} />}
          </p>
        </div>
      </div>
      <div className="flex flex-wrap gap-1">
        <Button onClick={() => onChoose('mine')}>Keep mine</Button>
        <Button onClick={() => onChoose('theirs')}>Take {name}’s</Button>
        {mineDeleted || theirsDeleted ? null : (
          <Button look="quiet" onClick={() => onChoose('both')}>
            Both, in brackets
          </Button>
        )}
      </div>
    </section>
  )
}

/** One reading, what the other does not have underlined. */
function Reading({ text, other, language }: { text: string; other: string; language: string }) {
  let at = 0
  return compareWords(other, text, language)
    .filter(({ op }) => op !== 'delete')
    .map(({ op, text: words }) => {
      at += words.length
      return op === 'insert' ? (
        <span key={at} className="bg-desk-2 underline underline-offset-2">
          {words}
        </span>
      ) : (
        <span key={at}>{words}</span>
      )
    })
}
