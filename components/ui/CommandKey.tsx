'use client'

import { useSyncExternalStore } from 'react'
import { KeyCap } from './KeyCap'

const never = () => () => {}
const apple = () => /Mac|iPhone|iPad/.test(navigator.platform)

/** A key with the command key of this machine in front: ⌘Z on a Mac, Ctrl Z elsewhere. */
export function CommandKey({ letter, inverse }: { letter: string; inverse?: boolean }) {
  const mac = useSyncExternalStore(never, apple, () => false)
  return <KeyCap inverse={inverse ?? false}>{mac ? `⌘${letter}` : `Ctrl ${letter}`}</KeyCap>
}
