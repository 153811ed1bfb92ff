import { text } from 'node:stream/consumers'
import { findDelegation } from '@/db/delegation'
import { credentialsOf, listPeople } from '@/db/people'
import { type Actor, ROLE_NAMES, ROLES, type Role } from '@/domain/access'
import type { Answer } from '@/domain/answer'
import { redeemLink } from '@/server/commands/account'
import { invitePerson, type LinkMade, makePersonLink, setPersonAccess } from '@/server/commands/people'
import { database, putDatabase } from '@/server/database'
import { OPERATOR } from '@/stories/founding'
import type { CliCommand } from './cliCommand'
import { parsedOrExit, sayingFaults } from './parsed'

const USAGE = `Usage: npm run cli -- user COMMAND

  user list
  user add EMAIL --name NAME --role ${ROLES.join('|')} [--password-stdin]
  user disable EMAIL
  user enable EMAIL
  user reset-password EMAIL [--password-stdin]

Without --password-stdin a one-time link is printed for you to hand over. A password is never an argument, where other
users of the machine would see it; --password-stdin reads it from the first line of standard input.`

const OPTIONS = {
  name: { type: 'string' },
  role: { type: 'string' },
  'password-stdin': { type: 'boolean' },
} as const

interface Given {
  email: string
  name: string | undefined
  role: string | undefined
  passwordFromInput: boolean
}

const ACTIONS: Readonly<Record<string, (given: Given) => Promise<number>>> = {
  add,
  disable: (given) => setAccess(given, true),
  enable: (given) => setAccess(given, false),
  'reset-password': resetPassword,
}

export const command: CliCommand = {
  name: 'user',
  summary: 'list, add, disable and enable people, and reset a password',
  async run(argv) {
    const parsed = parsedOrExit(argv, OPTIONS, USAGE)
    if (typeof parsed === 'number') return parsed
    const [action = '', email, ...more] = parsed.positionals
    const { name, role, 'password-stdin': fromInput } = parsed.values
    const perform = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined
    const wrong = action === 'list' ? email !== undefined : !perform || email === undefined || more.length > 0
    if (wrong) {
      console.error(USAGE)
      return 2
    }
    return sayingFaults(async () => {
      try {
        if (!(await database().read(findDelegation)))
          return fault('This desk is not set up yet. Open it in a browser first.')
        if (action === 'list') return await list()
        const given = { email: email ?? '', name, role, passwordFromInput: fromInput === true }
        return (await perform?.(given)) ?? 2
      } finally {
        await database().close()
        putDatabase(undefined)
      }
    })
  },
}

function fault(sentence: string): number {
  console.error(sentence)
  return 1
}

async function list(): Promise<number> {
  const people = await database().read(listPeople)
  for (const one of people) {
    const standing = one.disabledAt !== null ? 'disabled' : one.hasPassword ? 'active' : 'invited'
    console.log([one.email, one.name, ROLE_NAMES[one.role], standing].join('\t'))
  }
  return 0
}

async function add({ email, name, role, passwordFromInput }: Given): Promise<number> {
  const known = ROLES.find((one) => one === role)
  if (!name || !known) return fault(`Give --name and --role (${ROLES.join(', ')}).`)
  const answer = await invitePerson.perform(OPERATOR, { name, email, role: known })
  return handOver(answer, { name, role: known }, passwordFromInput)
}

async function setAccess({ email }: Given, disabled: boolean): Promise<number> {
  const person = await database().read((db) => credentialsOf(db, email))
  if (!person) return fault(`Nobody here has the address ${email}.`)
  const answer = await setPersonAccess.perform(OPERATOR, { personId: person.id, disabled })
  if (answer.status !== 'ok') return fault(answer.message)
  console.log(`${person.name} ${disabled ? 'is disabled and signed out everywhere' : 'may sign in again'}.`)
  return 0
}

async function resetPassword({ email, passwordFromInput }: Given): Promise<number> {
  const person = await database().read((db) => credentialsOf(db, email))
  if (!person) return fault(`Nobody here has the address ${email}.`)
  const answer = await makePersonLink.perform(OPERATOR, { personId: person.id })
  return handOver(answer, person, passwordFromInput)
}

/** Prints the link, or uses it at once to set the password that stands on standard input. */
async function handOver(
  answer: Answer<LinkMade>,
  { name, role }: { name: string; role: Role },
  passwordFromInput: boolean,
): Promise<number> {
  if (answer.status !== 'ok') return fault(answer.message)
  const { personId, token } = answer.result
  if (!passwordFromInput) {
    const base = process.env.NEXTAUTH_URL || `http://${process.env.HOST || 'localhost'}:${process.env.PORT || 3000}`
    console.log(`Hand this link to ${name}; it works once:\n${base.replace(/\/$/, '')}/link/${token}`)
    return 0
  }
  const [password = ''] = (await text(process.stdin)).split(/\r?\n/)
  const person: Actor = { id: personId, name, role }
  const set = await redeemLink.perform(person, { token, password })
  if (set.status !== 'ok') return fault(`${set.message} ${name} has no new password; use user reset-password.`)
  console.log(`${name} may sign in with this password.`)
  return 0
}
