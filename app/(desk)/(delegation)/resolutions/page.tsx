import { readForPage } from '@/server/page'
import { resolutionsRead } from '@/server/reads/resolutions'

export default async function ResolutionsPage() {
  const resolutions = await readForPage(resolutionsRead, {})
  return (
    <ul>
      {resolutions.map((resolution) => (
        <li key={resolution.id}>
          <a href={`/resolutions/${resolution.id}`}>{resolution.shortTitle}</a>
        </li>
      ))}
    </ul>
  )
}
