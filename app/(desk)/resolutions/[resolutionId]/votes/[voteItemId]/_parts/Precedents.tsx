'use client'

import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { useCommand } from '@/components/command/useCommand'
import { Tally } from '@/components/pictures/Tally'
import { queries } from '@/components/queries'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { Input } from '@/components/ui/Field'
import { SectionHead } from '@/components/ui/SectionHead'
import { announceRefused } from '@/components/ui/Toaster'
import type { ForecastBasis, LinkedRollCall } from '@/domain/forecast/basis'
import { shortDate } from '@/domain/time/moment'
import { link, unlink } from '../../actions'

const RELATIONS = { predecessor: 'this text earlier', like: 'a like text' } as const

/** The recorded votes that speak for this text: its predecessors and like texts, linked from the library. */
export function Precedents({ basis, mayEdit }: { basis: ForecastBasis; mayEdit: boolean }) {
  const [linking, setLinking] = useState(false)
  const unlinking = useCommand(unlink)
  const { resolutionId, linked } = basis
  return (
    <section>
      <SectionHead
        word="Recalled"
        rest="from the record"
        aside={
          mayEdit ? (
            <button type="button" className="link target" onClick={() => setLinking(true)}>
              Link a recorded vote
            </button>
          ) : null
        }
      />
      {linked.length === 0 ? (
        <p className="py-1 text-body text-ink-2">
          No recorded vote is linked. States of which nothing is known take their chances from linked votes.
        </p>
      ) : (
        <ul>
          {linked.map((vote) => (
            <li
              key={vote.rollCallId}
              className="flex min-h-10 items-center gap-3 border-rule border-b py-1 last:border-0"
            >
              <span className="min-w-0 flex-1">
                <Link href={`/roll-calls/${vote.rollCallId}`} className="block truncate font-[580] hover:underline">
                  {vote.symbol ?? vote.title}
                </Link>
                {vote.symbol ? <span className="block truncate text-small">{vote.title}</span> : null}
                <span className="block text-small text-ink-3">
                  {shortDate(vote.date, '')} · {RELATIONS[vote.relation]}
                </span>
              </span>
              <Tally figures={vote} />
              {mayEdit ? (
                <Button
                  look="quiet"
                  size="small"
                  square
                  aria-label={`Unlink ${vote.symbol ?? vote.title}`}
                  onClick={() =>
                    void unlinking.send({ resolutionId, rollCallId: vote.rollCallId }).then(({ answer }) => {
                      if (answer.status !== 'ok') announceRefused(answer.message)
                    })
                  }
                >
                  <X aria-hidden size={15} strokeWidth={1.6} />
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {linked.some(({ tells }) => !tells) ? (
        <p className="py-1 text-small text-ink-2">
          {linked.every(({ tells }) => !tells) ? 'These votes were' : 'Some of these votes were'} on something of
          another kind, so the forecast of this item does not read them: a Yes to a text is no Yes to an amendment or a
          part.
        </p>
      ) : null}
      <Dialog
        open={linking}
        onClose={() => setLinking(false)}
        title="Link a recorded vote"
        lead="Search the library by symbol or words of the title."
        className="md:w-[min(44rem,calc(100vw-2rem))]"
      >
        <LibrarySearch resolutionId={resolutionId} linked={linked} />
      </Dialog>
    </section>
  )
}

function LibrarySearch({ resolutionId, linked }: { resolutionId: string; linked: readonly LinkedRollCall[] }) {
  const [text, setText] = useState('')
  const { data } = useQuery({ ...queries.rollCalls({ text }), placeholderData: (before) => before })
  const linking = useCommand(link)
  const isLinked = new Set(linked.map((one) => one.rollCallId))
  const add = (rollCallId: string, relation: 'predecessor' | 'like') =>
    void linking.send({ resolutionId, rollCallId, relation }).then(({ answer }) => {
      if (answer.status !== 'ok') announceRefused(answer.message)
    })
  return (
    <>
      <Input
        aria-label="Search recorded votes"
        placeholder="human rights defenders, 70/161"
        value={text}
        onChange={(event) => setText(event.target.value)}
        tall
      />
      <p role="status" className="text-small text-ink-3">
        {data ? `${data.total} in the library` : 'Searching'}
      </p>
      <ul className="max-h-80 overflow-auto">
        {data?.rollCalls.map((vote) => (
          <li key={vote.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-rule border-b py-1.5">
            <span className="min-w-0 flex-1 basis-64">
              <span className="block truncate font-[560]">{vote.title}</span>
              <span className="text-small text-ink-3">
                {[vote.symbol, shortDate(vote.date, '')].filter(Boolean).join(' · ')} · <Tally figures={vote} />
              </span>
            </span>
            {isLinked.has(vote.id) ? (
              <span className="text-small text-ink-3">linked</span>
            ) : (
              <>
                <Button size="small" onClick={() => add(vote.id, 'predecessor')}>
                  This text earlier
                </Button>
                <Button size="small" onClick={() => add(vote.id, 'like')}>
                  A like text
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
