import { ChevronDown, ChevronUp } from 'lucide-react'
import Link from 'next/link'
import { VoteToken } from '@/components/marks/VoteToken'
import { leadText } from '@/components/pictures/chanceText'
import { Strip } from '@/components/pictures/Strip'
import { Tally } from '@/components/pictures/Tally'
import { Button } from '@/components/ui/Button'
import { shortDate } from '@/domain/time/moment'
import { removalSentence } from '@/domain/votes/amendmentDistance'
import { VOTE_ITEM_KIND_WORDS } from '@/domain/votes/item'
import { marginOf, marginSentence } from '@/domain/votes/margin'
import { isAmendment } from '@/domain/votes/order'
import { type DayItem, decisionContextOf, type OrderOfTheDay } from '@/domain/votes/orderOfTheDay'
import { ruleSentence, votingBodyOf } from '@/domain/votes/rule'
import { settledSentence, statusWord, voteItemName } from '@/domain/votes/settledWords'
import { opposedVote } from '@/domain/votes/side'
import { VOTE_WORDS } from '@/domain/votes/vote'
import { ItemMenu } from './ItemMenu'
import { moverOf } from './mover'

interface Props {
  item: DayItem
  order: OrderOfTheDay
  mayEdit: boolean
  onEdit: () => void
  onMove: (by: -1 | 1) => void
}

/** One vote in the order of the day: what it is, how we vote, by which rule, how it stands. */
export function ItemRow({ item, order, mayEdit, onEdit, onMove }: Props) {
  const number = order.items.indexOf(item) + 1
  const address = `/resolutions/${order.resolutionId}/votes/${item.id}${item.recorded ? '/result' : ''}`
  const next = order.nextId === item.id
  return (
    <li
      aria-current={next ? 'step' : undefined}
      className="grid grid-cols-[2rem_minmax(0,1fr)_auto] items-start gap-x-3 gap-y-2 border-rule border-b py-3 lg:grid-cols-[2rem_minmax(0,1.2fr)_7rem_minmax(0,1fr)_minmax(0,11rem)_auto]"
    >
      <span className="pt-0.5 text-lead text-ink-3">{number}</span>
      <div className="min-w-0">
        <Link href={address} className="target text-lead font-[580] hover:underline">
          {voteItemName(item)}
        </Link>
        <p className="text-small text-ink-3">{facts(item)}</p>
        <Removal item={item} order={order} />
        <Dependencies item={item} order={order} />
      </div>
      <div className="flex items-center gap-1 lg:order-last">
        {mayEdit ? <Moves item={item} order={order} onMove={onMove} /> : null}
        {mayEdit ? <ItemMenu item={item} order={order} onEdit={onEdit} /> : null}
      </div>
      <p className="col-start-2 flex items-center gap-2 text-body max-lg:col-end-4 lg:col-start-auto">
        <VoteToken vote={item.recommended} recommended={item.recommended} size={20} bare />
        <span>
          we vote <b>{VOTE_WORDS[item.recommended]}</b>
        </span>
      </p>
      <Standing item={item} />
      <Status item={item} order={order} next={next} />
    </li>
  )
}

function facts(item: DayItem): string {
  const parts = [
    VOTE_ITEM_KIND_WORDS[item.kind],
    item.title === item.symbol ? null : item.symbol,
    moverOf(item),
    item.paragraphLabel,
    shortDate(item.date),
    item.meeting,
  ]
  return parts.filter(Boolean).join(' · ')
}

/** Why an amendment stands where it does among the others; moved by hand, it stands there for no rule's sake. */
function Removal({ item, order }: { item: DayItem; order: OrderOfTheDay }) {
  const others = order.items.some((other) => other !== item && other.bodyId === item.bodyId && isAmendment(other))
  const sentence = others && item.place === null ? removalSentence(item) : null
  return sentence ? <p className="text-small text-ink-2">{sentence}</p> : null
}

function Dependencies({ item, order }: { item: DayItem; order: OrderOfTheDay }) {
  const names = item.excludes.flatMap((id) => {
    const other = order.items.find((one) => one.id === id)
    return other ? [voteItemName(other)] : []
  })
  if (names.length === 0) return null
  return (
    <p className="text-small text-ink-2">
      If adopted, {names.join(' and ')} {names.length === 1 ? 'falls' : 'fall'}.
    </p>
  )
}

/** The count with us and against us beside Yes and No, the margin, and the rule that decides. */
function Standing({ item }: { item: DayItem }) {
  const { tally, recorded, recommended } = item
  const figures = recorded ?? tally
  const against = opposedVote(recommended)
  const context = decisionContextOf(item, item.members)
  const margin = marginOf(figures, item.threshold.rule, context)
  const sentence = recorded ? null : marginSentence(margin, item.threshold.rule, context)
  const body = votingBodyOf(item.bodyId)
  const rule = body ? ruleSentence(item.threshold.rule, body, item.procedural) : ''
  return (
    <div className="col-start-2 min-w-0 max-lg:col-end-4 lg:col-start-auto">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Tally figures={figures} className="text-lead font-[640]" />
        <span className="text-small text-ink-2">
          {recorded ? 'recorded, ' : ''}
          {against === null
            ? `lead of Yes ${leadText(margin.lead)}`
            : `${figures[recommended]} with us, ${figures[against]} against us`}
        </span>
      </p>
      {recorded ? null : <Strip count={item.count} recommended={recommended} height={10} className="mt-1 mb-1" />}
      <p className="text-small text-ink-3">
        {rule}
        {item.threshold.overridden ? ` (${item.threshold.overridden.reason})` : ''}. {sentence}
        {item.suggested > 0 ? ` ${item.suggested} of ${item.eligible} are carried over, not confirmed.` : ''}
      </p>
    </div>
  )
}

function Status({ item, order, next }: { item: DayItem; order: OrderOfTheDay; next: boolean }) {
  const name = (id: string) => {
    const other = order.items.find((one) => one.id === id)
    return other ? voteItemName(other) : 'Another item'
  }
  const because = settledSentence(item.settled, name) ?? item.statusNote
  return (
    <div className="col-start-2 max-lg:col-end-4 lg:col-start-auto">
      <p className="text-body">
        {item.settled.status === 'pending' ? (
          <span className={next ? 'font-[640]' : 'text-ink-3'}>{next ? 'Next' : 'To come'}</span>
        ) : (
          <span className="operative">{statusWord(item.settled.status, item.bodyId)}</span>
        )}
        {item.withoutVote ? ' without a vote' : null}
      </p>
      {because ? <p className="text-small text-ink-3">{because}</p> : null}
    </div>
  )
}

function Moves({ item, order, onMove }: Pick<Props, 'item' | 'order' | 'onMove'>) {
  const at = order.items.indexOf(item)
  return (
    <>
      <Button
        look="quiet"
        size="small"
        square
        aria-label={`Move ${voteItemName(item)} up`}
        disabled={at === 0}
        onClick={() => onMove(-1)}
      >
        <ChevronUp aria-hidden size={16} strokeWidth={1.6} />
      </Button>
      <Button
        look="quiet"
        size="small"
        square
        aria-label={`Move ${voteItemName(item)} down`}
        disabled={at === order.items.length - 1}
        onClick={() => onMove(1)}
      >
        <ChevronDown aria-hidden size={16} strokeWidth={1.6} />
      </Button>
    </>
  )
}
