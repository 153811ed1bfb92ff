import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { SectionHead } from '@/components/ui/SectionHead'
import { directionOf } from '@/domain/draft/paragraph'
import { STATE_WORDS } from '@/domain/draft/stateWords'
import { compareWords } from '@/domain/redline/segments'
import { readForPage } from '@/server/page'
import { paragraphHistoryRead } from '@/server/reads/drafts'
import { StateMark } from '../../_parts/StateMark'

export const metadata: Metadata = { title: 'One paragraph through the versions' }

interface Props {
  params: Promise<{ resolutionId: string; paragraphId: string }>
}

/** One paragraph through all versions, each redlined against the one before, the newest first. */
export default async function ParagraphPage({ params }: Props) {
  const { resolutionId, paragraphId } = await params
  const history = await readForPage(paragraphHistoryRead, { resolutionId, paragraphId })
  const latest = history.at(-1)
  if (!latest) return notFound()
  const base = `/resolutions/${resolutionId}/text`
  const steps = history.map((version, at) => ({ ...version, before: history[at - 1] })).reverse()
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-6 px-4 py-6">
      <header>
        <h1 className="type-page">
          <span className="operative" lang={latest.language}>
            {latest.text.slice(0, latest.openingLength) || 'Paragraph'}
          </span>{' '}
          through the versions
        </h1>
        <p className="text-lead text-ink-2">
          {history.length === 1 ? 'It stands in one version.' : `It stands in ${history.length} versions.`}{' '}
          <Link href={`${base}#p-${paragraphId}`} className="link">
            To the text
          </Link>
        </p>
      </header>
      {steps.map(({ versionId, label, date, publishedAt, language, text, state, before }) => (
        <section key={versionId}>
          <SectionHead
            word={label.split(' ')[0] ?? label}
            rest={label.split(' ').slice(1).join(' ')}
            aside={
              <span className="flex items-center gap-1.5 text-ink-2">
                <StateMark state={state} /> {STATE_WORDS[state]}
                {date ? `, ${date}` : publishedAt === null ? ', working draft' : ''}
              </span>
            }
          />
          <p className="type-draft py-2" lang={language} dir={directionOf(language)}>
            <Change old={before?.text ?? null} now={text} language={language} />
          </p>
          <p className="text-small text-ink-3">{sentence(before?.text ?? null, text, before?.label)}</p>
        </section>
      ))}
    </div>
  )
}

function sentence(old: string | null, now: string, label: string | undefined): string {
  if (old === null) return 'First stands here.'
  return old === now ? `The same words as in ${label}.` : `Changed from ${label}.`
}

function Change({ old, now, language }: { old: string | null; now: string; language: string }) {
  if (old === null) return now
  let at = 0
  return compareWords(old, now, language).map(({ op, text }) => {
    at += text.length
    const key = `${at} ${op}`
    if (op === 'insert')
      return (
        <ins key={key} className="bg-ins-wash text-ins underline underline-offset-[3px]">
          {text}
        </ins>
      )
    if (op === 'delete')
      return (
        <del key={key} className="text-del line-through">
          {text}
        </del>
      )
    return <span key={key}>{text}</span>
  })
}
