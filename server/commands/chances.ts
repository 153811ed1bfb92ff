import { z } from 'zod'
import { DELEGATION_ID } from '@/db/delegation'
import { findRow, updateRow } from '@/db/journal'
import { type Answer, notFound, ok, refused } from '@/domain/answer'
import { chancesTableProblems } from '@/domain/forecast/chances'
import { command } from '../command'

const chance = z.number('A chance is a number.').min(0, 'A chance is from 0 to 1.').max(1, 'A chance is from 0 to 1.')
const chances = z.object({ yes: chance, no: chance, abstain: chance, absent: chance })
const byConfidence = z.object({ firm: chances, likely: chances, leaning: chances })

/** Sets the delegation's own table of chances, which every forecast then uses; null goes back to the default. */
export const setChances = command({
  name: 'forecast.setChances',
  permission: 'settings.manage',
  input: z.object({
    table: z
      .object({
        yes: byConfidence,
        no: byConfidence,
        abstain: byConfidence,
        absent: byConfidence,
        unknown: chances,
        coSponsor: chances,
      })
      .nullable(),
  }),
  async run(context, { table }): Promise<Answer> {
    const current = await findRow(context.tx, 'delegation', { id: DELEGATION_ID })
    if (!current) return notFound()
    const problems = table ? chancesTableProblems(table) : []
    if (problems.length > 0) return refused(problems[0] ?? '', 'rule', problems)
    await updateRow(context, 'delegation', current, { forecastChances: table })
    return ok(null)
  },
})
