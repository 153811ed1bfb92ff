import { asc, eq, sql } from 'drizzle-orm'
import type { Db } from './client'
import { prepared } from './prepared'
import { articleNineteen, bodyMember } from './schema/delegation'

/** Members of a body entered by hand. */
export async function membersByHand(db: Db, bodyId: string) {
  return membersOfBodyByHand(db).execute({ bodyId })
}

const membersOfBodyByHand = prepared((db) =>
  db
    .select({
      id: bodyMember.id,
      bodyId: bodyMember.bodyId,
      iso3: bodyMember.iso3,
      from: bodyMember.fromDate,
      to: bodyMember.toDate,
    })
    .from(bodyMember)
    .where(eq(bodyMember.bodyId, sql.placeholder('bodyId')))
    .orderBy(asc(bodyMember.iso3))
    .prepare(),
)

/** All rows of Article 19: suspensions and exemptions. */
export async function articleNineteenRows(db: Db) {
  return rowsOfArticleNineteen(db).execute()
}

const rowsOfArticleNineteen = prepared((db) =>
  db
    .select({
      id: articleNineteen.id,
      iso3: articleNineteen.iso3,
      from: articleNineteen.fromDate,
      to: articleNineteen.toDate,
      exempted: articleNineteen.exempted,
      note: articleNineteen.note,
    })
    .from(articleNineteen)
    .orderBy(asc(articleNineteen.iso3), asc(articleNineteen.fromDate))
    .prepare(),
)

/** Every member entered by hand, of every body. */
export async function allMembersByHand(db: Db) {
  return db
    .select({
      id: bodyMember.id,
      bodyId: bodyMember.bodyId,
      iso3: bodyMember.iso3,
      from: bodyMember.fromDate,
      to: bodyMember.toDate,
    })
    .from(bodyMember)
    .orderBy(asc(bodyMember.bodyId), asc(bodyMember.fromDate), asc(bodyMember.iso3))
}
