'use client'

import { Checkbox } from '@/components/ui/Checkbox'
import { ROLE_NAMES, seesEveryResolution } from '@/domain/access'
import type { Colleague } from '@/domain/desk/desk'

interface Props {
  colleagues: readonly Colleague[]
  team: readonly string[]
  change: (team: string[]) => void
}

/** Who works on the resolution. Who is not ticked does not see that it exists, administrators and heads excepted. */
export function TeamFields({ colleagues, team, change }: Props) {
  const shown = colleagues.filter((one) => !one.disabled || team.includes(one.id))
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-ink-3 text-small">
        Who is not on the team does not see that the resolution exists, administrators and heads excepted.
      </legend>
      {shown.map(({ id, name, role, disabled }) => (
        <Checkbox
          key={id}
          checked={team.includes(id)}
          onChange={(event) => change(event.target.checked ? [...team, id] : team.filter((one) => one !== id))}
          label={
            <>
              {name}{' '}
              <span className="text-ink-3">
                {ROLE_NAMES[role]}
                {seesEveryResolution(role) ? ', sees every resolution' : ''}
                {disabled ? ', disabled' : ''}
              </span>
            </>
          }
        />
      ))}
    </fieldset>
  )
}
