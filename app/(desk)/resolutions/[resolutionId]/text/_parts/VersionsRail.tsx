'use client'

import { Lock } from 'lucide-react'
import Link from 'next/link'
import { useCommand } from '@/components/command/useCommand'
import { cx } from '@/components/ui/cx'
import { SectionHead } from '@/components/ui/SectionHead'
import { announceDone, announceRefused } from '@/components/ui/Toaster'
import type { SavedState, VersionSummary } from '@/domain/draft/version'
import { momentInCity, shortDate } from '@/domain/time/moment'
import { restore } from '../actions'

interface Props {
  resolutionId: string
  versions: readonly VersionSummary[]
  currentId: string
  timeZone: string
  /** Of the working draft, newest first; only for who may bring one back. */
  savedStates?: readonly SavedState[] | undefined
  onRestored?: () => void
}

const SHOWN_STATES = 12

/** The versions, newest first; the saved states of the working draft among them, each of which can come back. */
export function VersionsRail({ resolutionId, versions, currentId, timeZone, savedStates = [], onRestored }: Props) {
  const base = `/resolutions/${resolutionId}/text`
  const labelOf = (id: string | null) => versions.find((one) => one.id === id)?.label
  return (
    <section aria-label="Versions">
      <SectionHead
        word="Versions"
        bare
        aside={
          versions.length > 1 ? (
            <Link href={`${base}/compare`} className="link target">
              Compare two
            </Link>
          ) : null
        }
      />
      <ol className="flex flex-col">
        {[...versions].reverse().map((version) => (
          <li key={version.id} className="relative border-s border-control ps-4 pb-3 ms-1.5">
            <span
              aria-hidden
              className={cx(
                'absolute -start-[5.5px] top-1 size-2.5 rounded-full border border-ink',
                version.id === currentId ? 'bg-ink' : 'bg-paper',
              )}
            />
            <p className="text-body">
              <Link
                href={version.publishedAt === null ? base : `${base}/${version.id}`}
                aria-current={version.id === currentId ? 'page' : undefined}
                className="target font-[620] hover:text-hand"
              >
                {version.label}
              </Link>{' '}
              <span className="text-ink-3">{version.date ? shortDate(version.date) : null}</span>{' '}
              {version.publishedAt === null ? (
                <span className="text-ink-3">working draft</span>
              ) : (
                <Lock aria-label="published" size={12} strokeWidth={1.9} className="inline align-baseline" />
              )}
            </p>
            <p className="text-small text-ink-2">
              {version.note ?? (version.fromVersionId ? `From ${labelOf(version.fromVersionId) ?? 'a version'}` : null)}
            </p>
            {version.publishedAt === null && savedStates.length > 0 ? (
              <SavedStates
                resolutionId={resolutionId}
                versionId={version.id}
                states={savedStates}
                timeZone={timeZone}
                onRestored={onRestored}
              />
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

interface SavedProps {
  resolutionId: string
  versionId: string
  states: readonly SavedState[]
  timeZone: string
  onRestored: (() => void) | undefined
}

function SavedStates({ resolutionId, versionId, states, timeZone, onRestored }: SavedProps) {
  const { send, pending } = useCommand(restore)
  async function bringBack({ seq, at }: SavedState) {
    const { answer } = await send({ resolutionId, versionId, seq })
    if (answer.status !== 'ok') return announceRefused(answer.message)
    announceDone(`The draft stands again as it was saved ${momentInCity(at, timeZone)}.`)
    onRestored?.()
  }
  return (
    <details className="pt-1">
      <summary className="target text-small font-[560] text-hand">
        {states.length === 1 ? 'One saved state' : `${Math.min(states.length, SHOWN_STATES)} saved states`}
      </summary>
      <ul>
        {states.slice(0, SHOWN_STATES).map((state, at) => (
          <li key={state.seq} className="flex items-baseline justify-between gap-2 py-1 text-small">
            <span>
              {momentInCity(state.at, timeZone)}
              <br />
              <span className="text-ink-3">
                {state.by}, {state.paragraphs === 1 ? 'one paragraph' : `${state.paragraphs} paragraphs`}
              </span>
            </span>
            {at === 0 ? (
              <span className="text-ink-3">stands now</span>
            ) : (
              <button
                type="button"
                disabled={pending}
                className="link target shrink-0"
                onClick={() => void bringBack(state)}
              >
                Bring back
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
