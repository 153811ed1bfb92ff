'use client'

import { useQuery } from '@tanstack/react-query'
import { Mail, Pencil, Phone } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { queries } from '@/components/queries'
import { Button } from '@/components/ui/Button'
import { SectionHead } from '@/components/ui/SectionHead'
import type { Contact } from '@/domain/outreach/stateStory'

const ContactDialog = dynamic(() => import('./ContactDialog').then((module) => module.ContactDialog), { ssr: false })

/** Who is known in a State, how to reach them and which colleague holds the contact. */
export function KnownThere({
  iso3,
  contacts,
  readOnly,
}: {
  iso3: string
  contacts: readonly Contact[]
  readOnly: boolean
}) {
  const { data: colleagues = [] } = useQuery(queries.colleagues())
  const [edited, setEdited] = useState<Contact | 'new' | null>(null)
  const holder = (id: string | null) => colleagues.find((one) => one.id === id)?.name
  return (
    <section aria-label="Known there">
      <SectionHead
        word="Known"
        rest="there"
        level={3}
        aside={
          !readOnly && (
            <button type="button" className="link target" onClick={() => setEdited('new')}>
              Add
            </button>
          )
        }
      />
      {contacts.length === 0 && <p className="text-ink-3">Nobody yet.</p>}
      <ul className="grid gap-1.5">
        {contacts.map((contact) => (
          <li key={contact.id} className="flex items-start gap-2">
            <span className="min-w-0 flex-1">
              {contact.name}
              {contact.post && `, ${contact.post}`} <span className="text-ink-3">{contact.languages}</span>
              {holder(contact.heldBy) && (
                <span className="block text-ink-3 text-small">known to {holder(contact.heldBy)}</span>
              )}
            </span>
            {contact.phone && (
              <a
                href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}
                aria-label={`Call ${contact.name}`}
                className="target text-ink-2"
              >
                <Phone aria-hidden size={15} strokeWidth={1.6} />
              </a>
            )}
            {contact.email && (
              <a href={`mailto:${contact.email}`} aria-label={`Write to ${contact.name}`} className="target text-ink-2">
                <Mail aria-hidden size={15} strokeWidth={1.6} />
              </a>
            )}
            {!readOnly && (
              <Button
                look="quiet"
                size="small"
                square
                aria-label={`Change ${contact.name}`}
                onClick={() => setEdited(contact)}
                className="-my-1"
              >
                <Pencil aria-hidden size={14} strokeWidth={1.6} />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {edited && (
        <ContactDialog
          iso3={iso3}
          contact={edited === 'new' ? null : edited}
          colleagues={colleagues.filter((one) => !one.disabled)}
          close={() => setEdited(null)}
        />
      )}
    </section>
  )
}
