import type { WaitingWrite } from '@/domain/votes/waitingWrite'

/**
 * The writes of one person on one resolution that the server has not answered, in the browser's own storage: one entry
 * a write, so that two tabs never overwrite each other's, named so that the names sort as they were made. Written before
 * anything is sent: a page that is closed or a battery that dies loses nothing.
 */
const PREFIX = 'penholder.waiting'

const folder = (personId: string, resolutionId: string) => `${PREFIX}.${personId}.${resolutionId}.`

let count = 0

/** Keeps a write until it is answered. Throws where the browser's storage is full or closed. */
export function keepWrite(personId: string, resolutionId: string, write: WaitingWrite): void {
  count += 1
  const place = `${String(write.at).padStart(15, '0')}.${String(count).padStart(6, '0')}`
  localStorage.setItem(`${folder(personId, resolutionId)}${place}.${write.mutationId}`, JSON.stringify(write))
}

export interface KeptWrite {
  key: string
  write: WaitingWrite
}

/** What waits, oldest first. */
export function keptWrites(personId: string, resolutionId: string): KeptWrite[] {
  const start = folder(personId, resolutionId)
  const keys: string[] = []
  for (let at = 0; at < localStorage.length; at += 1) {
    const key = localStorage.key(at)
    if (key?.startsWith(start)) keys.push(key)
  }
  return keys.sort().flatMap((key): KeptWrite[] => {
    const text = localStorage.getItem(key)
    return text === null ? [] : [{ key, write: JSON.parse(text) as WaitingWrite }]
  })
}

/** Forgets a write that was answered. */
export function forgetWrite(key: string): void {
  localStorage.removeItem(key)
}
