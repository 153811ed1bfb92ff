import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bodyMembers } from './bodyMembers'
import { groupMembers, groups } from './groups'
import { recordedVotes } from './recordedVotes'
import { sponsors } from './sponsors'
import { stateNames, states } from './states'

const root = join(import.meta.dirname, '../..')
const facts = join(root, '../shared/data')
const shipped = (file: string): unknown => JSON.parse(readFileSync(join(root, 'domain/reference/data', file), 'utf8'))

describe.skipIf(!existsSync(facts))('the data files are what the facts say', () => {
  it.each([
    ['states.json', states],
    ['stateNames.json', (folder: string) => stateNames(states(folder))],
    ['groups.json', groups],
    ['groupMembers.json', groupMembers],
    ['bodyMembers.json', bodyMembers],
    ['recordedVotes2015.json', recordedVotes],
    ['sponsors2015.json', sponsors],
  ])('%s', (file, read) => {
    expect(read(facts)).toEqual(shipped(file))
  })
})
