import { readForPage } from '@/server/page'
import { resolutionsRead } from '@/server/reads/resolutions'

export default async function PortfolioPage() {
  const resolutions = await readForPage(resolutionsRead, {})
  return (
    <main>
      {resolutions.map((resolution) => (
        <p key={resolution.id}>{resolution.shortTitle}</p>
      ))}
    </main>
  )
}
