import { SUFFIX_ORDINALS } from './labels'
import type { DraftParagraph, SuffixOrdinal } from './paragraph'

/** What an addition after these paragraphs is called: bis after a number, ter after bis; the last ordinal at most. */
export function nextOrdinal(before: readonly Pick<DraftParagraph, 'suffix'>[]): SuffixOrdinal {
  const last = before.at(-1)?.suffix?.ordinal
  const at = last ? SUFFIX_ORDINALS.indexOf(last) + 1 : 0
  return SUFFIX_ORDINALS[Math.min(at, SUFFIX_ORDINALS.length - 1)]!
}
