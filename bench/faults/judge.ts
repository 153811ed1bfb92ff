import path from 'node:path'
import { mutationsInLog } from '@/db/eventLog'
import { openDesk } from '@/db/opening'
import { openToRead, verifyDatabase } from '@/db/verify'
import type { Ledger } from './ledger'

export interface Judgement {
  acknowledged: number
  refused: number
  /** Given up by their clients; each stands whole or not at all. */
  open: number
  openSaved: number
  sentAgain: number
  events: number
  /** In words; empty when nothing was lost, doubled or saved against a refusal. */
  faults: string[]
}

/** Holds what the clients know against what the database has, after the last restart and a clean stop. */
export async function judge(dataDir: string, ledger: Ledger): Promise<Judgement> {
  const file = path.join(dataDir, 'penholder.db')
  const connection = openToRead(file)
  const { faults, events } = verifyDatabase(connection)
  connection.close()
  const handle = openDesk(file, { backups: path.join(dataDir, 'backups') })
  const saved = await handle.read(mutationsInLog)
  await handle.close()
  let openSaved = 0
  for (const entry of ledger.entries) {
    const found = saved.get(entry.mutationId)
    const rows = found?.rows ?? 0
    if (entry.answeredOtherwise) faults.push(`${entry.mutationId} was answered otherwise the second time.`)
    if (entry.outcome === 'acknowledged' && (rows !== entry.rows || found?.lastSeq !== entry.seq)) {
      faults.push(`${entry.mutationId} was acknowledged with ${entry.rows} rows, and ${rows} stand.`)
    }
    if (entry.outcome === 'refused' && rows > 0) faults.push(`${entry.mutationId} was refused, and ${rows} rows stand.`)
    if (entry.outcome === 'open' && rows > 0) openSaved++
    if (entry.outcome === 'open' && rows > 0 && rows !== entry.rows) faults.push(`${entry.mutationId} stands in part.`)
  }
  return {
    acknowledged: ledger.count('acknowledged'),
    refused: ledger.count('refused'),
    open: ledger.count('open'),
    openSaved,
    sentAgain: ledger.entries.reduce((sum, entry) => sum + Math.max(0, entry.sent - 1), 0),
    events,
    faults,
  }
}
