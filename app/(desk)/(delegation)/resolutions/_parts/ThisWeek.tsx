import { SectionHead } from '@/components/ui/SectionHead'
import { bodyById } from '@/domain/reference/bodies'
import type { Portfolio, WeekEntry } from '@/domain/resolution/portfolio'
import { dateInCity, dayInCity, timeInCity } from '@/domain/time/moment'

type Entry = WeekEntry & { zone: string }

/** The deadlines of the next seven days, each in its body's city. */
export function ThisWeek({ week, now }: { week: Portfolio['week']; now: number }) {
  const entries = week.entries.map((entry) => ({
    ...entry,
    zone: bodyById(entry.bodyId)?.timeZone ?? 'America/New_York',
  }))
  return (
    <section>
      <SectionHead word="This" rest="week" />
      {entries.length === 0 ? <p className="py-2 text-ink-3">Nothing is due within seven days.</p> : null}
      <ul>
        {byDay(entries).map(([first, ...others]) =>
          first ? (
            <li
              key={`${first.id}`}
              className="grid grid-cols-[3.75rem_minmax(0,1fr)] gap-x-2 border-rule border-t py-2"
            >
              <b>{dayWord(first, now)}</b>
              <ul>
                {[first, ...others].map((entry, at, all) => (
                  <li key={entry.id}>
                    <span className="grid grid-cols-[3.1em_minmax(0,1fr)]">
                      <time dateTime={new Date(entry.at).toISOString()}>{timeInCity(entry.at, entry.zone)}</time>
                      <span>{entry.label}</span>
                    </span>
                    {all[at + 1]?.resolutionId === entry.resolutionId ? null : (
                      <a href={`/resolutions/${entry.resolutionId}`} className="text-ink-3 hover:text-hand">
                        {entry.shortTitle}
                      </a>
                    )}
                  </li>
                ))}
              </ul>
            </li>
          ) : null,
        )}
      </ul>
      {week.total > entries.length ? (
        <p className="pt-2 text-ink-3">and {week.total - entries.length} more within seven days</p>
      ) : null}
    </section>
  )
}

function byDay(entries: readonly Entry[]): Entry[][] {
  const days = new Map<string, Entry[]>()
  for (const entry of entries) {
    const day = dateInCity(entry.at, entry.zone)
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days.values()]
}

function dayWord({ at, zone }: Entry, now: number): string {
  return dateInCity(at, zone) === dateInCity(now, zone) ? 'Today' : dayInCity(at, zone).split(' ').slice(0, 2).join(' ')
}
