'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useNow } from '@/components/clock'
import { Flag } from '@/components/marks/Flag'
import { useWaitingQueue } from '@/components/offline/WaitingProvider'
import { queries } from '@/components/queries'
import { TalkComposer } from '@/components/state/TalkComposer'
import { Combobox } from '@/components/ui/Combobox'
import { Dialog } from '@/components/ui/Dialog'
import { Field } from '@/components/ui/Field'
import { announceDone } from '@/components/ui/Toaster'
import { bodyById } from '@/domain/reference/bodies'
import { STATES } from '@/domain/reference/states'
import { chosenItem, itemName } from '@/domain/resolution/chosenItem'
import type { ResolutionView } from '@/domain/resolution/resolution'
import { dateInCity } from '@/domain/time/moment'

const OPTIONS = STATES.map(({ iso3, iso2, name, aliases, nameFr, nameEs }) => ({
  value: iso3,
  label: name,
  iso2,
  also: [iso3, iso2, nameFr, nameEs, ...aliases],
}))

/** Pick the State, write what it said; the draft of each State waits until it is acknowledged. */
export function LogTalkDialog({ resolution, close }: { resolution: ResolutionView; close: () => void }) {
  const client = useQueryClient()
  const params = useSearchParams()
  const item = chosenItem(resolution.voteItems, params.get('item'))
  const [iso3, setIso3] = useState<string | null>(params.get('open'))
  const { data: sheet } = useQuery({
    ...queries.countSheet(resolution.id, item?.id ?? ''),
    enabled: item !== undefined,
  })
  const today = dateInCity(useNow(), bodyById(item?.bodyId ?? '')?.timeZone ?? 'America/New_York')
  const row = sheet?.rows.find((one) => one.iso3 === iso3)
  const queue = useWaitingQueue()
  const onClose = useCallback(() => close(), [close])
  const text = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (iso3) text.current?.focus()
  }, [iso3])

  const takeBack = (mutationId: string) =>
    void queue.write({ name: 'mutation.undo', input: { resolutionId: resolution.id, mutationId } })
  const logged = (mutationId: string, sentence: string) => {
    close()
    announceDone(sentence, { run: () => takeBack(mutationId) })
    void client.invalidateQueries({ queryKey: ['resolution', resolution.id] })
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="Log a talk"
      lead={`On ${resolution.shortTitle}`}
      className="max-md:min-h-[70dvh]"
    >
      <Field id="talk-state" required label="State">
        <Combobox
          id="talk-state"
          required
          options={OPTIONS}
          value={iso3}
          onChange={setIso3}
          mark={(option) => <Flag iso2={option.iso2} />}
          placeholder="Its name or code"
          nothing="No State of that name."
          tall
        />
      </Field>
      {iso3 && (
        <TalkComposer
          key={iso3}
          resolutionId={resolution.id}
          iso3={iso3}
          item={item && row?.mayVote ? { id: item.id, name: itemName(item), version: row.voteVersion } : null}
          step={row ? { nextStep: row.nextStep, nextStepDue: row.nextStepDue, version: row.outreachVersion } : null}
          today={today}
          logged={logged}
          textRef={text}
        />
      )}
    </Dialog>
  )
}
