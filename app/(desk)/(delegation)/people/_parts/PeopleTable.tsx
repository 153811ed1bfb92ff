'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { UserPlus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useNow } from '@/components/clock'
import { queries } from '@/components/queries'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import type { PersonListed } from '@/domain/desk/people'
import { InviteDialog } from './InviteDialog'
import { LinkDialog, type LinkToHand } from './LinkDialog'
import { PersonDialog } from './PersonDialog'
import { PersonRow } from './PersonRow'

/** Everybody, with what an administrator may do to each. */
export function PeopleTable({ myId, head }: { myId: string; head: ReactNode }) {
  const { data: people } = useSuspenseQuery(queries.people())
  const now = useNow()
  const [inviting, setInviting] = useState(false)
  const [editing, setEditing] = useState<PersonListed | null>(null)
  const [link, setLink] = useState<LinkToHand | null>(null)
  const [said, setSaid] = useState<{ refused: boolean; sentence: string } | null>(null)
  const hand = (made: LinkToHand) => {
    setInviting(false)
    setSaid(null)
    setLink(made)
  }
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-3">
        {head}
        <Button look="ink" onClick={() => setInviting(true)}>
          <UserPlus aria-hidden size={16} strokeWidth={1.6} />
          Invite
        </Button>
      </div>
      <div aria-live="polite" className={said ? undefined : 'sr-only'}>
        {said ? <Notice kind={said.refused ? 'alert' : 'note'}>{said.sentence}</Notice> : null}
      </div>
      <table className="w-full border-ink border-t text-start text-body">
        <thead className="text-ink-3 text-small max-md:sr-only">
          <tr className="border-rule border-b text-start">
            <th scope="col" className="py-1.5 text-start font-[500]">
              Name
            </th>
            <th scope="col" className="py-1.5 text-start font-[500]">
              E-mail
            </th>
            <th scope="col" className="py-1.5 text-start font-[500]">
              Role
            </th>
            <th scope="col" className="py-1.5 text-start font-[500]">
              Sign-in
            </th>
            <th scope="col" className="py-1.5">
              <span className="sr-only">Change</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              now={now}
              mine={person.id === myId}
              onEdit={() => setEditing(person)}
              onLink={hand}
              onSaid={(sentence, refused) => setSaid({ sentence, refused })}
            />
          ))}
        </tbody>
      </table>
      <InviteDialog open={inviting} onClose={() => setInviting(false)} onInvited={hand} />
      {editing ? <PersonDialog key={editing.id} person={editing} onClose={() => setEditing(null)} /> : null}
      {link ? <LinkDialog link={link} onClose={() => setLink(null)} /> : null}
    </>
  )
}
