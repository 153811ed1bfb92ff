import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '@/components/command/useCommand'
import { queries } from '@/components/queries'
import { Button } from '@/components/ui/Button'
import { Checkbox } from '@/components/ui/Checkbox'
import { Field, Input } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { SectionHead } from '@/components/ui/SectionHead'
import type { KeptScenario } from '@/domain/forecast/keptScenario'
import type { ScenarioChange } from '@/domain/forecast/scenario'
import { keepScenario, throwAwayScenario } from '../../../actions'

interface Props {
  resolutionId: string
  voteItemId: string
  scenarios: readonly KeptScenario[]
  open: KeptScenario | null
  changes: readonly ScenarioChange[]
  load: (scenario: KeptScenario | null) => void
  mayEdit: boolean
}

/** The scenarios kept on this item: one's own and those that colleagues share; the open one is saved or thrown away. */
export function KeepScenario(props: Props) {
  const { scenarios, open, load, mayEdit } = props
  return (
    <section>
      <SectionHead word="Kept" rest="scenarios" />
      {scenarios.length === 0 ? (
        <p className="py-1 text-ink-2">
          None is kept yet. Suppose something, name it and keep it to come back to it or to share it.
        </p>
      ) : null}
      <ul>
        {scenarios.map((scenario) => (
          <li key={scenario.id} className="flex min-h-9 items-center gap-3 border-rule border-b">
            <button
              type="button"
              aria-pressed={open?.id === scenario.id}
              onClick={() => load(scenario)}
              className="link min-w-0 flex-1 truncate text-start aria-pressed:font-[640] aria-pressed:text-ink"
            >
              {scenario.name}
            </button>
            <span className="text-small text-ink-3">
              {scenario.owner}
              {scenario.shared ? ', shared' : ''}
            </span>
          </li>
        ))}
      </ul>
      {open ? (
        <button type="button" className="link target pt-2 text-small" onClick={() => load(null)}>
          Begin a new one from today’s count
        </button>
      ) : null}
      {mayEdit ? <KeepForm key={open?.id ?? 'new'} {...props} /> : null}
    </section>
  )
}

function KeepForm({ resolutionId, voteItemId, open, changes, load }: Props) {
  const { data: desk } = useQuery(queries.desk())
  const [name, setName] = useState(open?.name ?? '')
  const [shared, setShared] = useState(open?.shared ?? false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const keeping = useCommand(keepScenario)
  const throwing = useCommand(throwAwayScenario)
  const isOwn = open !== null && open.ownerId === desk?.me.id

  async function keep(scenarioId?: string) {
    const { answer } = await keeping.send({ resolutionId, voteItemId, scenarioId, name, shared, changes })
    setRefusal(answer.status === 'ok' ? null : answer.message)
    if (answer.status === 'ok' && desk)
      load({
        id: answer.result.scenarioId,
        name,
        shared,
        ownerId: desk.me.id,
        owner: desk.me.name,
        changes: [...changes],
      })
  }
  async function throwAway(scenarioId: string) {
    const { answer } = await throwing.send({ resolutionId, scenarioId })
    if (answer.status === 'ok') load(null)
    else setRefusal(answer.message)
  }
  return (
    <div className="flex flex-col gap-2 pt-3">
      <Field id="scenario-name" required label="Name">
        <Input
          id="scenario-name"
          aria-required
          value={name}
          onChange={(event) => setName(event.target.value)}
          placeholder="CARICOM abstains"
        />
      </Field>
      <Checkbox label="Share it with the team" checked={shared} onChange={(event) => setShared(event.target.checked)} />
      <div className="flex flex-wrap gap-2">
        {open && isOwn ? (
          <>
            <Button onClick={() => void keep(open.id)} disabled={keeping.pending}>
              Save
            </Button>
            <Button look="quiet" onClick={() => void throwAway(open.id)} disabled={throwing.pending}>
              Throw away
            </Button>
          </>
        ) : null}
        <Button look={open ? 'quiet' : 'plain'} onClick={() => void keep()} disabled={keeping.pending}>
          {open ? 'Keep as a new one' : 'Keep it'}
        </Button>
      </div>
      {refusal ? <Notice kind="alert">{refusal}</Notice> : null}
    </div>
  )
}
