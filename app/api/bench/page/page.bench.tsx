const LINE = 'One line of a page that says nothing, to stand beside one that does.'

/** The yardstick of a page: rendered anew for each request, as many lines as are asked for, from no database. */
export default async function BarePage({ searchParams }: { searchParams: Promise<{ lines?: string }> }) {
  const lines = Math.min(20_000, Number((await searchParams).lines ?? 1))
  return (
    <main>
      {Array.from({ length: lines }, (_, at) => (
        <p key={at.toString()}>{LINE}</p>
      ))}
    </main>
  )
}
