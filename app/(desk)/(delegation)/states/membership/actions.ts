'use server'

import {
  removeArticleNineteen,
  removeBodyMember,
  setArticleNineteen,
  setBodyMember,
} from '@/server/commands/membership'
import { currentActor } from '@/server/session'

export async function putArrears(mutationId: string, input: unknown) {
  return setArticleNineteen.perform(await currentActor(), input, { mutationId })
}

export async function dropArrears(mutationId: string, input: { id: string }) {
  return removeArticleNineteen.perform(await currentActor(), input, { mutationId })
}

export async function putMember(mutationId: string, input: unknown) {
  return setBodyMember.perform(await currentActor(), input, { mutationId })
}

export async function dropMember(mutationId: string, input: { id: string }) {
  return removeBodyMember.perform(await currentActor(), input, { mutationId })
}
