import { SectionHead } from '@/components/ui/SectionHead'
import { GROUPS, type GroupSpell, groupSpells } from '@/domain/reference/groups'

/** The groups a State is or was in, with the dates of each spell. */
export function Memberships({ iso3 }: { iso3: string }) {
  const rows = GROUPS.flatMap((group) =>
    groupSpells(group.id)
      .filter((spell) => spell.iso3 === iso3)
      .map((spell) => ({ group, spell })),
  )
  const uncertain = rows.some(({ group }) => group.confidence === 'low')
  return (
    <section>
      <SectionHead word="Groups" level={3} />
      <ul>
        {rows.map(({ group, spell }) => (
          <li
            key={`${group.id} ${spell.from}`}
            className="flex justify-between gap-4 border-rule border-b py-1 last:border-0"
          >
            <span>
              {group.name}
              {group.confidence === 'low' ? ' *' : null}
            </span>
            <span className="whitespace-nowrap text-ink-3">{spellWords(spell)}</span>
          </li>
        ))}
      </ul>
      {uncertain ? <p className="pt-1 text-ink-3 text-small">* There is no official list of its members.</p> : null}
    </section>
  )
}

function spellWords({ from, to }: GroupSpell): string {
  if (from === null && to === null) return ''
  if (to === null) return `since ${from}`
  return from === null ? `until ${to}` : `${from} – ${to}`
}
