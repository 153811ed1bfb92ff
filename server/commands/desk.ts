import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { DELEGATION_ID, findDelegation } from '@/db/delegation'
import { findRow, insertRow, updateRow } from '@/db/journal'
import { countPeople } from '@/db/people'
import { type Answer, invalid, notFound, ok, refused } from '@/domain/answer'
import { passwordMistake } from '@/domain/password'
import { command } from '../command'
import { emailInput, iso3Input, lineInput, passwordInput, requiredLine } from '../inputs'
import { hashPassword } from '../passwords'

/** Founds the desk: whose it is and its first administrator. Only on an empty database, where nobody can sign in yet. */
export const setUpDesk = command({
  name: 'desk.setUp',
  permission: 'settings.manage',
  input: z.object({
    iso3: iso3Input,
    title: lineInput('The line under the name', 120),
    name: requiredLine('Your name', 120),
    email: emailInput,
    password: passwordInput,
    clockOffset: z.number().int().optional(),
    sampleNotice: z.string().nullable().optional(),
  }),
  serverOnly: true,
  withoutSecrets: (result: { personId: string }) => result,
  async run(context, input): Promise<Answer<{ personId: string }>> {
    if ((await findDelegation(context.tx)) || (await countPeople(context.tx)) > 0) {
      return refused('This desk was set up already. Sign in, or ask its administrator for an invitation.')
    }
    const mistake = passwordMistake(input.password, [input.email, input.name])
    if (mistake) return invalid({ password: mistake })
    await insertRow(context, 'delegation', {
      id: DELEGATION_ID,
      iso3: input.iso3,
      title: input.title,
      clockOffset: input.clockOffset ?? 0,
      sampleNotice: input.sampleNotice ?? null,
    })
    const personId = randomUUID()
    await insertRow(context, 'person', {
      id: personId,
      email: input.email,
      name: input.name,
      role: 'administrator',
      passwordHash: await hashPassword(input.password),
      createdAt: context.now,
    })
    return ok({ personId })
  },
})

/** Changes the delegation's settings. */
export const editSettings = command({
  name: 'desk.edit',
  permission: 'settings.manage',
  input: z.object({
    iso3: iso3Input.optional(),
    title: lineInput('The line under the name', 120).optional(),
    staleDays: z.number().int('Whole days.').min(1, 'At least a day.').max(365, 'At most a year.').optional(),
    seatedFirst: z
      .record(z.string().regex(/^\d{1,3}$/, 'A session is a number, such as 70.'), iso3Input)
      .refine((rows) => Object.keys(rows).length <= 60, 'At most 60 sessions.')
      .optional(),
  }),
  async run(context, patch): Promise<Answer> {
    const current = await findRow(context.tx, 'delegation', { id: DELEGATION_ID })
    if (!current) return notFound()
    await updateRow(context, 'delegation', current, patch)
    return ok(null)
  },
})
