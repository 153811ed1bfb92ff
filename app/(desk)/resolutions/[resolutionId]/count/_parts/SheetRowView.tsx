import { CloudOff } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { Age } from '@/components/marks/Age'
import { Avatar } from '@/components/marks/Avatar'
import { CoSponsorshipMark } from '@/components/marks/CoSponsorshipMark'
import { Flag } from '@/components/marks/Flag'
import { Pips } from '@/components/marks/Pips'
import { VoteToken } from '@/components/marks/VoteToken'
import { Checkbox } from '@/components/ui/Checkbox'
import { cx } from '@/components/ui/cx'
import { CO_SPONSORSHIP_WORDS } from '@/domain/coSponsorship/coSponsorship'
import type { SheetRow } from '@/domain/count/sheet'
import { stateName } from '@/domain/reference/stateNames'
import { ageOf, daysSince, shortDate } from '@/domain/time/moment'
import { CONFIDENCE_WORDS, heldConfidence, VOTE_WORDS } from '@/domain/votes/vote'
import { CellEditor } from './CellEditor'
import { ConflictBox } from './ConflictBox'
import { type ColumnId, cellId, ROW_TEMPLATE } from './columns'
import type { SheetActions } from './useSheetEdits'
import type { OpenConflict } from './useSheetWaiting'

interface Props {
  row: SheetRow
  index: number
  recommended: 'yes' | 'no' | 'abstain'
  /** The column under the cursor when it is in this row. */
  at: ColumnId | null
  editing: boolean
  selected: boolean
  opened: boolean
  /** Who changed this row a moment ago. */
  changedBy: string | null
  /** The columns with something that waits on this device, parted by spaces; empty while the desk can be reached. */
  waitsIn: string
  /** Somebody else was first in a cell of this row. */
  conflict: OpenConflict | null
  responsible: string | null
  now: number
  today: string
  staleDays: number
  readOnly: boolean
  edits: SheetActions
  onToggle: (iso3: string, extend: boolean) => void
  onEdited: () => void
}

/** One State's row. Drawn anew only when something of it changed. */
export const SheetRowView = memo(function SheetRowView(props: Props) {
  const { row, index, selected, opened, changedBy, conflict, readOnly, onToggle } = props
  const state = stateName(row.iso3)
  const name = state?.name ?? row.iso3
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-iso3={row.iso3}
      className={cx(
        ROW_TEMPLATE,
        'relative min-h-[58px] border-rule border-b md:min-h-[30px]',
        // Rows out of sight are not laid out; one with a choice open shows past its edge.
        conflict ? 'z-20' : '[content-visibility:auto] [contain-intrinsic-size:auto_30px]',
        (selected || opened) && 'selected-row',
        opened && 'bg-hand-wash-2',
        changedBy !== null && 'changed-live',
      )}
    >
      <td className="flex items-center max-md:hidden print:*:hidden">
        {!readOnly && (
          <Checkbox
            aria-label={`Select ${name}`}
            tabIndex={-1}
            checked={selected}
            onClick={(event) => {
              event.stopPropagation()
              onToggle(row.iso3, event.shiftKey)
            }}
            onChange={() => undefined}
          />
        )}
      </td>
      <Cell {...props} column="state" label={name} header className="gap-2 py-2 md:py-0">
        <Flag iso2={state?.iso2 ?? ''} />
        <span className="min-w-0">
          <span className="block truncate font-[570] text-name md:text-body">{name}</span>
          <PhoneLine {...props} />
        </span>
        {changedBy && <span className="text-label text-ink-2">{changedBy}</span>}
      </Cell>
      <DesktopCells {...props} />
      {conflict && (
        <td className="absolute inset-x-0 top-full">
          <ConflictBox open={conflict} />
        </td>
      )}
    </tr>
  )
})

const heardWords = (age: string) => (age === 'now' ? 'heard just now' : `heard ${age} ago`)

/** The second line of a row on a phone: what is known beside the vote. */
function PhoneLine({ row, now, waitsIn }: Props) {
  const parts = [
    row.reconfirm
      ? 're-confirm'
      : row.coSponsorship === 'not-asked'
        ? null
        : CO_SPONSORSHIP_WORDS[row.coSponsorship].toLowerCase(),
    heldConfidence(row),
    row.lastHeardAt === null ? 'nothing heard' : heardWords(ageOf(row.lastHeardAt, now)),
  ]
  return (
    <span className="block truncate text-body text-ink-3 md:hidden">
      {waitsIn !== '' && (
        <b className="text-ink-2">
          <CloudOff aria-hidden size={14} strokeWidth={1.9} className="-mt-0.5 inline" /> waits ·{' '}
        </b>
      )}
      {parts.filter(Boolean).join(' · ')}
    </span>
  )
}

function DesktopCells(props: Props) {
  const { row, recommended, now, today, staleDays, responsible, waitsIn } = props
  const confidence = heldConfidence(row)
  const stale = row.lastHeardAt === null ? false : daysSince(row.lastHeardAt, now) >= staleDays
  const expected = VOTE_WORDS[row.expected]
  return (
    <>
      <Cell
        {...props}
        column="sponsor"
        label={`co-sponsorship, ${CO_SPONSORSHIP_WORDS[row.coSponsorship]}`}
        className="max-md:hidden"
      >
        {row.coSponsorship === 'not-asked' ? (
          <Dash />
        ) : (
          <CoSponsorshipMark state={row.coSponsorship} reconfirm={row.reconfirm} />
        )}
      </Cell>
      <Cell
        {...props}
        column="expected"
        label={`expected vote, ${expected}${confidence ? `, ${CONFIDENCE_WORDS[confidence].toLowerCase()}` : ''}`}
        className="gap-2"
      >
        {row.mayVote ? (
          <>
            <VoteToken
              vote={row.expected}
              confidence={confidence}
              recommended={recommended}
              size={20}
              bare
              className="max-md:size-[28px]"
            />
            <span className={cx('max-md:hidden', row.expected === 'unknown' && 'text-ink-3')}>{expected}</span>
            {row.suggestedFrom && (
              <span className="text-label text-ink-3" title={`Suggested: ${row.suggestedFrom}. Set it to confirm.`}>
                suggested
              </span>
            )}
          </>
        ) : (
          <span className="text-ink-3 text-small">may not vote</span>
        )}
      </Cell>
      <Cell {...props} column="confidence" label={`confidence, ${confidence ?? 'none'}`} className="max-md:hidden">
        {confidence ? <Pips confidence={confidence} word /> : <Dash />}
      </Cell>
      <Cell {...props} column="source" label={`source, ${row.source ?? 'none'}`} className="max-md:hidden">
        {row.source ? <span className="block truncate">{row.source}</span> : <Dash />}
      </Cell>
      <Cell
        {...props}
        column="heard"
        label={`heard, ${row.lastHeardAt === null ? 'never' : ageOf(row.lastHeardAt, now)}`}
        className="justify-end max-md:hidden"
      >
        {waitsIn !== '' ? (
          <span className="flex items-center gap-1 text-ink-2 text-small">
            <CloudOff aria-hidden size={13} strokeWidth={1.9} /> waits
          </span>
        ) : row.lastHeardAt === null ? (
          <Dash />
        ) : (
          <Age stale={stale}>{ageOf(row.lastHeardAt, now)}</Age>
        )}
      </Cell>
      <Cell {...props} column="responsible" label={`responsible, ${responsible ?? 'nobody'}`} className="max-md:hidden">
        {responsible ? <Avatar name={responsible} size={22} /> : <Dash />}
      </Cell>
      <Cell {...props} column="nextStep" label={`next step, ${row.nextStep ?? 'none'}`} className="max-md:hidden">
        {row.nextStep ? <span className="block truncate">{row.nextStep}</span> : <Dash />}
      </Cell>
      <Cell
        {...props}
        column="due"
        label={`due, ${row.nextStepDue ?? 'no date'}`}
        className="justify-end max-md:hidden"
      >
        {row.nextStepDue ? (
          <span className={cx(row.nextStepDue <= today ? 'font-[640] text-ink' : 'text-ink-3')}>
            {shortDate(row.nextStepDue, today.slice(0, 4))}
          </span>
        ) : (
          <Dash />
        )}
      </Cell>
    </>
  )
}

const Dash = () => <span className="text-ink-3">–</span>

interface CellProps extends Props {
  column: ColumnId
  label: string
  header?: boolean
  className?: string
  children: ReactNode
}

/** A cell says what it is by itself, since the grid, not the cell, holds the focus. */
function Cell(props: CellProps) {
  const { row, column, at, editing, waitsIn, label: said, header, className, children, edits, onEdited } = props
  const focused = at === column
  const waits = waitsIn.split(' ').includes(column)
  const label = waits ? `${said}, waits on this device` : said
  const Element = header ? 'th' : 'td'
  return (
    <Element
      id={cellId(row.iso3, column)}
      scope={header ? 'row' : undefined}
      aria-label={header ? label : `${stateName(row.iso3)?.name}, ${label}`}
      data-column={column}
      data-focused={focused || undefined}
      className={cx(
        'ring-cell relative flex min-w-0 items-center self-stretch rounded-[2px] text-start font-[400] max-md:scroll-mb-[29rem] -mx-1 px-1',
        className,
      )}
    >
      {children}
      {waits && column !== 'heard' && (
        <CloudOff aria-hidden size={13} strokeWidth={1.9} className="ms-1 shrink-0 text-ink-2 max-md:hidden" />
      )}
      {focused && editing && <CellEditor row={row} column={column} edits={edits} done={onEdited} />}
    </Element>
  )
}
