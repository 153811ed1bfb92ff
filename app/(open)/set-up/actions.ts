'use server'

import { type Answer, invalid } from '@/domain/answer'
import { resetClock } from '@/server/clock'
import { setUpDesk } from '@/server/commands/desk'
import { OPERATOR } from '@/stories/founding'
import { sampleMistake, setUpSample } from '@/stories/sample/setUp'

export interface SetUp {
  iso3: string
  name: string
  email: string
  password: string
  start: 'empty' | 'sample'
}

/** Founds the desk, empty or with the sample. Works once: on a desk that stands the command refuses. */
export async function setUp(mutationId: string, input: SetUp): Promise<Answer<unknown>> {
  const { iso3, name, email, password, start } = input ?? {}
  const facts = { iso3, title: '', name, email, password }
  if (start !== 'sample') {
    const answer = await setUpDesk.perform(OPERATOR, facts, { mutationId })
    resetClock()
    return answer
  }
  const mistakes = sampleMistake(facts)
  return mistakes ? invalid(mistakes) : setUpSample(facts)
}
