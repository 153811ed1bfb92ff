import { useMemo } from 'react'
import { Strip } from '@/components/pictures/Strip'
import { KeyCap } from '@/components/ui/KeyCap'
import type { SheetRow } from '@/domain/count/sheet'
import { tallyByConfidence, tallyFigures, tallyOf } from '@/domain/votes/tally'

interface Props {
  rows: readonly SheetRow[]
  of: number
  recommended: 'yes' | 'no' | 'abstain'
  readOnly: boolean
}

/** Counts what is shown: how many States, as a bar and as figures, and the keys that set them. */
export function CountedStrip({ rows, of, recommended, readOnly }: Props) {
  const count = useMemo(() => tallyByConfidence(rows), [rows])
  const tally = useMemo(() => tallyOf(rows), [rows])
  return (
    <div className="flex h-8 items-center gap-4 border-rule border-y bg-desk px-4 md:px-8">
      <b className="whitespace-nowrap" role="status">
        {rows.length === of ? of : `${rows.length} of ${of}`}
      </b>
      <Strip count={count} recommended={recommended} className="max-w-52 flex-1" />
      <span className="whitespace-nowrap">
        <b>{tallyFigures(tally)}</b>
        <span className="text-ink-2 max-md:hidden">
          {' '}
          with {tally.unknown} not known, {tally.absent} absent
        </span>
      </span>
      {!readOnly && (
        <span aria-hidden className="ms-auto flex items-center gap-1 text-ink-2 text-small max-lg:hidden">
          {['Y', 'N', 'A', 'X', 'U'].map((key) => (
            <KeyCap key={key}>{key}</KeyCap>
          ))}
          <span className="me-2">vote</span>
          {['1', '2', '3'].map((key) => (
            <KeyCap key={key}>{key}</KeyCap>
          ))}
          <span className="me-2">confidence</span>
          <KeyCap>↵</KeyCap> open
        </span>
      )}
    </div>
  )
}
