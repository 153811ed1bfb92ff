'use client'

import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { PageTitle, SectionHead } from '@/components/ui/SectionHead'
import type { RollCallDecisions, RollCallPreview } from '@/domain/count/rollCallImport'
import { OpenNames } from './OpenNames'
import { StatesByVote } from './StatesByVote'

interface Props {
  preview: RollCallPreview
  decisions: RollCallDecisions
  busy: boolean
  mistake: string | null
  onLabel: (label: string) => void
  onDecide: (decisions: RollCallDecisions) => void
  onConfirm: (how: 'record' | 'start') => void
  onRestart: () => void
}

/** What was understood of a roll call, what was not, and what would change. */
export function RollCallFindings(props: Props) {
  const { preview, decisions, busy, mistake, onLabel, onDecide, onConfirm, onRestart } = props
  if (preview.chosen === null) return <SeveralVotes preview={preview} onLabel={onLabel} onRestart={onRestart} />
  const open = preview.open.names.length + preview.open.twice.length
  const closed = open > 0 || preview.unusable !== null
  return (
    <div className="flex flex-col gap-5" aria-busy={busy}>
      <div aria-live="polite">
        <PageTitle word="Understood:" rest={`${preview.figures}, ${preview.notVoting} not voting`} />
        <p className="text-lead text-ink-2">
          <Stated preview={preview} /> <Changes preview={preview} />
        </p>
      </div>
      {mistake && <Notice kind="alert">{mistake}</Notice>}
      {preview.unusable && <Notice kind="alert">{preview.unusable}</Notice>}
      {preview.warnings.map((warning) => (
        <Notice key={warning}>{warning}</Notice>
      ))}
      {open > 0 && <OpenNames preview={preview} decisions={decisions} onDecide={onDecide} />}
      <Asides preview={preview} />
      <StatesByVote votes={preview.votes} />
      <div className="sticky bottom-0 flex flex-wrap items-center gap-3 border-ink border-t bg-paper py-3 max-md:bottom-16">
        <Button look="ink" disabled={busy || closed} onClick={() => onConfirm('record')}>
          Record {preview.figures}
        </Button>
        <Button disabled={busy || closed} onClick={() => onConfirm('start')}>
          Start the sheet from it, as leaning
        </Button>
        <Button look="quiet" onClick={onRestart}>
          Take another source
        </Button>
        {open > 0 && <span className="text-ink-2">Decide on {open === 1 ? 'one name' : `${open} names`} first.</span>}
      </div>
    </div>
  )
}

function SeveralVotes({ preview, onLabel, onRestart }: Pick<Props, 'preview' | 'onLabel' | 'onRestart'>) {
  return (
    <section className="flex flex-col gap-2">
      <SectionHead word="Several" rest="votes in this source: which one is it?" />
      <ul>
        {preview.choices.map(({ label, date, title, figures }) => (
          <li key={label} className="border-rule border-b">
            <button
              type="button"
              className="flex w-full flex-wrap gap-x-4 py-2 text-start hover:bg-desk"
              onClick={() => onLabel(label)}
            >
              <b>{label}</b>
              <span>{figures}</span>
              <span className="text-ink-3">{[date, title].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
      <div>
        <Button look="quiet" onClick={onRestart}>
          Take another source
        </Button>
      </div>
    </section>
  )
}

function Stated({ preview: { stated } }: { preview: RollCallPreview }) {
  const { yes, no, abstain } = stated
  if (yes === null && no === null && abstain === null) return <>The source states no totals.</>
  return <>The source states {[yes, no, abstain].map((figure) => figure ?? '?').join('–')}.</>
}

function Changes({ preview: { replaces, hits, misses } }: { preview: RollCallPreview }) {
  const record = replaces ? `It would replace the recorded ${replaces}.` : 'Nothing is recorded on this item yet.'
  if (hits + misses === 0) return <>{record}</>
  return (
    <>
      {record} Of {hits + misses} expected votes it bears out {hits} and contradicts {misses}; none of them is changed.
    </>
  )
}

function Asides({ preview }: { preview: RollCallPreview }) {
  const { notVoters, corrections, setAside } = preview
  if (notVoters.length + corrections.length + setAside.length === 0) return null
  return (
    <section>
      <SectionHead word="Beside" rest="the count" level={3} />
      <ul className="list-disc ps-5 text-ink-2">
        {notVoters.length > 0 && (
          <li>Named, but no voters on that date: {notVoters.join(', ')}. They are kept in the record.</li>
        )}
        {corrections.map(({ printed, intended }) => (
          <li key={printed}>
            {printed} had meant to vote {intended}; the count stands as it was.
          </li>
        ))}
        {setAside.length > 0 && (
          <li>Passed over inside the lists, as printed: {setAside.map((line) => `“${line}”`).join(', ')}.</li>
        )}
      </ul>
    </section>
  )
}
