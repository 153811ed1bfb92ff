'use client'

import { Button } from '@/components/ui/Button'
import { Said } from '@/components/ui/Said'
import { SectionHead } from '@/components/ui/SectionHead'
import type { ResolutionView } from '@/domain/resolution/resolution'
import { type FactsDraft, factsDraft } from '@/domain/resolution/resolutionDraft'
import { FactsFields } from '../../../../_parts/resolutionForm/FactsFields'
import { saveFacts } from '../actions'
import { ConflictChoice } from './ConflictChoice'
import { useSection } from './useSection'

/** A text that is empty in the form is nothing in the database. */
function typed(values: Record<string, unknown>): Partial<FactsDraft> {
  const entries = Object.entries(values).map(([field, value]) => [field, value ?? ''])
  return Object.fromEntries(entries) as Partial<FactsDraft>
}

/** Titles, session, item, symbol, stage, main sponsors. */
export function FactsSection({ resolution }: { resolution: ResolutionView }) {
  const section = useSection(saveFacts, {
    resolutionId: resolution.id,
    version: resolution.version,
    began: factsDraft(resolution),
    read: (draft) => ({ ok: true, input: { ...draft } }),
    typed,
  })
  const { draft, change, said, conflict, keepTheirs, setMine, pending, onSubmit } = section
  return (
    <section aria-label="The text">
      <SectionHead word="Names" rest="the text" />
      <form onSubmit={onSubmit} method="post" noValidate className="flex flex-col gap-4 pt-2">
        <FactsFields draft={draft} change={change} fields={said.fields} />
        {conflict ? <ConflictChoice conflict={conflict} keepTheirs={keepTheirs} setMine={setMine} /> : null}
        <Said said={said} />
        <Button type="submit" look="ink" aria-disabled={pending} className="w-fit">
          Save the text’s facts
        </Button>
      </form>
    </section>
  )
}
