import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { findRow, insertRow, removeRow, updateRow } from '@/db/journal'
import { type Answer, invalid, notFound, ok } from '@/domain/answer'
import { BODIES } from '@/domain/reference/bodies'
import { command } from '../command'
import { dateInput, emptyAsNull, idInput, iso3Input, lineInput } from '../inputs'

const period = { from: dateInput, to: emptyAsNull(dateInput) }

const BACKWARDS = 'The last day is before the first.'

/** Enters, or changes, a loss of vote under Article 19 of the Charter or an exemption from it; both days count. */
export const setArticleNineteen = command({
  name: 'articleNineteen.set',
  permission: 'facts.edit',
  input: z.object({
    /** Left out for a new row. */
    id: idInput.optional(),
    iso3: iso3Input,
    exempted: z.boolean(),
    note: emptyAsNull(lineInput('The note', 300)),
    ...period,
  }),
  async run(context, { id, from, to, ...row }): Promise<Answer<{ id: string }>> {
    if (to !== null && to < from) return invalid({ to: BACKWARDS })
    const columns = { ...row, fromDate: from, toDate: to }
    if (id === undefined)
      return ok({ id: (await insertRow(context, 'articleNineteen', { ...columns, id: randomUUID() })).id })
    const current = await findRow(context.tx, 'articleNineteen', { id })
    if (!current) return notFound()
    await updateRow(context, 'articleNineteen', current, columns)
    return ok({ id })
  },
})

/** Removes a row of Article 19 that was a mistake; one that ended keeps its last day instead. */
export const removeArticleNineteen = command({
  name: 'articleNineteen.remove',
  permission: 'facts.edit',
  input: z.object({ id: idInput }),
  async run(context, { id }): Promise<Answer> {
    const current = await findRow(context.tx, 'articleNineteen', { id })
    if (!current) return notFound()
    await removeRow(context, 'articleNineteen', current)
    return ok(null)
  },
})

const councils = BODIES.filter((body) => body.chamber === 'council').map((body) => body.id) as [string, ...string[]]

/** Enters, or changes, a term in a body whose membership our list does not hold; both days count. */
export const setBodyMember = command({
  name: 'bodyMember.set',
  permission: 'facts.edit',
  input: z.object({
    id: idInput.optional(),
    bodyId: z.enum(councils, 'Choose a council: every Member State sits in the Assembly and its Committees.'),
    iso3: iso3Input,
    ...period,
  }),
  async run(context, { id, from, to, ...row }): Promise<Answer<{ id: string }>> {
    if (to !== null && to < from) return invalid({ to: BACKWARDS })
    const columns = { ...row, fromDate: from, toDate: to }
    if (id === undefined)
      return ok({ id: (await insertRow(context, 'bodyMember', { ...columns, id: randomUUID() })).id })
    const current = await findRow(context.tx, 'bodyMember', { id })
    if (!current) return notFound()
    await updateRow(context, 'bodyMember', current, columns)
    return ok({ id })
  },
})

/** Removes a term that was a mistake. */
export const removeBodyMember = command({
  name: 'bodyMember.remove',
  permission: 'facts.edit',
  input: z.object({ id: idInput }),
  async run(context, { id }): Promise<Answer> {
    const current = await findRow(context.tx, 'bodyMember', { id })
    if (!current) return notFound()
    await removeRow(context, 'bodyMember', current)
    return ok(null)
  },
})
