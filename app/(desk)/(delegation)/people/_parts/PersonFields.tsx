import { describedBy, Field, Input, Select } from '@/components/ui/Field'
import { ROLE_NAMES, ROLES, type Role } from '@/domain/access'

export interface PersonFacts {
  name: string
  email: string
  role: Role
}

interface Props {
  facts: PersonFacts
  set: (patch: Partial<PersonFacts>) => void
  mistakes: Readonly<Record<string, string>>
}

const SAYS: Record<Role, string> = {
  administrator: 'People, settings and everything else.',
  head: 'Every resolution: founds, archives, sets teams and targets.',
  negotiator: 'Edits what is on his or her teams’ resolutions.',
  observer: 'Reads what is on his or her teams’ resolutions.',
}

/** Name, e-mail and role of somebody, as invited or changed. */
export function PersonFields({ facts, set, mistakes }: Props) {
  return (
    <>
      <Field id="person-name" required label="Name" mistake={mistakes.name}>
        <Input
          id="person-name"
          aria-required
          autoComplete="off"
          value={facts.name}
          onChange={(event) => set({ name: event.target.value })}
          aria-invalid={mistakes.name ? true : undefined}
          aria-describedby={describedBy('person-name', { mistake: mistakes.name })}
        />
      </Field>
      <Field id="person-email" required label="E-mail" mistake={mistakes.email}>
        <Input
          id="person-email"
          aria-required
          type="email"
          autoComplete="off"
          autoCapitalize="none"
          value={facts.email}
          onChange={(event) => set({ email: event.target.value })}
          aria-invalid={mistakes.email ? true : undefined}
          aria-describedby={describedBy('person-email', { mistake: mistakes.email })}
        />
      </Field>
      <Field id="person-role" label="Role" mistake={mistakes.role} hint={SAYS[facts.role]}>
        <Select
          id="person-role"
          value={facts.role}
          onChange={(event) => set({ role: event.target.value as Role })}
          aria-describedby={describedBy('person-role', { mistake: mistakes.role, hint: true })}
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {ROLE_NAMES[role]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  )
}
