'use server'

import {
  clearPersonSecondFactor,
  editPerson,
  endPersonSessions,
  invitePerson,
  makePersonLink,
  setPersonAccess,
} from '@/server/commands/people'
import { currentActor } from '@/server/session'

/** What the administrator does to people; each is one command. */

export async function invite(mutationId: string, input: unknown) {
  return invitePerson.perform(await currentActor(), input, { mutationId })
}

export async function edit(mutationId: string, input: unknown) {
  return editPerson.perform(await currentActor(), input, { mutationId })
}

export async function setAccess(mutationId: string, input: unknown) {
  return setPersonAccess.perform(await currentActor(), input, { mutationId })
}

export async function makeLink(mutationId: string, input: unknown) {
  return makePersonLink.perform(await currentActor(), input, { mutationId })
}

export async function endSessions(mutationId: string, input: unknown) {
  return endPersonSessions.perform(await currentActor(), input, { mutationId })
}

export async function clearSecondFactor(mutationId: string, input: unknown) {
  return clearPersonSecondFactor.perform(await currentActor(), input, { mutationId })
}
