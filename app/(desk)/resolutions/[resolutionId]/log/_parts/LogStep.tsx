'use client'

import { Flag } from '@/components/marks/Flag'
import { VoteMoveLine } from '@/components/state/VoteMoveLine'
import type { ChangeLine } from '@/domain/log/changeLine'
import { stateName } from '@/domain/reference/stateNames'
import { timeInCity } from '@/domain/time/moment'
import { TakeBack } from './TakeBack'

interface Props {
  /** What one command wrote; never empty. */
  lines: readonly ChangeLine[]
  resolutionId: string
  timeZone: string
  /** The reader made it and may take it back. */
  mayTakeBack: boolean
  wasTakenBack: boolean
}

/** Lines in sight before the rest of a large step is asked for. */
const IN_SIGHT = 3

/**
 * One step of somebody's: its time, who made it, and a line for each State or fact it changed. Drawn in the browser too,
 * so that the page carries the lines and not a second copy of their pictures.
 */
export function LogStep({ lines, resolutionId, timeZone, mayTakeBack, wasTakenBack }: Props) {
  const [first] = lines
  if (!first) return null
  const rest = lines.slice(IN_SIGHT)
  return (
    <li className="grid grid-cols-[3rem_minmax(0,1fr)] gap-x-3 border-rule border-b py-2 md:grid-cols-[3rem_minmax(0,1fr)_12rem]">
      <time dateTime={new Date(first.at).toISOString()} className="text-ink-3">
        {timeInCity(first.at, timeZone)}
      </time>
      <div className="min-w-0">
        <ul className="grid gap-1">
          {lines.slice(0, IN_SIGHT).map((line) => (
            <Line key={line.seq} line={line} resolutionId={resolutionId} />
          ))}
        </ul>
        {rest.length > 0 ? (
          <details className="mt-1">
            <summary className="link target w-fit">and {rest.length} more</summary>
            <ul className="mt-1 grid gap-1">
              {rest.map((line) => (
                <Line key={line.seq} line={line} resolutionId={resolutionId} />
              ))}
            </ul>
          </details>
        ) : null}
      </div>
      <div className="text-ink-3 max-md:col-start-2 md:text-end">
        {first.by}
        {wasTakenBack ? <span className="max-md:ms-3 md:block">taken back since</span> : null}
        {mayTakeBack && !wasTakenBack ? <TakeBack resolutionId={resolutionId} mutationId={first.mutationId} /> : null}
      </div>
    </li>
  )
}

function Line({ line, resolutionId }: { line: ChangeLine; resolutionId: string }) {
  const state = line.iso3 === null ? undefined : stateName(line.iso3)
  return (
    <li className="flex flex-wrap items-center gap-x-2">
      {state ? (
        <>
          <Flag iso2={state.iso2} />
          <a
            href={`/resolutions/${resolutionId}/count?open=${state.iso3}`}
            className="inline-flex min-h-6 pointer-coarse:min-h-11 items-center font-[570] hover:text-hand"
          >
            {state.name}
          </a>
        </>
      ) : null}
      {line.votes.map((move) => (
        <VoteMoveLine key={move.voteItemId} move={move} item={move.item} />
      ))}
      {line.takesBack ? <b>Taken back.</b> : null}
      <span className="min-w-0 whitespace-pre-line">{line.text}</span>
    </li>
  )
}
