'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { postedCommand } from '@/components/command/postedCommand'
import { useCommand } from '@/components/command/useCommand'
import { Notice } from '@/components/ui/Notice'
import { SegmentedChoice } from '@/components/ui/SegmentedChoice'
import { announceDone, announceRefused } from '@/components/ui/Toaster'
import type { DraftParagraph } from '@/domain/draft/paragraph'
import type { VersionSummary } from '@/domain/draft/version'
import type { Naming } from '../../_parts/NamingFields'
import { ImportAs, type Placing } from './ImportAs'
import { ParagraphPreview } from './ParagraphPreview'
import type { ReadSource, Sides } from './readSource'
import { type Source, TextSource } from './TextSource'

/** A draft may be larger than a server action takes. */
const importDraft = postedCommand<unknown, { versionId: string }>('draft.import')
const undo = postedCommand<{ resolutionId: string; mutationId: string }, { taken: number }>('mutation.undo')

interface Props {
  resolutionId: string
  versions: readonly VersionSummary[]
}

/** Reads a text in the browser, shows how it was understood, and takes it in once that is confirmed. */
export function ImportText({ resolutionId, versions }: Props) {
  const router = useRouter()
  const [source, setSource] = useState<Source | null>(null)
  const [sides, setSides] = useState<Sides>('accept')
  const [read, setRead] = useState<ReadSource | null>(null)
  const [paragraphs, setParagraphs] = useState<DraftParagraph[]>([])
  const [naming, setNaming] = useState<Naming>({ label: '', symbol: '', date: '', note: '' })
  const [mistake, setMistake] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<{ message: string; fields: Record<string, string> } | null>(null)
  const [busy, setBusy] = useState(false)
  const { send, pending } = useCommand(importDraft)
  const { send: sendUndo } = useCommand(undo)

  async function look(given: Source, wanted: Sides) {
    setBusy(true)
    setMistake(null)
    setRefusal(null)
    const { readSource } = await import('./readSource')
    const found = readSource(given, wanted)
    setBusy(false)
    if ('mistake' in found) {
      setRead(null)
      return setMistake(found.mistake)
    }
    setSource(given)
    setSides(wanted)
    setRead(found)
    setParagraphs(found.text.draft.paragraphs)
    const { symbol = '', date = '' } = found.text.masthead ?? {}
    setNaming((one) => ({ ...one, symbol: one.symbol || symbol, date: one.date || date }))
  }

  async function confirm({ language, followsId, published }: Placing) {
    if (!read) return
    const before = read.before && {
      label: `${naming.label}, before its changes`,
      paragraphs: read.before.draft.paragraphs,
    }
    const { answer, mutationId } = await send({
      resolutionId,
      ...naming,
      language,
      paragraphs,
      followsId,
      published,
      before,
    })
    if (answer.status !== 'ok') return refuse(answer)
    router.push(`/resolutions/${resolutionId}/text${published ? `/${answer.result.versionId}` : ''}`)
    router.refresh()
    const sentence = before ? 'Both versions are in.' : `${naming.label} is in.`
    announceDone(sentence, { run: () => void takeBack(mutationId) })
  }

  async function takeBack(mutationId: string) {
    const { answer } = await sendUndo({ resolutionId, mutationId })
    if (answer.status !== 'ok') return announceRefused(answer.message)
    announceDone('Taken back.')
    router.push(`/resolutions/${resolutionId}/text/import`)
    router.refresh()
  }

  function refuse(answer: { status: string; message: string; fields?: Record<string, string> }) {
    setRefusal({ message: answer.message, fields: answer.fields ?? {} })
  }

  return (
    <>
      <TextSource busy={busy} mistake={mistake} onSource={(given) => void look(given, 'accept')} />
      {read && source ? (
        <>
          {read.text.notices.map((notice) => (
            <Notice key={notice}>{notice}</Notice>
          ))}
          {read.tracked ? (
            <SegmentedChoice<Sides>
              name="sides"
              label="Tracked changes"
              value={sides}
              onChange={(wanted) => void look(source, wanted)}
              segments={[
                { value: 'accept', label: 'With the changes' },
                { value: 'reject', label: 'Without them' },
                { value: 'both', label: 'Both, as two versions' },
              ]}
            />
          ) : null}
          <ImportAs
            key={source.name}
            versions={versions}
            language={read.text.draft.language}
            naming={naming}
            changeNaming={(patch) => setNaming((one) => ({ ...one, ...patch }))}
            refusal={refusal}
            pending={pending}
            onConfirm={(placing) => void confirm(placing)}
          />
          <ParagraphPreview
            paragraphs={paragraphs}
            doubts={read.text.doubts}
            language={read.text.draft.language}
            change={(at, paragraph) => setParagraphs(paragraphs.with(at, paragraph))}
          />
        </>
      ) : null}
    </>
  )
}
