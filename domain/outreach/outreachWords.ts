import {
  CO_SPONSORSHIP_WORDS,
  type CoSponsorshipState,
  isCoSponsorshipState,
} from '@/domain/coSponsorship/coSponsorship'
import { type LoggedChange, type LogNames, textOf, touches } from '@/domain/log/loggedChange'
import { shortDate } from '@/domain/time/moment'

const word = (state: CoSponsorshipState): string => CO_SPONSORSHIP_WORDS[state].toLowerCase()
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

function stateIn(row: Record<string, unknown> | null): CoSponsorshipState {
  const text = textOf(row, 'coSponsorship')
  return text !== null && isCoSponsorshipState(text) ? text : 'not-asked'
}

/** "Asked to registered."; the first word alone where nothing was recorded before. */
function sponsorWords(change: LoggedChange): string | null {
  const { before, after } = change
  const reason = textOf(after, 'withdrawnReason')
  if (touches(change, 'coSponsorship')) {
    const [from, to] = [stateIn(before), stateIn(after)]
    if (from === to) return null
    if (to === 'withdrawn')
      return `Withdrew from ${textOf(after, 'withdrawnFrom') ?? 'the text'}: ${reason ?? 'no reason given'}.`
    return from === 'not-asked' ? `${capital(word(to))}.` : `${capital(word(from))} to ${word(to)}.`
  }
  return reason === null ? null : `Reason for the withdrawal: ${reason}.`
}

function reconfirmWords(change: LoggedChange): string | null {
  if (!touches(change, 'reconfirm')) return null
  if (change.after?.reconfirm === true) return 'To be confirmed again.'
  // A withdrawal takes the mark away by itself.
  return change.before?.reconfirm === true && stateIn(change.after) !== 'withdrawn'
    ? 'No longer to be confirmed again.'
    : null
}

function responsibleWords(change: LoggedChange, names: LogNames): string | null {
  if (!touches(change, 'responsibleId')) return null
  const id = textOf(change.after, 'responsibleId')
  if (id !== null) return `${names.person(id)} is responsible.`
  return textOf(change.before, 'responsibleId') === null ? null : 'Nobody is responsible any more.'
}

function stepWords(change: LoggedChange): string | null {
  if (!touches(change, 'nextStep') && !touches(change, 'nextStepDue')) return null
  const step = textOf(change.after, 'nextStep')
  const due = textOf(change.after, 'nextStepDue')
  const left = textOf(change.before, 'nextStep')
  if (step !== null) return `Next: ${step}${due === null ? '' : `, by ${shortDate(due)}`}.`
  if (left !== null) return `Done or dropped: ${left}.`
  if (due !== null) return `Next step due by ${shortDate(due)}.`
  return textOf(change.before, 'nextStepDue') === null ? null : 'The next step has no date any more.'
}

function noteWords(change: LoggedChange): string | null {
  if (!touches(change, 'note')) return null
  const note = textOf(change.after, 'note')
  if (note !== null) return `Note: ${note}`
  return textOf(change.before, 'note') === null ? null : 'The note was taken away.'
}

/** What an outreach event says, in sentences; null where it says nothing to a reader. */
export function outreachWords(change: LoggedChange, names: LogNames): string | null {
  const sentences = [
    sponsorWords(change),
    reconfirmWords(change),
    responsibleWords(change, names),
    stepWords(change),
    noteWords(change),
  ].filter((sentence) => sentence !== null)
  return sentences.length === 0 ? null : sentences.join(' ')
}
