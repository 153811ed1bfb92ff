import { z } from 'zod'
import type { Db } from '@/db/client'
import { paragraphsAt, paragraphsOf, paragraphThrough, savedStates, versionOf, versionsOf } from '@/db/drafts'
import { bracketsLeft } from '@/domain/draft/brackets'
import { type DraftText, directionOf } from '@/domain/draft/paragraph'
import type { DraftView, SavedState, VersionSummary } from '@/domain/draft/version'
import { compare } from '@/domain/redline/compare'
import { idInput } from '../inputs'
import { read } from '../read'

const ofVersion = z.object({ resolutionId: idInput, versionId: idInput })

/** The versions of the text, oldest first; the working draft, if there is one, among them. */
export const versionsRead = read({
  name: 'versions',
  permission: 'resolution.read',
  params: z.object({ resolutionId: idInput }),
  resolution: (params) => params.resolutionId,
  kept: true,
  async load({ db }, { resolutionId }): Promise<VersionSummary[]> {
    const versions = await versionsOf(db, resolutionId)
    return versions.map(({ resolutionId: _resolution, ...version }) => version)
  },
})

/** One version with its text. */
export const draftRead = read({
  name: 'draft',
  permission: 'resolution.read',
  params: ofVersion,
  resolution: (params) => params.resolutionId,
  kept: true,
  load: ({ db }, { resolutionId, versionId }) => loadDraft(db, resolutionId, versionId),
})

/** The same inside other reads: comparisons and exports. */
export async function loadDraft(db: Db, resolutionId: string, versionId: string): Promise<DraftView | null> {
  const version = await versionOf(db, resolutionId, versionId)
  if (!version) return null
  const paragraphs = await paragraphsOf(db, versionId)
  return { ...version, paragraphs, bracketsLeft: bracketsLeft(paragraphs) }
}

/** A stored version as the rules of drafts take it. */
export function draftTextOf(view: Pick<DraftView, 'language' | 'paragraphs'>): DraftText {
  return { language: view.language, direction: directionOf(view.language), paragraphs: view.paragraphs }
}

/** Two versions and what changed from one to the other. */
export const comparisonRead = read({
  name: 'comparison',
  permission: 'resolution.read',
  params: z.object({ resolutionId: idInput, fromId: idInput, toId: idInput }),
  resolution: (params) => params.resolutionId,
  kept: true,
  async load({ db }, { resolutionId, fromId, toId }) {
    const [from, to] = [await loadDraft(db, resolutionId, fromId), await loadDraft(db, resolutionId, toId)]
    if (!from || !to) return null
    return { from, to, redline: compare(draftTextOf(from), draftTextOf(to)) }
  },
})

/** The saved states of a version, newest first: any can be brought back. */
export const savedStatesRead = read({
  name: 'savedStates',
  permission: 'resolution.read',
  params: ofVersion,
  resolution: (params) => params.resolutionId,
  async load({ db }, { resolutionId, versionId }): Promise<SavedState[] | null> {
    if (!(await versionOf(db, resolutionId, versionId))) return null
    const states = await savedStates(db, versionId, 200)
    return states.map((state) => ({ ...state, by: state.by ?? 'The operator' }))
  },
})

/** The text of a version as it stood at a saved state. */
export const savedTextRead = read({
  name: 'savedText',
  permission: 'resolution.read',
  params: ofVersion.extend({ seq: z.coerce.number().int().min(1) }),
  resolution: (params) => params.resolutionId,
  async load({ db }, { resolutionId, versionId, seq }) {
    if (!(await versionOf(db, resolutionId, versionId))) return null
    const paragraphs = await paragraphsAt(db, versionId, seq)
    return paragraphs.map(({ id, content }) => ({ ...content, id }))
  },
})

/** One paragraph through all versions. */
export const paragraphHistoryRead = read({
  name: 'paragraphHistory',
  permission: 'resolution.read',
  params: z.object({ resolutionId: idInput, paragraphId: idInput }),
  resolution: (params) => params.resolutionId,
  async load({ db }, { resolutionId, paragraphId }) {
    const rows = await paragraphThrough(db, resolutionId, paragraphId)
    return rows.map(({ content, ...version }) => ({
      ...version,
      text: content.text,
      state: content.state,
      openingLength: content.openingLength,
    }))
  },
})
