import { randomUUID } from 'node:crypto'
import { openingOf } from '@/domain/draft/openings'
import type { DraftParagraph, ParagraphKind } from '@/domain/draft/paragraph'
import { importDraft } from '@/server/commands/draftImport'
import { beginDraft } from '@/server/commands/drafts'
import { told } from '../founding'
import { L46, L46_REV1, ZERO_DRAFT } from './draftTexts'
import { newYork } from './moment'
import { reviseOrally } from './oralRevision'
import type { Scene, Step } from './story'

const NOTE = 'The wording of this draft is invented for the sample.'

const VERSIONS = [
  { label: 'Zero draft', symbol: null, date: '2015-10-12', lines: ZERO_DRAFT, at: newYork('2015-10-19', '10:10') },
  { label: 'L.46', symbol: 'A/C.3/70/L.46', date: '2015-11-02', lines: L46, at: newYork('2015-11-02', '11:05') },
  {
    label: 'L.46/Rev.1',
    symbol: 'A/C.3/70/L.46/Rev.1',
    date: '2015-11-18',
    lines: L46_REV1,
    at: newYork('2015-11-18', '09:01'),
  },
] as const

const KINDS: Readonly<Record<string, ParagraphKind>> = { T: 'title', O: 'organ', PP: 'preambular', OP: 'operative' }

function openingLengthOf(kind: ParagraphKind, text: string): number {
  if (kind === 'organ') return text.replace(/,$/, '').length
  return kind === 'title' ? 0 : openingOf(text, 'en').length
}

function paragraphOf(line: string): DraftParagraph {
  const [mark = '', text = ''] = line.split('|')
  const kind = KINDS[mark]
  if (!kind) throw new Error(`No paragraph: ${line}`)
  return {
    id: randomUUID(),
    kind,
    level: 0,
    text,
    openingLength: openingLengthOf(kind, text),
    state: 'not-discussed',
  }
}

/** The versions of the draft, each following the one before, and the working draft for the oral revision. */
export function versionSteps(): Step[] {
  let followsId: string | null = null
  let workingId = ''
  const published = VERSIONS.map(({ lines, at, ...naming }): Step => {
    const tell = async ({ cast, resolutionId }: Scene) => {
      const paragraphs = lines.map(paragraphOf)
      const input = { ...naming, resolutionId, note: NOTE, language: 'en', paragraphs, followsId, published: true }
      followsId = told(await importDraft.perform(cast.ingrid, input, { now: at })).versionId
    }
    return { at, by: 'ingrid', tell }
  })
  const at = newYork('2015-11-21', '16:20')
  const begin = async ({ cast, resolutionId }: Scene) => {
    const input = { resolutionId, fromVersionId: followsId, label: 'As orally revised', language: 'en' }
    workingId = told(await beginDraft.perform(cast.ingrid, input, { now: at })).versionId
  }
  const revisedAt = newYork('2015-11-22', '15:05')
  const revise = (scene: Scene) => reviseOrally(scene, workingId, revisedAt)
  return [...published, { at, by: 'ingrid', tell: begin }, { at: revisedAt, by: 'ingrid', tell: revise }]
}
