import { cx } from '@/components/ui/cx'
import type { SetUp } from '../actions'

const STARTS: readonly { value: SetUp['start']; title: string; says: string }[] = [
  { value: 'empty', title: 'An empty desk', says: '193 States, their groups and bodies. Nothing else.' },
  {
    value: 'sample',
    title: 'The sample of 2015',
    says: 'The sponsors of 2015 are facts; positions, talks, people and wording are fictional and say so.',
  },
]

/** What the desk starts with: two radios as boxes, each with what it brings. */
export function StartChoice({ value, onChange }: { value: SetUp['start']; onChange: (value: SetUp['start']) => void }) {
  return (
    <fieldset className="grid gap-3.5 md:grid-cols-2">
      <legend className="sr-only">Start with</legend>
      {STARTS.map((start) => (
        <label
          key={start.value}
          className={cx(
            'flex cursor-pointer items-start gap-3.5 rounded-control border border-control p-3.5 hover:border-ink',
            'has-checked:border-ink has-checked:shadow-[inset_0_0_0_1px_var(--ink)]',
            'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-hand',
          )}
        >
          <input
            type="radio"
            name="start"
            value={start.value}
            checked={value === start.value}
            onChange={() => onChange(start.value)}
            className="mt-0.5 size-4 shrink-0 appearance-none rounded-full border border-control bg-paper checked:border-[5px] checked:border-ink focus-visible:outline-none"
          />
          <span>
            <span className="block text-section font-[620]">{start.title}</span>
            <span className="block text-body text-ink-3">{start.says}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
