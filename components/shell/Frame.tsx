import type { ReactNode } from 'react'

type FrameProps = {
  masthead: ReactNode
  children: ReactNode
  /** A strip over everything: no network. */
  strip?: ReactNode
  /** `SampleStrip` where the data is a sample. */
  foot?: ReactNode
  bottomBar?: ReactNode
}

/** The page around a place: strip, masthead, content, foot; on a phone the bottom bar, with room for it. */
export function Frame({ masthead, children, strip, foot, bottomBar }: FrameProps) {
  return (
    <div className="frame flex min-h-dvh flex-col overflow-x-clip max-md:pb-[calc(4.25rem+env(safe-area-inset-bottom))] print:pb-0">
      {strip}
      {masthead}
      <main id="content" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
        {children}
      </main>
      {foot ? <footer>{foot}</footer> : null}
      {bottomBar}
    </div>
  )
}
