'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useCommand } from '@/components/command/useCommand'
import { Button } from '@/components/ui/Button'
import { Input } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { type Chances, chancesTableProblems, type ChancesTable as Table } from '@/domain/forecast/chances'
import { CONFIDENCE_WORDS, CONFIDENCES, RECORDED_VOTES, VOTE_WORDS } from '@/domain/votes/vote'
import { keepChances } from '../../../actions'

interface RowOfChances {
  label: string
  of: (table: Table) => Chances
  put: (table: Table, chances: Chances) => Table
}

const ROWS: readonly RowOfChances[] = [
  ...RECORDED_VOTES.flatMap((vote) =>
    CONFIDENCES.map(
      (confidence): RowOfChances => ({
        label: `${VOTE_WORDS[vote]}, ${CONFIDENCE_WORDS[confidence].toLowerCase()}`,
        of: (table) => table[vote][confidence],
        put: (table, chances) => ({ ...table, [vote]: { ...table[vote], [confidence]: chances } }),
      }),
    ),
  ),
  {
    label: 'Co-sponsor, nothing else known',
    of: (table) => table.coSponsor,
    put: (table, coSponsor) => ({ ...table, coSponsor }),
  },
  { label: 'Nothing known', of: (table) => table.unknown, put: (table, unknown) => ({ ...table, unknown }) },
]

/** Per cent with one decimal, as typed; rounding to four places keeps sums of typed figures exact. */
const fromPercent = (text: string): number => Math.round(Number(text.replace(',', '.')) * 100) / 10_000

/** Fourteen rows of four chances; what does not make 100% is said before it can be kept. */
export function ChancesTable({ table, adjusted, mayEdit }: { table: Table; adjusted: boolean; mayEdit: boolean }) {
  const [draft, setDraft] = useState(table)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { send, pending } = useCommand(keepChances)
  const router = useRouter()
  const problems = chancesTableProblems(draft)
  async function keep(next: Table | null) {
    const { answer } = await send({ table: next })
    setRefusal(answer.status === 'ok' ? null : answer.message)
    if (answer.status === 'ok') router.refresh()
  }
  return (
    <>
      <div className="overflow-x-auto">
        <table className="w-full">
          <thead>
            <tr className="border-ink border-b text-small text-ink-3">
              <th scope="col" className="py-1 text-start font-normal">
                Expected
              </th>
              {RECORDED_VOTES.map((vote) => (
                <th key={vote} scope="col" className="w-[3.75rem] text-end font-normal md:w-24">
                  {VOTE_WORDS[vote]}, %
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map((row) => (
              <tr key={row.label} className="h-9 border-rule border-b">
                <th scope="row" className="text-start font-normal">
                  {row.label}
                </th>
                {RECORDED_VOTES.map((vote) => (
                  <td key={vote} className="ps-1 text-end md:ps-2">
                    {mayEdit ? (
                      <Input
                        aria-label={`${row.label}: chance of ${VOTE_WORDS[vote]}, per cent`}
                        inputMode="decimal"
                        defaultValue={Number((row.of(table)[vote] * 100).toFixed(2))}
                        onChange={(event) =>
                          setDraft((was) => row.put(was, { ...row.of(was), [vote]: fromPercent(event.target.value) }))
                        }
                        className="px-2 text-end"
                      />
                    ) : (
                      Number((row.of(table)[vote] * 100).toFixed(2))
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problems.map((problem) => (
        <Notice key={problem} kind="note">
          {problem}
        </Notice>
      ))}
      {refusal ? <Notice kind="alert">{refusal}</Notice> : null}
      {mayEdit ? (
        <div className="flex gap-2">
          <Button
            look="ink"
            disabled={pending || problems.length > 0 || draft === table}
            onClick={() => void keep(draft)}
          >
            Keep for the delegation
          </Button>
          {adjusted ? (
            <Button disabled={pending} onClick={() => void keep(null)}>
              Back to the table as it comes
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  )
}
