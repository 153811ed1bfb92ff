'use client'

import { useState } from 'react'
import { postedCommand } from '@/components/command/postedCommand'
import { useCommand } from '@/components/command/useCommand'
import { askRead, ReadFailed } from '@/components/queries'
import type { RollCallDecisions, RollCallPreview, RollCallReadingAnswer } from '@/domain/count/rollCallImport'
import { ImportDone } from './ImportDone'
import { RollCallFindings } from './RollCallFindings'
import { SourceInput } from './SourceInput'

interface Given {
  text: string
  source: string | null
  label: string | null
  decisions: RollCallDecisions
}

const UNDECIDED: RollCallDecisions = { names: {}, twice: {} }
const importRollCall = postedCommand<Record<string, unknown>, { figures: string }>('rollCall.import')
const startFromRollCall = postedCommand<Record<string, unknown>, { filled: number }>('count.startFromRollCall')

/** Source, findings, confirmation, done: the way of a recorded vote onto the vote item. */
export function RollCallImport({ resolutionId, voteItemId }: { resolutionId: string; voteItemId: string }) {
  const [given, setGiven] = useState<Given | null>(null)
  const [preview, setPreview] = useState<RollCallPreview | null>(null)
  const [mistake, setMistake] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState<{ sentence: string; mutationId: string } | null>(null)
  const record = useCommand(importRollCall)
  const start = useCommand(startFromRollCall)

  async function look(next: Given) {
    setBusy(true)
    setMistake(null)
    try {
      const { source: _source, ...params } = next
      const answer = await askRead<RollCallReadingAnswer>('rollCallPreview', { resolutionId, voteItemId, ...params })
      if ('unreadable' in answer) return setMistake(answer.unreadable)
      setGiven(next)
      setPreview(answer)
    } catch (error) {
      if (!(error instanceof ReadFailed) && !(error instanceof TypeError)) throw error
      setMistake(error instanceof ReadFailed ? error.message : 'The desk could not be reached. Try again in a moment.')
    } finally {
      setBusy(false)
    }
  }

  async function confirm(how: 'record' | 'start') {
    if (!given || !preview) return
    const { text, label, decisions, source } = given
    const from = { text, label: label ?? preview.chosen, decisions }
    const sent =
      how === 'record'
        ? await record.send({ resolutionId, voteItemId, ...from, source })
        : await start.send({ resolutionId, voteItemId, from })
    const { answer, mutationId } = sent
    if (answer.status !== 'ok') return setMistake(answer.message)
    const { result } = answer
    const sentence =
      'figures' in result
        ? `${result.figures} is recorded, beside what was expected.`
        : `${result.filled} States start as leaning, marked as taken from there.`
    setDone({ sentence, mutationId })
  }

  function restart() {
    setGiven(null)
    setPreview(null)
    setDone(null)
    setMistake(null)
  }

  if (done) return <ImportDone {...done} resolutionId={resolutionId} voteItemId={voteItemId} onAgain={restart} />
  if (given && preview) {
    return (
      <RollCallFindings
        preview={preview}
        decisions={given.decisions}
        busy={busy || record.pending || start.pending}
        mistake={mistake}
        onLabel={(label) => void look({ ...given, label })}
        onDecide={(decisions) => void look({ ...given, decisions })}
        onConfirm={(how) => void confirm(how)}
        onRestart={restart}
      />
    )
  }
  return (
    <SourceInput
      label="Text of the vote"
      hint="A summary record, a report, a press release, or the voting data of the UN Digital Library as CSV. Nothing is written until you confirm."
      accept=".txt,.csv,.text,text/plain,text/csv"
      busy={busy}
      mistake={mistake}
      onText={(text, source) => void look({ text, source, label: null, decisions: UNDECIDED })}
    />
  )
}
