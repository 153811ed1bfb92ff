import { SectionHead } from '@/components/ui/SectionHead'
import type { Deadline } from '@/domain/resolution/resolution'
import { dateInCity, dayInCity, shortDate, timeInCity, timeLeft } from '@/domain/time/moment'

interface Props {
  deadlines: readonly Deadline[]
  now: number
  timeZone: string
  /** Where they are set, for those who may. */
  settingsHref: string | null
}

const IN_SIGHT = 5
const WEEK = 7 * 86_400_000

/** What comes next, in the body's city, and how long that is from now. */
export function Due({ deadlines, now, timeZone, settingsHref }: Props) {
  const next = deadlines.filter((one) => one.at > now).slice(0, IN_SIGHT)
  return (
    <section>
      <SectionHead
        word="Due"
        rest="next"
        aside={
          settingsHref ? (
            <a href={settingsHref} className="link print:hidden">
              Settings
            </a>
          ) : null
        }
      />
      {next.length === 0 ? <p className="py-2 text-ink-3">No deadline is set ahead.</p> : null}
      <ul>
        {next.map(({ id, label, at }) => (
          <li
            key={id}
            className="grid min-h-[29px] grid-cols-[minmax(0,1fr)_max-content_4.5rem] items-center gap-x-3 border-rule border-b py-0.5 last:border-0"
          >
            <span className="truncate">{label}</span>
            <time dateTime={new Date(at).toISOString()} className="text-ink-3">
              {at - now < WEEK
                ? `${dayInCity(at, timeZone).slice(0, 3)} ${timeInCity(at, timeZone)}`
                : shortDate(dateInCity(at, timeZone))}
            </time>
            <b className="text-end">{timeLeft(at, now)}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
