import type { Download } from '../download'
import { draftFileDownload } from './draftFile'
import { sheetCsvDownload } from './sheetCsv'

/** Every file that can be saved, by its name in the address of the download handler. */
export const DOWNLOADS: Readonly<Record<string, Download<never>>> = Object.fromEntries(
  ([sheetCsvDownload, draftFileDownload] as unknown as Download<never>[]).map((one) => [one.name, one]),
)
