import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createResolution } from '@/server/commands/resolutions'
import { aResolution } from '@/stories/aResolution'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import type { DatabaseHandle } from './client'
import { openToRead, verifyDatabase } from './verify'

describe('the references that no foreign key guards', () => {
  let database: DatabaseHandle

  beforeEach(async () => {
    database = await freshDatabase()
    told(await createResolution.perform(await foundDesk(), aResolution()))
  })
  afterEach(() => database.close())

  const faultsAfter = (change: string): string => {
    const writer = new Database(database.file)
    expect(writer.prepare(change).run().changes).toBeGreaterThan(0)
    writer.close()
    const connection = openToRead(database.file)
    const { faults } = verifyDatabase(connection)
    connection.close()
    return faults.join('\n')
  }

  it.each([
    ["update vote_item set version_id = 'lost'", /versionId points to the draftVersion lost, which is not there/],
    ["update vote_item set about_id = 'lost'", /aboutId points to the voteItem lost, which is not there/],
    [
      `update vote_item set excludes = json_array(id, 'lost')`,
      /excludes points to the voteItem lost, which is not there/,
    ],
    [
      `insert into draft_version (id, resolution_id, label, language, from_version_id, created_at)
       select 'begun', id, 'Rev.1', 'en', 'lost', 0 from resolution`,
      /draftVersion begun: fromVersionId points to the draftVersion lost, which is not there/,
    ],
  ])('are verified: %s', (change, sentence) => {
    expect(faultsAfter(change)).toMatch(sentence)
  })

  it('are no fault where the row is there', () => {
    expect(faultsAfter('update vote_item set about_id = id, excludes = json_array(id)')).not.toMatch(/is not there/)
  })
})
