import { z } from 'zod'
import { sheetViewsOf } from '@/db/sheetViews'
import type { KeptView } from '@/domain/count/keptView'
import { idInput } from '../inputs'
import { read } from '../read'

/** The views of a resolution's count sheet that the reader keeps, by name; nobody else's. */
export const sheetViewsRead = read({
  name: 'sheetViews',
  permission: 'resolution.read',
  params: z.object({ resolutionId: idInput }),
  resolution: (params) => params.resolutionId,
  load: ({ db, actor }, { resolutionId }): Promise<KeptView[]> => sheetViewsOf(db, resolutionId, actor.id),
})
