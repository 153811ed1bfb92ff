'use client'

import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { useMemo, useState } from 'react'
import { Flag } from '@/components/marks/Flag'
import { VoteToken } from '@/components/marks/VoteToken'
import { chanceText } from '@/components/pictures/chanceText'
import { Input } from '@/components/ui/Field'
import { SectionHead } from '@/components/ui/SectionHead'
import { SegmentedChoice } from '@/components/ui/SegmentedChoice'
import type { ForecastBasis } from '@/domain/forecast/basis'
import type { Forecast } from '@/domain/forecast/forecast'
import type { PathReason } from '@/domain/forecast/likelihood'
import { type PathGoal, type PathStep, pathTo } from '@/domain/forecast/path'
import { stateName } from '@/domain/reference/stateNames'

type GoalKind = PathGoal['kind']

const SURE = 0.95

/** The shortest list of States to move or to bring into the room, with why each is on it and who can reach it. */
export function PathToWin({ basis, forecast }: { basis: ForecastBasis; forecast: Forecast }) {
  const ours = basis.item.recommended
  const [kind, setKind] = useState<GoalKind>('win')
  const [number, setNumber] = useState(String(basis.yesTarget ?? 10))
  const path = useMemo(() => {
    if (ours === 'abstain') return null
    const { evidence, question, reach, table } = basis
    const goal = goalOf(kind, Number.parseInt(number, 10) || 1)
    return pathTo(goal, {
      expectations: evidence,
      states: forecast.states,
      question,
      ours,
      reachOf: (iso3) => reach[iso3] ?? {},
      table,
    })
  }, [basis, forecast, kind, number, ours])
  if (!path) return null
  const count = `/resolutions/${basis.resolutionId}/count?item=${basis.item.id}`
  return (
    <section>
      <SectionHead
        word={kind === 'win' ? 'Win:' : 'Reach:'}
        rest={path.reached || path.steps.length === 0 ? 'the shortest path to 95%' : 'as far as calls can lead'}
        aside={
          <Link href={count} className="link">
            Count sheet
          </Link>
        }
      />
      <div className="flex items-center gap-2 pb-1">
        <SegmentedChoice
          name="path-goal"
          label="What the path leads to"
          value={kind}
          onChange={setKind}
          segments={[
            { value: 'win', label: ours === 'no' ? 'It falls' : 'It carries' },
            { value: 'votes', label: `${ours === 'no' ? 'No' : 'Yes'} votes` },
            { value: 'lead', label: 'Lead' },
          ]}
        />
        {kind === 'win' ? null : (
          <Input
            aria-label={kind === 'votes' ? 'How many votes' : 'A lead of how many'}
            inputMode="numeric"
            value={number}
            onChange={(event) => setNumber(event.target.value)}
            className="w-16!"
          />
        )}
      </div>
      {path.steps.length === 0 ? (
        <p className="py-2 text-body text-ink-2">
          {path.reached
            ? `It stands at ${chanceText(path.start)} already: keep those who are with us.`
            : 'Nobody who is left can be expected to move.'}
        </p>
      ) : (
        <ol>
          {path.steps.map((step, at) => (
            <Step key={step.iso3} step={step} at={at} basis={basis} />
          ))}
        </ol>
      )}
      <p className="pt-1 text-small text-ink-3">
        From {chanceText(path.start)}. Ranked by how much each adds and how likely it is to move, States worth the same
        by name; the chance is cumulative.
        {path.reached || path.steps.length === 0
          ? ''
          : ` These ${path.steps.length} do not get there: 95% takes more than they can give.`}
      </p>
    </section>
  )
}

function goalOf(kind: GoalKind, number: number): PathGoal {
  if (kind === 'votes') return { kind, votes: number, chance: SURE }
  return kind === 'lead' ? { kind, lead: number, chance: SURE } : { kind, chance: SURE }
}

function Step({ step, at, basis }: { step: PathStep; at: number; basis: ForecastBasis }) {
  const state = stateName(step.iso3)
  const { recommended } = basis.item
  const address = `/resolutions/${basis.resolutionId}/count?item=${basis.item.id}&open=${step.iso3}`
  return (
    <li className="flex min-h-13 items-center gap-3 border-rule border-b py-1">
      <span className="w-4 text-ink-3">{at + 1}</span>
      {state ? <Flag iso2={state.iso2} /> : null}
      <span className="min-w-0 flex-1">
        <Link href={address} className="block truncate font-[580] hover:underline">
          {state?.name}
        </Link>
        <span className="block text-small text-ink-3">{reasonsOf(step.reasons)}</span>
      </span>
      <VoteToken vote={step.from.expected} confidence={step.from.confidence} recommended={recommended} size={20} />
      <ArrowRight aria-label="to" size={13} strokeWidth={1.9} className="text-ink-2" />
      <VoteToken vote={step.to.expected} confidence={step.to.confidence} recommended={recommended} size={20} />
      <span className="w-10 text-end font-[620]">{chanceText(step.chance)}</span>
    </li>
  )
}

/** One reason in words; who can reach the State is said apart. */
function wordsOf(reason: PathReason): string | null {
  switch (reason.kind) {
    case 'stands':
      if (reason.expected === 'unknown') return 'nothing heard'
      return reason.expected === 'absent' ? 'to be in the room' : null
    case 'co-sponsors':
      return 'co-sponsors the text'
    case 'voted-with-us':
      return `with us ${reason.n} of ${reason.of}`
    case 'shares-group':
      return reason.groups.slice(0, 2).join(', ')
    case 'contact':
      return null
  }
}

/** Why a State is on the path, and who can reach it: the caller last, as one reads “… · Maja”. */
function reasonsOf(reasons: readonly PathReason[]): string {
  const words = reasons.map(wordsOf).filter(Boolean).join('; ')
  const caller = reasons.find((reason) => reason.kind === 'contact')
  return [words, caller?.holder ?? 'nobody holds the contact'].filter(Boolean).join(' · ')
}
