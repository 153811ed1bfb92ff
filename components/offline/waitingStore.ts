import { type ContestedWrite, mayWait, type WaitingWrite } from '@/domain/waitingWrite'

/**
 * The writes of one person that the server has not answered, in the browser's own storage: one entry a write, so that
 * two tabs never overwrite each other's, named so that the names sort as they were made. Written before anything is
 * sent: a page that is closed or a battery that dies loses nothing.
 */
const PREFIX = 'penholder.waiting'

const folder = (personId: string) => `${PREFIX}.${personId}.`

/** What a browser that keeps nothing could not take: it lives as long as the page. */
const unkept = new Map<string, string>()

let count = 0

export interface KeptWrite {
  key: string
  write: WaitingWrite | ContestedWrite
}

export const isContested = (write: WaitingWrite | ContestedWrite): write is ContestedWrite => 'conflicts' in write

/** Keeps a write until it is answered. */
export function keepWrite(personId: string, write: WaitingWrite): void {
  count += 1
  const place = `${String(write.at).padStart(15, '0')}.${String(count).padStart(6, '0')}`
  put(`${folder(personId)}${write.input.resolutionId}.${place}.${write.mutationId}`, write)
}

/** Keeps a part of a write at the place of the whole. */
export function keepInPlace(whole: KeptWrite, part: WaitingWrite | ContestedWrite): void {
  put(`${whole.key.slice(0, -whole.write.mutationId.length)}${part.mutationId}`, part)
}

function put(key: string, write: WaitingWrite | ContestedWrite): void {
  const text = JSON.stringify(write)
  try {
    localStorage.setItem(key, text)
  } catch {
    unkept.set(key, text)
  }
}

/** What waits and what is contested, oldest first, on whatever resolution. */
export function keptWrites(personId: string): KeptWrite[] {
  const start = folder(personId)
  const keys = [...storedKeys(), ...unkept.keys()].filter((key) => key.startsWith(start))
  // After the resolution's own number the names sort by when they were made.
  const made = (key: string) => key.slice(key.indexOf('.', start.length) + 1)
  return keys
    .sort((a, b) => (made(a) < made(b) ? -1 : 1))
    .flatMap((key): KeptWrite[] => {
      const write = readWrite(key)
      return write ? [{ key, write }] : []
    })
}

function storedKeys(): string[] {
  try {
    return Object.keys(localStorage)
  } catch {
    return []
  }
}

function readWrite(key: string): WaitingWrite | ContestedWrite | null {
  try {
    const text = unkept.get(key) ?? localStorage.getItem(key)
    const kept: unknown = text === null ? null : JSON.parse(text)
    return isWrite(kept) ? kept : null
  } catch {
    return null
  }
}

/** What stands in the browser's storage is whatever somebody has put there. */
function isWrite(kept: unknown): kept is WaitingWrite | ContestedWrite {
  if (typeof kept !== 'object' || kept === null) return false
  const { name, mutationId, at, input, conflicts } = kept as Record<string, unknown>
  if (!mayWait(name) || typeof mutationId !== 'string' || typeof at !== 'number') return false
  if (typeof input !== 'object' || input === null || !('resolutionId' in input)) return false
  return typeof input.resolutionId === 'string' && (conflicts === undefined || Array.isArray(conflicts))
}

/** Forgets a write that was answered or chosen upon. */
export function forgetWrite(key: string): void {
  unkept.delete(key)
  try {
    localStorage.removeItem(key)
  } catch {
    // What could not be kept is forgotten with the page.
  }
}

/** Is a change of the browser's storage one of this person's writes, made or answered in another tab? */
export const isKeptFor = (personId: string, key: string | null): boolean =>
  key === null || key.startsWith(folder(personId))
