import path from 'node:path'
import Database from 'better-sqlite3'

const ROWS = 200
let update: Database.Statement | undefined

/** One UPDATE in a database of its own under DATA_DIR, as durable as the desk's: WAL, synchronous FULL. */
export function bareUpdate(row: number, value: string): void {
  update ??= prepare()
  update.run(value, row % ROWS)
}

function prepare(): Database.Statement {
  const connection = new Database(path.join(process.env.DATA_DIR ?? 'data', 'bare.db'))
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.exec('create table if not exists bare (id integer primary key, value text)')
  const insert = connection.prepare('insert or ignore into bare (id, value) values (?, ?)')
  for (let id = 0; id < ROWS; id++) insert.run(id, '')
  return connection.prepare('update bare set value = ? where id = ?')
}
