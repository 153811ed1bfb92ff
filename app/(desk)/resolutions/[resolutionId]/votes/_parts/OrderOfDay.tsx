'use client'

import { useQuery } from '@tanstack/react-query'
import { MonitorPlay, Plus, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { useCommand } from '@/components/command/useCommand'
import { queries } from '@/components/queries'
import { Button, ButtonLink } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { Notice } from '@/components/ui/Notice'
import { PageTitle, SectionHead } from '@/components/ui/SectionHead'
import { announceRefused } from '@/components/ui/Toaster'
import { bodyById } from '@/domain/reference/bodies'
import type { DayItem, OrderOfTheDay } from '@/domain/votes/orderOfTheDay'
import { voteItemName } from '@/domain/votes/settledWords'
import { orderItems } from '../actions'
import { ItemDialog } from './ItemDialog'
import { ItemRow } from './ItemRow'

type Editing = { item: DayItem | null } | null

/** The order of the day: every vote with our vote, the rule, the count and what became of it. */
export function OrderOfDay({ resolutionId }: { resolutionId: string }) {
  const { data: order } = useQuery(queries.orderOfTheDay(resolutionId))
  const { data: resolution } = useQuery(queries.resolution(resolutionId))
  const [editing, setEditing] = useState<Editing>(null)
  const reorder = useReorder(resolutionId)
  if (!order || !resolution) return null
  const mayEdit = resolution.may.includes('votes.edit')
  const isByHand = order.items.some((item) => item.place !== null)
  const add = () => setEditing({ item: null })
  return (
    <div className="flex flex-col gap-5 px-4 pt-4 pb-8 md:px-8">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          <PageTitle word="Puts" rest="to the vote, in this order" />
          <p className="text-body text-ink-3">
            {isByHand ? 'The order was moved by hand.' : 'The order is the rules’: amendments furthest removed first.'}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          {mayEdit && isByHand ? (
            <Button look="quiet" onClick={() => reorder([])}>
              <RotateCcw aria-hidden size={15} strokeWidth={1.6} />
              Back to the rules’ order
            </Button>
          ) : null}
          {mayEdit ? (
            <Button onClick={add}>
              <Plus aria-hidden size={16} strokeWidth={1.9} />
              Add an item
            </Button>
          ) : null}
          <ButtonLink href={`/resolutions/${resolutionId}/day`} look="ink">
            <MonitorPlay aria-hidden size={16} strokeWidth={1.6} />
            Vote day
          </ButtonLink>
        </div>
      </div>
      <Remarks order={order} />
      {order.items.length === 0 ? (
        <EmptyState
          word="Nothing"
          rest="is put to the vote yet"
          actions={mayEdit ? <Button onClick={add}>Add an item</Button> : null}
        />
      ) : (
        chambersOf(order).map(({ bodyId, items }) => (
          <section key={bodyId} aria-label={bodyById(bodyId)?.name}>
            <SectionHead
              word={bodyById(bodyId)?.verb === 'approve' ? 'Approves' : 'Adopts'}
              rest={`in ${bodyById(bodyId)?.shortName}`}
            />
            <ol>
              {items.map((item) => (
                <ItemRow
                  key={item.id}
                  item={item}
                  order={order}
                  mayEdit={mayEdit}
                  onEdit={() => setEditing({ item })}
                  onMove={(by) => reorder(moved(order, item.id, by))}
                />
              ))}
            </ol>
          </section>
        ))
      )}
      <ItemDialog
        key={editing?.item?.id ?? String(editing !== null)}
        open={editing !== null}
        item={editing?.item ?? null}
        order={order}
        resolution={resolution}
        onClose={() => setEditing(null)}
      />
    </div>
  )
}

/** Sends a new order; a refusal is said and the order stays. */
function useReorder(resolutionId: string) {
  const { send } = useCommand(orderItems)
  return (voteItemIds: string[]) => {
    void send({ resolutionId, voteItemIds }).then(({ answer }) => {
      if (answer.status !== 'ok') announceRefused(answer.message)
    })
  }
}

function moved(order: OrderOfTheDay, id: string, by: -1 | 1): string[] {
  const ids = order.items.map((item) => item.id)
  const from = ids.indexOf(id)
  ids.splice(from, 1)
  ids.splice(Math.max(0, from + by), 0, id)
  return ids
}

/** Neighbours in the order that are voted on in the same body. */
function chambersOf(order: OrderOfTheDay): { bodyId: string; items: DayItem[] }[] {
  const chambers: { bodyId: string; items: DayItem[] }[] = []
  for (const item of order.items) {
    const last = chambers.at(-1)
    if (last?.bodyId === item.bodyId) last.items.push(item)
    else chambers.push({ bodyId: item.bodyId, items: [item] })
  }
  return chambers
}

function Remarks({ order }: { order: OrderOfTheDay }) {
  if (order.remarks.length === 0) return null
  const name = (id: string) => {
    const item = order.items.find((one) => one.id === id)
    return item ? voteItemName(item) : 'An item'
  }
  return (
    <Notice title="The rules give another order.">
      {order.remarks.slice(0, 3).map(({ earlier, later, rule }) => (
        <span key={`${earlier} ${later}`} className="block">
          “{name(earlier)}” stands before “{name(later)}”. {rule}
        </span>
      ))}
    </Notice>
  )
}
