import { readFile, stat, writeFile } from 'node:fs/promises'
import type { Masthead } from '@/domain/draft/masthead'
import type { DraftText } from '@/domain/draft/paragraph'
import { readDraftFile } from '@/formats/draftFile'
import { type PdfDraft, writePdf } from '@/formats/pdf/writePdf'
import { pdfFonts } from '@/server/pdfFonts'

/** More than any draft has, with its pictures; the readers set stricter limits of their own. */
const LIMIT_BYTES = 64 * 1024 * 1024

/** A draft from the disk. */
export interface DraftOnDisk {
  draft: DraftText
  masthead: Masthead | undefined
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Reads a draft, or answers a sentence on why it cannot be. Notices go to the standard error. */
export async function draftOnDisk(file: string, side: string): Promise<DraftOnDisk | string> {
  let bytes: Uint8Array
  try {
    if ((await stat(file)).size > LIMIT_BYTES) return `${file} is larger than 64 MB. Choose the draft alone.`
    bytes = await readFile(file)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return `There is no file ${file}.`
    if (code === 'EISDIR') return `${file} is a folder. Name one file.`
    if (code === 'EACCES') return `${file} may not be read by this user.`
    throw error
  }
  const read = readDraftFile(bytes, file, { newId: (at) => `${side}-${at}` })
  if (!read.ok) return `${file}: ${read.reason}`
  for (const notice of read.notices) console.error(`${file}: ${notice}`)
  return { draft: read.draft, masthead: read.masthead }
}

/** What a file is to hold. */
export type Content = string | Uint8Array

/** A draft as PDF, or the reason why there is none. */
export async function pdfOf(document: Pick<PdfDraft, 'draft' | 'masthead' | 'base'>) {
  const written = await writePdf({ ...document, at: new Date().toISOString(), fonts: await pdfFonts() })
  return written.ok ? written.bytes : { reason: written.reason }
}

/**
 * Writes an answer to a file or to the standard output. Answers a sentence where there is nothing to write but a
 * reason, or where the file cannot be written.
 */
export async function deliver(content: Content | { reason: string }, out: string | undefined): Promise<string | null> {
  if (typeof content !== 'string' && 'reason' in content) return content.reason
  if (out === undefined) {
    await new Promise<void>((resolve, reject) => {
      process.stdout.write(content, (error) => (error ? reject(error) : resolve()))
    })
    return null
  }
  try {
    await writeFile(out, content)
    return null
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return `There is no folder for ${out}.`
    if (code === 'EISDIR') return `${out} is a folder. Name a file.`
    if (code === 'EACCES' || code === 'EROFS') return `${out} may not be written by this user.`
    if (code === 'ENOSPC') return `There is no room left for ${out}.`
    throw error
  }
}
