'use client'

import { X } from 'lucide-react'
import { useState } from 'react'
import { KeyCap } from '@/components/ui/KeyCap'
import {
  CO_SPONSORSHIP_STATES,
  CO_SPONSORSHIP_WORDS,
  type CoSponsorshipState,
} from '@/domain/coSponsorship/coSponsorship'
import type { SheetRow } from '@/domain/count/sheet'
import { CONFIDENCE_WORDS, CONFIDENCES, EXPECTED_VOTES, VOTE_LETTERS, VOTE_WORDS } from '@/domain/votes/vote'
import type { SheetEdits } from './useSheetEdits'

interface Props {
  rows: readonly SheetRow[]
  team: readonly { id: string; name: string }[]
  edits: SheetEdits
  clear: () => void
}

const plainButton = 'rounded-control px-2 py-1 hover:bg-paper/15'

/** What can be set on all selected States at once: the same letters as in a cell, and the outreach. */
export function BulkBar({ rows, team, edits, clear }: Props) {
  const [writing, setWriting] = useState(false)
  return (
    <section
      aria-label="Selected States"
      className="sticky bottom-4 z-20 mx-4 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-float bg-ink px-4 py-2.5 text-paper shadow-float max-md:bottom-20 md:mx-8 print:hidden"
    >
      <b className="whitespace-nowrap">{rows.length === 1 ? '1 State' : `${rows.length} States`}</b>
      <span className="flex gap-1">
        {EXPECTED_VOTES.map((vote) => (
          <button
            key={vote}
            type="button"
            aria-label={`Set to ${VOTE_WORDS[vote]}`}
            onClick={() => void edits.setVotes(rows, { expected: vote })}
          >
            <KeyCap inverse large>
              {VOTE_LETTERS[vote]}
            </KeyCap>
          </button>
        ))}
      </span>
      <span className="flex gap-1 border-paper/40 border-s ps-3">
        {CONFIDENCES.map((confidence, index) => (
          <button
            key={confidence}
            type="button"
            aria-label={`Set confidence ${CONFIDENCE_WORDS[confidence]}`}
            onClick={() => void edits.setVotes(rows, { confidence })}
          >
            <KeyCap inverse large>
              {index + 1}
            </KeyCap>
          </button>
        ))}
      </span>
      <span className="flex flex-wrap items-center gap-1 border-paper/40 border-s ps-3">
        <BulkChoice
          label="Co-sponsor"
          options={CO_SPONSORSHIP_STATES.filter((state) => state !== 'withdrawn').map((state) => [
            state,
            CO_SPONSORSHIP_WORDS[state],
          ])}
          choose={(state) => void edits.setOutreach(rows, { coSponsorship: state as CoSponsorshipState })}
        />
        <BulkChoice
          label="Responsible"
          options={[['', 'Nobody'], ...team.map(({ id, name }): [string, string] => [id, name])]}
          choose={(id) => void edits.setOutreach(rows, { responsibleId: id || null })}
        />
        <button type="button" className={plainButton} aria-expanded={writing} onClick={() => setWriting(!writing)}>
          Next step
        </button>
      </span>
      <button type="button" aria-label="Select nothing" onClick={clear} className="target ms-auto">
        <X aria-hidden size={18} strokeWidth={1.6} />
      </button>
      {writing && (
        <form
          className="flex w-full flex-wrap items-center gap-2"
          action={(form) => {
            const nextStep = String(form.get('nextStep') ?? '').trim() || null
            void edits.setOutreach(rows, { nextStep, nextStepDue: String(form.get('due') ?? '') || null })
            setWriting(false)
          }}
        >
          <input
            name="nextStep"
            aria-label="Next step"
            placeholder="Next step for all of them"
            maxLength={300}
            className="h-8 min-w-40 flex-1 rounded-control bg-paper px-2 text-ink"
          />
          <input name="due" type="date" aria-label="Due" className="h-8 rounded-control bg-paper px-2 text-ink" />
          <button type="submit" className="h-8 rounded-control border border-paper/50 px-3 font-[620]">
            Set
          </button>
        </form>
      )}
    </section>
  )
}

function BulkChoice({
  label,
  options,
  choose,
}: {
  label: string
  options: readonly (readonly [string, string])[]
  choose: (value: string) => void
}) {
  return (
    <select
      aria-label={label}
      value="?"
      onChange={(event) => choose(event.target.value)}
      className="max-w-32 rounded-control bg-ink py-1 text-paper hover:bg-paper/15"
    >
      <option value="?" disabled hidden>
        {label}
      </option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  )
}
