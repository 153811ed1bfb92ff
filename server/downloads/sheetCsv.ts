import { z } from 'zod'
import { personNames } from '@/db/people'
import { findResolution } from '@/db/resolutions'
import { dateInCity } from '@/domain/time/moment'
import { writeSheetCsv } from '@/formats/sheetCsv/writeSheetCsv'
import { type DownloadFile, namePart } from '../download'
import { idInput } from '../inputs'
import { read } from '../read'
import { loadCountSheet } from '../reads/count'

/** The count sheet of one vote item as CSV, with each row's version. */
export const sheetCsvDownload = read({
  name: 'sheet.csv',
  permission: 'resolution.read',
  params: z.object({ resolutionId: idInput, voteItemId: idInput }),
  resolution: (params) => params.resolutionId,
  async load({ db, now }, params): Promise<DownloadFile | null> {
    const sheet = await loadCountSheet({ db }, params)
    const resolution = await findResolution(db, params.resolutionId)
    if (!sheet || !resolution) return null
    const body = writeSheetCsv(sheet, await personNames(db))
    const name = `${namePart(resolution.shortTitle)}-count-${dateInCity(now, 'America/New_York')}.csv`
    return { name, mediaType: 'text/csv; charset=utf-8', body }
  },
})
