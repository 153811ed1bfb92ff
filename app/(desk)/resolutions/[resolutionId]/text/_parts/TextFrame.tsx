import type { ReactNode } from 'react'

interface Props {
  bar: ReactNode
  /** What the page is written with: in the bar; on a phone a strip of its own that stays in reach while one writes. */
  tools?: ReactNode
  /** What can be done with the whole text, at the end of the bar. */
  actions?: ReactNode
  /** The paragraphs, at the start. */
  outline: ReactNode
  /** The versions, at the end. */
  rail: ReactNode
  children: ReactNode
}

/** The place of the text: a bar, the page between its outline and its versions; on a phone the page comes first. */
export function TextFrame({ bar, tools, actions, outline, rail, children }: Props) {
  const side = 'no-print px-4 py-3 lg:sticky lg:top-12 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-auto'
  return (
    <>
      <div className="no-print z-10 border-rule bg-paper max-md:contents md:sticky md:top-0 md:flex md:min-h-12 md:flex-wrap md:items-center md:gap-2 md:border-b md:px-8 md:py-1.5">
        <div className="flex flex-wrap items-center gap-2 max-md:px-4 max-md:pt-2 max-md:only-of-type:border-b max-md:only-of-type:border-rule max-md:only-of-type:pb-2 md:only-of-type:flex-1">
          {bar}
        </div>
        {tools ? (
          <div className="no-print sticky top-0 z-10 flex flex-wrap items-center border-b border-rule bg-paper max-md:order-1 max-md:px-1 md:contents">
            {tools}
          </div>
        ) : null}
        {actions ? (
          <div className="no-print flex flex-wrap items-center gap-2 max-md:px-4 max-md:py-2">{actions}</div>
        ) : null}
      </div>
      <div className="grid flex-1 max-md:order-2 lg:grid-cols-[15.5rem_minmax(0,1fr)_18rem] print:block">
        <div className={`${side} max-lg:order-2 md:ps-8`}>{outline}</div>
        <div className="min-w-0 bg-desk md:p-4 max-lg:order-1 print:bg-paper print:p-0">{children}</div>
        <div className={`${side} max-lg:order-3 md:pe-8`}>{rail}</div>
      </div>
    </>
  )
}
