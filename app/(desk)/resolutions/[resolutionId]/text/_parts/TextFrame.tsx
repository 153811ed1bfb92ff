import type { ReactNode } from 'react'

interface Props {
  bar: ReactNode
  /** The paragraphs, at the start. */
  outline: ReactNode
  /** The versions, at the end. */
  rail: ReactNode
  children: ReactNode
}

/** The place of the text: a bar, the page between its outline and its versions; on a phone the page comes first. */
export function TextFrame({ bar, outline, rail, children }: Props) {
  const side = 'no-print px-4 py-3 lg:sticky lg:top-12 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-auto'
  return (
    <>
      <div className="no-print sticky top-0 z-10 flex min-h-12 flex-wrap items-center gap-2 border-b border-rule bg-paper px-4 py-1.5 md:px-8">
        {bar}
      </div>
      <div className="grid flex-1 lg:grid-cols-[15.5rem_minmax(0,1fr)_18rem] print:block">
        <div className={`${side} max-lg:order-2 md:ps-8`}>{outline}</div>
        <div className="min-w-0 bg-desk md:p-4 max-lg:order-1 print:bg-paper print:p-0">{children}</div>
        <div className={`${side} max-lg:order-3 md:pe-8`}>{rail}</div>
      </div>
    </>
  )
}
