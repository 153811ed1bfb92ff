'use client'

import { Button } from '@/components/ui/Button'
import { Said } from '@/components/ui/Said'
import { SectionHead } from '@/components/ui/SectionHead'
import type { ResolutionView } from '@/domain/resolution/resolution'
import { type Read, readSteering, type SteeringDraft, steeringDraft } from '@/domain/resolution/resolutionDraft'
import { SteeringFields } from '../../../../_parts/resolutionForm/SteeringFields'
import { saveSteering } from '../actions'
import { ConflictChoice } from './ConflictChoice'
import { useSection } from './useSection'

/** The rule and its reason belong together and are sent together. */
function read(draft: SteeringDraft): Read<Record<string, unknown>> {
  const result = readSteering(draft)
  return result.ok ? { ok: true, input: { ...result.input } } : result
}

function typed(values: Record<string, unknown>): Partial<SteeringDraft> {
  const entries = Object.entries(values).map(([field, value]) => [field, value === null ? '' : String(value)])
  return Object.fromEntries(entries) as Partial<SteeringDraft>
}

/** Targets, and the rule by which it is decided. */
export function SteeringSection({ resolution }: { resolution: ResolutionView }) {
  const section = useSection(saveSteering, {
    resolutionId: resolution.id,
    version: resolution.version,
    began: steeringDraft(resolution),
    read,
    typed,
  })
  const { draft, change, said, conflict, keepTheirs, setMine, pending, onSubmit } = section
  return (
    <section aria-label="Targets and rule">
      <SectionHead word="Aims" rest="and the rule" />
      <form onSubmit={onSubmit} method="post" noValidate className="flex flex-col gap-4 pt-2">
        <SteeringFields bodyId={resolution.bodyId} draft={draft} change={change} fields={said.fields} />
        {conflict ? <ConflictChoice conflict={conflict} keepTheirs={keepTheirs} setMine={setMine} /> : null}
        <Said said={said} />
        <Button type="submit" look="ink" aria-disabled={pending} className="w-fit">
          Save targets and rule
        </Button>
      </form>
    </section>
  )
}
