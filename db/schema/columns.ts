import { customType, integer } from 'drizzle-orm/sqlite-core'

/** An instant as milliseconds since 1970, UTC. */
export const instant = () => integer({ mode: 'number' })
export const flag = () => integer({ mode: 'boolean' })

/** Text that holds JSON. Drizzle's own would write a null that is handed to a prepared query as the text "null". */
const jsonText = customType<{ data: unknown; driverData: string | null }>({
  dataType: () => 'text',
  toDriver: (value) => (value === null ? null : JSON.stringify(value)),
  fromDriver: (stored) => (stored === null ? null : JSON.parse(stored)),
})
export const json = <Shape>() => jsonText().$type<Shape>()
/** Counts the writes to a row; the journal keeps it, an update must name the one it saw. */
export const rowVersion = () => integer().notNull().default(1)
