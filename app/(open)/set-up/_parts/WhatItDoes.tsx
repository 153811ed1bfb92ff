const ACTS = [
  [
    'Knows',
    'the 193 Member States by every name that is used for them, their regional groups, and who sits in which body on which day;',
  ],
  ['Counts', 'under the rule of the body that votes, and shows that rule by its number;'],
  ['Keeps', 'what each State said, to whom and when, and never changes it afterwards;'],
  ['Tells apart', 'what is recorded from what is expected.'],
] as const

/** What the product does, said as a resolution says it. */
export function WhatItDoes() {
  return (
    <aside className="w-[26.25rem] shrink-0 border-ink border-s-2 bg-desk px-12 py-28 max-lg:hidden">
      <div className="type-draft flex flex-col gap-3.5">
        <p>
          <i>Having been told</i> which State you speak for, Penholder
        </p>
        {ACTS.map(([verb, rest], index) => (
          <p key={verb}>
            {index + 1}.&ensp;<i>{verb}</i> {rest}
          </p>
        ))}
      </div>
    </aside>
  )
}
