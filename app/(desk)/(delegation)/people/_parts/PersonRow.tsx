'use client'

import { Ellipsis } from 'lucide-react'
import { useCommand } from '@/components/command/useCommand'
import { Avatar } from '@/components/marks/Avatar'
import { buttonClass } from '@/components/ui/Button'
import { cx } from '@/components/ui/cx'
import { Menu, MenuItem, MenuRule } from '@/components/ui/Menu'
import { ROLE_NAMES } from '@/domain/access'
import type { Answer } from '@/domain/answer'
import type { PersonListed } from '@/domain/desk/people'
import { ageOf } from '@/domain/time/moment'
import { clearSecondFactor, endSessions, makeLink, setAccess } from '../actions'
import type { LinkToHand } from './LinkDialog'

interface Props {
  person: PersonListed
  now: number
  mine: boolean
  onEdit: () => void
  onLink: (link: LinkToHand) => void
  onSaid: (sentence: string, refused: boolean) => void
}

/** How somebody signs in, in a few words. */
function standing(person: PersonListed, now: number): string {
  if (person.disabledAt !== null) return `Disabled, ${ageOf(person.disabledAt, now)}`
  if (!person.hasPassword && !person.hasSingleSignOn) return `Invited, ${ageOf(person.createdAt, now)}`
  const ways = [
    person.hasPassword && 'password',
    person.hasSecondFactor && 'code',
    person.hasSingleSignOn && 'single sign-on',
  ]
  const sentence = ways.filter(Boolean).join(' and ')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

export function PersonRow({ person, now, mine, onEdit, onLink, onSaid }: Props) {
  const { id: personId, name, disabledAt } = person
  const access = useCommand(setAccess)
  const link = useCommand(makeLink)
  const sessions = useCommand(endSessions)
  const factor = useCommand(clearSecondFactor)
  const say = (answer: Answer<unknown>, done: string) =>
    onSaid(answer.status === 'ok' ? done : answer.message, answer.status !== 'ok')

  async function newLink() {
    const { answer } = await link.send({ personId })
    if (answer.status === 'ok') onLink({ name, token: answer.result.token, invited: !person.hasPassword })
    else say(answer, '')
  }
  const setDisabled = async (disabled: boolean) =>
    say(
      (await access.send({ personId, disabled })).answer,
      disabled ? `${name} is signed out and disabled.` : `${name} may sign in again.`,
    )
  const signOut = async () => say((await sessions.send({ personId })).answer, `${name} is signed out everywhere.`)
  const takeFactor = async () =>
    say((await factor.send({ personId })).answer, `${name} signs in by password alone now.`)

  return (
    <tr className="border-rule border-b max-md:grid max-md:grid-cols-[1fr_auto] max-md:py-2 md:h-10">
      <th scope="row" className={cx('text-start font-[560]', disabledAt !== null && 'text-ink-3')}>
        <span className="flex items-center gap-2.5">
          <span aria-hidden>
            <Avatar name={name} />
          </span>
          {name}
          {mine ? <span className="font-[400] text-ink-3 text-small">you</span> : null}
        </span>
      </th>
      <td className="text-ink-2 max-md:col-start-1 max-md:ps-8">{person.email}</td>
      <td className="max-md:col-start-1 max-md:ps-8">{ROLE_NAMES[person.role]}</td>
      <td className="text-ink-2 max-md:col-start-1 max-md:ps-8">{standing(person, now)}</td>
      <td className="text-end max-md:col-start-2 max-md:row-span-4 max-md:row-start-1">
        <Menu
          trigger={<Ellipsis aria-hidden size={18} strokeWidth={1.6} />}
          triggerLabel={`Change ${name}`}
          triggerClassName={buttonClass({ look: 'quiet', size: 'small', square: true })}
          label={`Change ${name}`}
          align="end"
        >
          <MenuItem onSelect={onEdit}>Name, e-mail and role</MenuItem>
          <MenuItem onSelect={() => void newLink()} disabled={disabledAt !== null}>
            {person.hasPassword ? 'Link for a new password' : 'New invitation link'}
          </MenuItem>
          <MenuItem onSelect={() => void signOut()}>Sign out everywhere</MenuItem>
          {person.hasSecondFactor ? (
            <MenuItem onSelect={() => void takeFactor()}>Take the second factor away</MenuItem>
          ) : null}
          <MenuRule />
          <MenuItem onSelect={() => void setDisabled(disabledAt === null)}>
            {disabledAt === null ? 'Disable' : 'Enable'}
          </MenuItem>
        </Menu>
      </td>
    </tr>
  )
}
