import { Ellipsis } from 'lucide-react'
import { useCommand } from '@/components/command/useCommand'
import { Menu, MenuItem, MenuRule } from '@/components/ui/Menu'
import { announceDone, announceRefused } from '@/components/ui/Toaster'
import type { DayItem, OrderOfTheDay } from '@/domain/votes/orderOfTheDay'
import { statusWord, voteItemName } from '@/domain/votes/settledWords'
import { carryOver, declare, reopen } from '../actions'

interface Props {
  item: DayItem
  order: OrderOfTheDay
  onEdit: () => void
}

/** What can be done to a vote item beside editing it: results without a board, and suggestions from the whole text. */
export function ItemMenu({ item, order, onEdit }: Props) {
  const { resolutionId } = order
  const declaring = useCommand(declare)
  const reopening = useCommand(reopen)
  const carrying = useCommand(carryOver)
  const name = voteItemName(item)
  const whole = order.items.find((one) => one.kind === 'whole' && one.id !== item.id)
  const says = (given: unknown) => () =>
    void declaring.send({ resolutionId, voteItemId: item.id, given }).then(({ answer }) => {
      if (answer.status === 'ok') announceDone(`${name}: the result is noted.`)
      else announceRefused(answer.message)
    })
  const takeBack = () =>
    void reopening.send({ resolutionId, voteItemId: item.id }).then(({ answer }) => {
      if (answer.status !== 'ok') announceRefused(answer.message)
    })
  const suggest = () => {
    if (!whole) return
    void carrying.send({ resolutionId, fromId: whole.id, toId: item.id }).then(({ answer }) => {
      if (answer.status !== 'ok') return announceRefused(answer.message)
      const { suggested } = answer.result
      announceDone(
        suggested === 0
          ? 'Nothing to carry over: every State known on the whole text is known here.'
          : `${suggested} ${suggested === 1 ? 'State' : 'States'} carried over as suggestions, each to be confirmed.`,
      )
    })
  }
  return (
    <Menu
      trigger={<Ellipsis aria-hidden size={16} strokeWidth={1.6} />}
      triggerLabel={`More on ${name}`}
      triggerClassName="target px-1.5 text-ink-2 hover:text-ink print:hidden"
      label={name}
      align="end"
    >
      <MenuItem onSelect={onEdit}>Edit</MenuItem>
      {whole && item.declared === null ? <MenuItem onSelect={suggest}>Carry over from the whole text</MenuItem> : null}
      <MenuRule />
      {item.declared === null ? (
        <>
          <MenuItem onSelect={says({ how: 'withdrawn' })}>Withdrawn</MenuItem>
          <MenuItem
            onSelect={says({ how: 'without-vote' })}
          >{`${statusWord('adopted', item.bodyId)} without a vote`}</MenuItem>
          <MenuItem
            onSelect={says({ how: 'announced', result: 'adopted' })}
          >{`${statusWord('adopted', item.bodyId)}, no names recorded`}</MenuItem>
          <MenuItem onSelect={says({ how: 'announced', result: 'rejected' })}>Rejected, no names recorded</MenuItem>
        </>
      ) : (
        <MenuItem onSelect={takeBack}>Take the result back</MenuItem>
      )}
    </Menu>
  )
}
