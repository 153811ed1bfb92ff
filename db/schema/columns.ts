import { integer, text } from 'drizzle-orm/sqlite-core'

/** An instant as milliseconds since 1970, UTC. */
export const instant = () => integer({ mode: 'number' })
export const flag = () => integer({ mode: 'boolean' })
export const json = <Shape>() => text({ mode: 'json' }).$type<Shape>()
/** Counts the writes to a row; the journal keeps it, an update must name the one it saw. */
export const rowVersion = () => integer().notNull().default(1)
