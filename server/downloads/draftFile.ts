import { z } from 'zod'
import { findResolution } from '@/db/resolutions'
import type { Masthead } from '@/domain/draft/masthead'
import type { DraftText } from '@/domain/draft/paragraph'
import { compare } from '@/domain/redline/compare'
import type { Redline } from '@/domain/redline/redline'
import { momentInCity } from '@/domain/time/moment'
import { writeHtml, writeRedlineHtml } from '@/formats/draftText/html'
import { writeRedlineMarkdown, writeRedlineText } from '@/formats/draftText/redlinePage'
import { writeMarkdown, writePlainText } from '@/formats/draftText/writeDraft'
import { writePdf } from '@/formats/pdf/writePdf'
import { writeComparisonTable } from '@/formats/word/writeComparisonTable'
import { writeWord } from '@/formats/word/writeWord'
import { type DownloadFile, namePart } from '../download'
import { mastheadOf } from '../draftMasthead'
import { idInput } from '../inputs'
import { pdfFonts } from '../pdfFonts'
import { read } from '../read'
import { draftTextOf, loadDraft } from '../reads/drafts'

const FORMATS = ['docx', 'table', 'pdf', 'html', 'md', 'txt'] as const
type Format = (typeof FORMATS)[number]

/** Everything a file is written from. */
interface Sheet {
  draft: DraftText
  label: string
  masthead: Masthead
  base: { draft: DraftText; label: string; redline: Redline } | null
  marking: string | undefined
  exported: string | undefined
  author: string
  at: string
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A version as a file: clean, or as a redline against any other version of the same resolution. */
export const draftFileDownload = read({
  name: 'draft.file',
  permission: 'resolution.read',
  params: z.object({
    resolutionId: idInput,
    versionId: idInput,
    baseId: idInput.optional(),
    format: z.enum(FORMATS),
    /** Mark it as the resolution says, with who exported it and when. */
    marked: z.enum(['0', '1']).default('0'),
  }),
  resolution: (params) => params.resolutionId,
  async load({ db, actor, now }, { resolutionId, versionId, baseId, format, marked }): Promise<DownloadFile | null> {
    const resolution = await findResolution(db, resolutionId)
    const version = await loadDraft(db, resolutionId, versionId)
    const base = baseId === undefined ? null : await loadDraft(db, resolutionId, baseId)
    const masthead = version && (await mastheadOf(db, version))
    if (!resolution || !version || !masthead || (baseId !== undefined && !base)) return null
    const draft = draftTextOf(version)
    const against = base && draftTextOf(base)
    const sheet: Sheet = {
      draft,
      label: version.label,
      masthead,
      base: base && against && { draft: against, label: base.label, redline: compare(against, draft) },
      marking: marked === '1' ? (resolution.marking ?? 'Confidential') : undefined,
      exported:
        marked === '1' ? `Exported by ${actor.name} on ${momentInCity(now, 'America/New_York')}, New York` : undefined,
      author: actor.name,
      at: new Date(now).toISOString(),
    }
    const stem = [resolution.shortTitle, version.label, base && `against ${base.label}`].filter(Boolean).join(' ')
    return fileOf(format, sheet, namePart(stem))
  },
})

async function fileOf(format: Format, sheet: Sheet, stem: string): Promise<DownloadFile | null> {
  const { draft, base, masthead, marking, exported, author, at } = sheet
  const compared = base && { old: base.draft, new: draft, redline: base.redline }
  switch (format) {
    case 'docx': {
      const body = writeWord({ draft, masthead, author, at, ...defined({ base, marking, exported }) })
      return { name: `${stem}.docx`, mediaType: DOCX, body }
    }
    case 'table': {
      if (!compared || !base) return null
      const names = { old: base.label, new: sheet.label }
      const parts = { symbol: masthead.symbol, author, at, ...defined({ marking, exported }) }
      return {
        name: `${stem} table.docx`,
        mediaType: DOCX,
        body: writeComparisonTable({ ...compared, names, ...parts }),
      }
    }
    case 'pdf': {
      const fonts = await pdfFonts()
      const written = await writePdf({ draft, masthead, at, fonts, ...defined({ base, marking, exported }) })
      return written.ok ? { name: `${stem}.pdf`, mediaType: 'application/pdf', body: written.bytes } : null
    }
    case 'html':
      return {
        name: `${stem}.html`,
        mediaType: 'text/html; charset=utf-8',
        body: compared ? writeRedlineHtml(compared) : writeHtml(draft),
      }
    case 'md':
      return {
        name: `${stem}.md`,
        mediaType: 'text/markdown; charset=utf-8',
        body: compared ? writeRedlineMarkdown(compared) : writeMarkdown(draft),
      }
    case 'txt':
      return {
        name: `${stem}.txt`,
        mediaType: 'text/plain; charset=utf-8',
        body: compared ? writeRedlineText(compared) : writePlainText(draft),
      }
  }
}

/** Leaves out what is not there, so that an optional part is absent rather than empty. */
function defined<Parts extends Record<string, unknown>>(
  parts: Parts,
): { [Name in keyof Parts]?: NonNullable<Parts[Name]> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value != null)) as never
}
