import type { SheetView } from '@/domain/count/sheetView'
import { groupLabel } from '@/domain/reference/groupLabel'
import { stateName } from '@/domain/reference/stateNames'
import type { GroupOnDay } from './groupOnDay'

interface Props {
  iso3: string
  groups: readonly GroupOnDay[]
  setView: (change: Partial<SheetView>) => void
}

/** The groups a State is in on the day of the vote; each shows the sheet of that group. */
export function GroupLinks({ iso3, groups, setView }: Props) {
  const region = stateName(iso3)?.regionalGroup
  const own = groups.filter((group) => group.members.includes(iso3))
  const links = [
    ...(region ? [{ id: region, label: region, name: region }] : []),
    ...own.map(({ id, name }) => ({ id, label: groupLabel(id), name })),
  ]
  return (
    <ul aria-label="Groups" className="flex flex-wrap gap-x-3 gap-y-1 text-ink-2 text-small">
      {links.map(({ id, label, name }) => (
        <li key={id}>
          <button
            type="button"
            title={name}
            onClick={() => setView({ group: id })}
            className="target hover:text-hand hover:underline"
          >
            {label}
          </button>
        </li>
      ))}
    </ul>
  )
}
