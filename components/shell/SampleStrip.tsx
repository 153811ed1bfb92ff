import type { ReactNode } from 'react'

/** The strip at the foot of a page that shows sample data: what of it is fact and what is fictional. */
export function SampleStrip({ children }: { children: ReactNode }) {
  return <p className="bg-desk px-4 py-1 text-label text-ink-2 max-md:bg-paper max-md:text-ink-3 md:px-8">{children}</p>
}
