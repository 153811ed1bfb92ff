import type { Actor } from '@/domain/access'
import { STATES } from '@/domain/reference/states'
import { redeemLink } from '@/server/commands/account'
import { setUpDesk } from '@/server/commands/desk'
import { invitePerson } from '@/server/commands/people'
import { createResolution } from '@/server/commands/resolutions'
import { database, putDatabase } from '@/server/database'
import { resolutionRead } from '@/server/reads/resolutions'
import { aResolution } from '@/stories/aResolution'
import { OPERATOR, told } from '@/stories/founding'
import { type FaultDesk, HEAD_EMAIL, PASSWORD } from './faultDesk'

/** Founds a desk in `dataDir` through the commands: `people` negotiators on the team of one resolution. */
export async function foundFaultDesk(dataDir: string, people: number): Promise<FaultDesk> {
  process.env.DATA_DIR = dataDir
  delete process.env.NEXTAUTH_SECRET
  putDatabase(undefined)
  const handle = database()
  try {
    const founder = { iso3: 'NOR', title: '', name: 'Head', email: HEAD_EMAIL, password: PASSWORD }
    const { personId } = told(await setUpDesk.perform(OPERATOR, founder))
    const head: Actor = { id: personId, name: 'Head', role: 'administrator' }
    const team = []
    for (let at = 0; at < people; at++) team.push(await invite(head, at))
    const { resolutionId } = told(await createResolution.perform(head, aResolution({ team: team.map(({ id }) => id) })))
    const found = await resolutionRead.perform(head, { resolutionId })
    if (found.status !== 'ok') throw new Error(`The resolution cannot be read: ${found.status}`)
    const voteItemId = found.result.voteItems[0]?.id ?? ''
    return {
      emails: team.map(({ email }) => email),
      resolutionId,
      voteItemId,
      states: STATES.filter(({ status }) => status === 'member').map(({ iso3 }) => iso3),
    }
  } finally {
    await handle.close()
    putDatabase(undefined)
  }
}

async function invite(head: Actor, at: number): Promise<{ id: string; email: string }> {
  const email = `negotiator-${at}@example.org`
  const { personId, token } = told(
    await invitePerson.perform(head, { name: `Negotiator ${at}`, email, role: 'negotiator' }),
  )
  const self: Actor = { id: personId, name: '', role: 'negotiator' }
  told(await redeemLink.perform(self, { token: token ?? '', password: PASSWORD }))
  return { id: personId, email }
}
