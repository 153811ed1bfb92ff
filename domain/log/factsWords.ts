import { type Stage, stageName } from '@/domain/resolution/stage'
import { momentInCity } from '@/domain/time/moment'
import { VOTE_ITEM_STATUSES } from '@/domain/votes/item'
import { statusWord } from '@/domain/votes/settledWords'
import { type LoggedChange, type LogNames, textOf } from './loggedChange'

/** What the columns of a resolution and a vote item are called in a sentence. */
const COLUMN_WORDS: Readonly<Record<string, string>> = {
  shortTitle: 'short title',
  fullTitle: 'full title',
  agendaItem: 'agenda item',
  symbol: 'symbol',
  session: 'session',
  mainSponsors: 'main sponsors',
  sponsorTarget: 'target for sponsors',
  yesTarget: 'target for Yes votes',
  ruleOverride: 'decision rule',
  consensusExpected: 'expectation of consensus',
  marking: 'marking',
  title: 'title',
  date: 'date',
  meeting: 'meeting',
  recommended: 'our vote',
  moverIso3: 'mover',
  moverName: 'mover',
  oralRevision: 'oral revision',
  place: 'place in the order',
  rank: 'place in the order',
  status: 'status',
  declared: 'declared result',
}

/** The columns that changed, as the reader knows them: "symbol, stage and date". */
function changedColumns({ after }: LoggedChange): string {
  const words = [...new Set(Object.keys(after ?? {}).flatMap((column) => COLUMN_WORDS[column] ?? []))]
  if (words.length < 2) return words[0] ?? 'details'
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

const atNewYork = (row: Record<string, unknown> | null): string =>
  typeof row?.at === 'number' ? `: ${momentInCity(row.at, 'America/New_York')} New York` : ''

function resolutionWords(change: LoggedChange): string {
  const { before, after } = change
  if (before === null) return `Resolution founded: ${textOf(after, 'shortTitle') ?? ''}.`
  const stage = textOf(after, 'stage')
  if (stage !== null) {
    const symbol = textOf(after, 'symbol')
    return `Stage: ${stageName(stage as Stage)}${symbol === null ? '' : `, ${symbol}`}.`
  }
  if (after !== null && 'archivedAt' in after) return after.archivedAt === null ? 'Brought back.' : 'Archived.'
  const symbol = textOf(after, 'symbol')
  return symbol === null ? `Changed: ${changedColumns(change)}.` : `Symbol: ${symbol}.`
}

function deadlineWords({ before, after }: LoggedChange): string {
  const label = textOf(after, 'label') ?? textOf(before, 'label') ?? 'A deadline'
  if (after === null) return `${label}: deadline taken away.`
  return before === null ? `${label}${atNewYork(after)}.` : `${label} moved${atNewYork(after)}.`
}

function itemWords(change: LoggedChange, names: LogNames): string {
  if (change.before === null) return `Vote item added: ${textOf(change.after, 'title') ?? ''}.`
  if (change.after === null) return `Vote item taken away: ${textOf(change.before, 'title') ?? ''}.`
  const status = VOTE_ITEM_STATUSES.find((one) => one === change.after?.status)
  const name = names.voteItem(change.key)
  if (status === 'pending') return `${name}: open again.`
  if (status) return `${name}: ${statusWord(status, names.bodyOf(change.key)).toLowerCase()}.`
  return `${name}, changed: ${changedColumns(change)}.`
}

function versionWords({ before, after }: LoggedChange): string {
  const label = textOf(after, 'label') ?? textOf(before, 'label')
  if (before === null) return `Version begun: ${label ?? 'without a name'}.`
  if (after === null) return `Version taken away: ${label ?? 'without a name'}.`
  return typeof after.publishedAt === 'number' ? `Version published${label ? `: ${label}` : ''}.` : 'Version changed.'
}

/** What an event of the resolution itself says: its facts, team, deadlines, vote items, text. Null: nothing to tell. */
export function factsWords(change: LoggedChange, names: LogNames): string | null {
  const { entity, key, before, after } = change
  switch (entity) {
    case 'resolution':
      return resolutionWords(change)
    case 'deadline':
      return deadlineWords(change)
    case 'teamMember': {
      const name = names.person(key.split('/')[1] ?? '')
      return after === null ? `${name} left the team.` : `${name} joined the team.`
    }
    case 'voteItem':
      return itemWords(change, names)
    case 'draftVersion':
      return versionWords(change)
    case 'draftParagraph':
      return before === null ? 'A paragraph was added.' : 'A paragraph was changed.'
    case 'rollCall':
      return before === null
        ? `Recorded vote taken in: ${textOf(after, 'title') ?? ''}.`
        : 'A recorded vote was changed.'
    case 'itemRollCall':
      return after === null
        ? `Recorded vote taken off ${names.voteItem(key)}.`
        : `Recorded vote set beside ${names.voteItem(key)}.`
    case 'predecessor':
      return after === null
        ? 'An earlier recorded vote no longer speaks for this text.'
        : 'An earlier recorded vote speaks for this text.'
    case 'laterIntention':
      return 'An intention stated after the vote was noted.'
    default:
      return null
  }
}
