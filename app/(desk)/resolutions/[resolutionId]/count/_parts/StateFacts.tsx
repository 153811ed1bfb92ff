'use client'

import { type ReactNode, useState } from 'react'
import { CoSponsorshipMark } from '@/components/marks/CoSponsorshipMark'
import { VoteToken } from '@/components/marks/VoteToken'
import {
  CO_SPONSORSHIP_WORDS,
  type CoSponsorshipState,
  isCoSponsorshipState,
} from '@/domain/coSponsorship/coSponsorship'
import { allowedMoves, mayNeedReconfirming } from '@/domain/coSponsorship/moves'
import type { SheetRow } from '@/domain/count/sheet'
import type { StateStory, WholeExpectation } from '@/domain/outreach/stateStory'
import { bodyById } from '@/domain/reference/bodies'
import { stateName } from '@/domain/reference/stateNames'
import type { ResolutionView, VoteItemSummary } from '@/domain/resolution/resolution'
import { shortDate } from '@/domain/time/moment'
import { heldConfidence, VOTE_WORDS } from '@/domain/votes/vote'
import { EditedFact } from './EditedFact'
import type { SheetEdits } from './useSheetEdits'
import { WithdrawalForm } from './WithdrawalForm'

interface Props {
  resolution: ResolutionView
  item: VoteItemSummary
  row: SheetRow
  story: StateStory | undefined
  edits: SheetEdits
  readOnly: boolean
}

/** What is recorded of the outreach to one State, each line changed where it stands. */
export function StateFacts({ resolution, item, row, story, edits, readOnly }: Props) {
  const others = (story?.wholes ?? []).filter((whole) => whole.voteItemId !== item.id && item.kind === 'whole')
  const year = item.date.slice(0, 4)
  return (
    <dl className="grid grid-cols-[6.5rem_minmax(0,1fr)] items-start gap-x-2 gap-y-1.5 [&>dt]:text-ink-2">
      <Sponsorship {...{ resolution, row, story, edits, readOnly }} />
      <Fact name="Responsible">
        <Responsible {...{ resolution, row, edits, readOnly }} />
      </Fact>
      <Fact name="Next step">
        <EditedFact
          key={`step ${row.iso3}`}
          label="Next step"
          value={row.nextStep}
          empty="Set a next step"
          kind="line"
          most={300}
          readOnly={readOnly}
          keep={(nextStep) => edits.setOutreach([row], { nextStep })}
        />
      </Fact>
      <Fact name="Due">
        <EditedFact
          key={`due ${row.iso3}`}
          label="Due"
          value={row.nextStepDue}
          shown={row.nextStepDue && <b>{shortDate(row.nextStepDue, year)}</b>}
          empty="No date"
          kind="date"
          most={10}
          readOnly={readOnly}
          keep={(nextStepDue) => edits.setOutreach([row], { nextStepDue })}
        />
      </Fact>
      {others.map((whole) => (
        <Fact
          key={whole.voteItemId}
          name={bodyById(whole.bodyId)?.chamber === 'plenary' ? 'In plenary' : 'In Committee'}
        >
          <Expected whole={whole} />
        </Fact>
      ))}
      <Fact name="Note">
        <EditedFact
          key={`note ${row.iso3}`}
          label="Note"
          value={row.note}
          empty="Add a note"
          kind="note"
          most={5000}
          readOnly={readOnly}
          keep={(note) => edits.setOutreach([row], { note })}
        />
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}

function Expected({ whole }: { whole: WholeExpectation }) {
  const confidence = heldConfidence(whole)
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5">
      <VoteToken vote={whole.expected} confidence={confidence} size={18} bare />
      {VOTE_WORDS[whole.expected]}
      {confidence && `, ${confidence}`}
      {whole.suggestedFrom && <span className="text-ink-3">from {whole.suggestedFrom}, unconfirmed</span>}
    </span>
  )
}

function Sponsorship({ resolution, row, story, edits, readOnly }: Omit<Props, 'item'>) {
  const [withdrawing, setWithdrawing] = useState(false)
  const { coSponsorship, reconfirm } = row
  const moves = allowedMoves(coSponsorship)
  const choose = (to: CoSponsorshipState) => {
    if (to === 'withdrawn') return setWithdrawing(true)
    void edits.setOutreach([row], { coSponsorship: to })
  }
  return (
    <>
      <Fact name="Co-sponsor">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <CoSponsorshipMark state={coSponsorship} reconfirm={reconfirm} />
          {reconfirm && <span className="text-ink-2">{CO_SPONSORSHIP_WORDS[coSponsorship].toLowerCase()}</span>}
          {!readOnly && <MoveChoice moves={moves} choose={choose} />}
        </span>
        {story?.withdrawn && (
          <span className="block text-ink-2">
            from {story.withdrawn.from}: {story.withdrawn.reason}
          </span>
        )}
        {!readOnly && (reconfirm || mayNeedReconfirming(coSponsorship)) && (
          <button
            type="button"
            className="link target text-small"
            onClick={() => void edits.setOutreach([row], { reconfirm: !reconfirm })}
          >
            {reconfirm ? 'It has confirmed again' : 'Mark to be confirmed again'}
          </button>
        )}
      </Fact>
      {withdrawing && (
        <div className="col-span-2">
          <WithdrawalForm
            name={stateName(row.iso3)?.name ?? row.iso3}
            symbol={resolution.symbol}
            withdraw={(withdrawnReason, withdrawnFrom) =>
              edits.setOutreach([row], { coSponsorship: 'withdrawn', withdrawnReason, withdrawnFrom })
            }
            cancel={() => setWithdrawing(false)}
          />
        </div>
      )}
    </>
  )
}

interface MoveChoiceProps {
  moves: readonly CoSponsorshipState[]
  choose: (to: CoSponsorshipState) => void
}

/** Only the moves that are allowed from where it stands. */
function MoveChoice({ moves, choose }: MoveChoiceProps) {
  return (
    <select
      aria-label="Change the co-sponsorship"
      value=""
      onChange={(event) => isCoSponsorshipState(event.target.value) && choose(event.target.value)}
      onKeyDown={(event) => event.stopPropagation()}
      className="link h-6 max-w-full rounded-control bg-transparent field-sizing-content pointer-coarse:h-11"
    >
      <option value="">Change to …</option>
      {moves.map((state) => (
        <option key={state} value={state} className="text-ink">
          {CO_SPONSORSHIP_WORDS[state]}
        </option>
      ))}
    </select>
  )
}

function Responsible({ resolution, row, edits, readOnly }: Pick<Props, 'resolution' | 'row' | 'edits' | 'readOnly'>) {
  const name = resolution.team.find((one) => one.id === row.responsibleId)?.name
  if (readOnly) return <>{name ?? 'Nobody'}</>
  return (
    <select
      aria-label="Responsible"
      value={row.responsibleId ?? ''}
      onChange={(event) => void edits.setOutreach([row], { responsibleId: event.target.value || null })}
      onKeyDown={(event) => event.stopPropagation()}
      className="-mx-1 h-6 max-w-full rounded-control bg-transparent px-0.5 field-sizing-content hover:bg-desk pointer-coarse:h-11"
    >
      <option value="">Nobody</option>
      {resolution.team.map(({ id, name: one }) => (
        <option key={id} value={id}>
          {one}
        </option>
      ))}
    </select>
  )
}
