import { type Alignable, type Mates, noMates, pairByIdentity, pairByText } from './exact'
import { findGroups, type Group } from './groups'

/**
 * Says which paragraphs of the old text became which of the new one: by identity where both sides have it, then by the
 * same text, then by likeness, where one may also have become several and several one.
 * @returns groups with one paragraph on each side, or one and several; what is in no group was deleted or inserted
 */
export function align(old: readonly Alignable[], next: readonly Alignable[]): Group[] {
  const mates: Mates = noMates(old.length, next.length)
  pairByIdentity(old, next, mates)
  const fixed = new Set<number>()
  mates.old.forEach((mate, at) => {
    if (mate === -1 || old[at]!.text === next[mate]!.text) return
    fixed.add(at)
  })
  pairByText(old, next, mates)
  const groups = findGroups(old, next, mates, fixed)
  const grouped = new Set(groups.flatMap((group) => group.old))
  mates.old.forEach((mate, at) => {
    if (mate !== -1 && !grouped.has(at)) groups.push({ old: [at], new: [mate] })
  })
  return groups
}
