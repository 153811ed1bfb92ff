import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { NewRow } from '@/db/entities'
import { eventsOfRowSince } from '@/db/eventLog'
import { findRow, insertRow, removeRow, updateRow } from '@/db/journal'
import { type Answer, ok, refused } from '@/domain/answer'
import { command } from '../command'
import { conflictOf } from '../conflicts'
import { emptyAsNull, idInput, iso3Input, lineInput, requiredLine } from '../inputs'

const GONE = 'A colleague has taken this contact away since you saw it. Add it anew if it still holds.'

/** Adds somebody known in a State, or changes what is known of them. */
export const putContact = command({
  name: 'contact.put',
  permission: 'facts.edit',
  input: z.object({
    /** Left out for a new one. */
    id: idInput.optional(),
    version: z.number().int().min(0).default(0),
    iso3: iso3Input,
    name: requiredLine('The name or post', 120),
    post: emptyAsNull(lineInput('The post', 120)),
    languages: emptyAsNull(lineInput('The languages', 80)),
    phone: emptyAsNull(lineInput('The number', 60)),
    email: emptyAsNull(
      z.email('Write a whole e-mail address, or leave it empty.').max(254, 'This address is too long.'),
    ),
    heldBy: emptyAsNull(idInput),
  }),
  async run(context, { id, version, ...facts }): Promise<Answer<{ contactId: string }>> {
    if (facts.heldBy !== null && !(await findRow(context.tx, 'person', { id: facts.heldBy })))
      return refused('Choose a colleague of this desk who knows this person.')
    if (id === undefined) {
      const made = await insertRow(context, 'contact', { id: randomUUID(), ...facts })
      return ok({ contactId: made.id })
    }
    const current = await findRow(context.tx, 'contact', { id })
    if (!current) return refused(GONE)
    const conflict = await conflictOf(context, 'contact', current, { id }, version, facts)
    if (conflict)
      return {
        status: 'conflict',
        message: `${conflict.by} changed this contact since you saw it.`,
        conflicts: [conflict],
      }
    await updateRow(context, 'contact', current, facts)
    return ok({ contactId: id })
  },
})

/** Takes a contact away. */
export const removeContact = command({
  name: 'contact.remove',
  permission: 'facts.edit',
  input: z.object({ id: idInput }),
  async run(context, { id }): Promise<Answer> {
    const current = await findRow(context.tx, 'contact', { id })
    if (!current) return refused(GONE)
    await removeRow(context, 'contact', current)
    return ok(null)
  },
})

/** Brings a contact back as it stood when it was taken away, whoever took it. */
export const restoreContact = command({
  name: 'contact.restore',
  permission: 'facts.edit',
  input: z.object({ id: idInput }),
  async run(context, { id }): Promise<Answer> {
    if (await findRow(context.tx, 'contact', { id })) return refused('This contact is there already.')
    const taken = (await eventsOfRowSince(context.tx, 'contact', id, 0)).at(-1)
    if (!taken?.before || taken.after !== null) return refused('No contact of this number was ever taken away.')
    context.undoes = taken.mutationId
    await insertRow(context, 'contact', taken.before as NewRow<'contact'>)
    return ok(null)
  },
})
