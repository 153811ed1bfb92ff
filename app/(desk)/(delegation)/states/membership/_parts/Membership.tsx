'use client'

import { useQuery } from '@tanstack/react-query'
import { useCommand } from '@/components/command/useCommand'
import { queries } from '@/components/queries'
import { SectionHead } from '@/components/ui/SectionHead'
import { announceRefused } from '@/components/ui/Toaster'
import { bodyById } from '@/domain/reference/bodies'
import { stateName } from '@/domain/reference/stateNames'
import { dropArrears, dropMember } from '../actions'
import { DatedRows } from './DatedRows'
import { ArrearsForm, MemberForm } from './MembershipForms'

/** Two dated lists, each with the form that adds to it. */
export function Membership({ mayEdit }: { mayEdit: boolean }) {
  const { data } = useQuery(queries.membership())
  const arrears = useCommand(dropArrears)
  const members = useCommand(dropMember)
  if (!data) return null
  const state = (iso3: string) => stateName(iso3)?.name ?? iso3
  const refusing = (sent: Promise<{ answer: { status: string; message?: string } }>) =>
    void sent.then(({ answer }) => {
      if (answer.status !== 'ok') announceRefused(answer.message ?? '')
    })
  return (
    <div className="grid gap-x-9 gap-y-6 lg:grid-cols-2">
      <section>
        <SectionHead word="Suspended" rest="under Article 19, and exempted" />
        <DatedRows
          rows={data.articleNineteen.map((row) => ({
            ...row,
            name: state(row.iso3),
            what: [row.exempted ? 'may vote: exempted' : 'may not vote', row.note].filter(Boolean).join(' · '),
          }))}
          nothing="No State is entered: all may vote."
          remove={mayEdit ? (id) => refusing(arrears.send({ id })) : null}
        />
        {mayEdit ? <ArrearsForm /> : null}
      </section>
      <section>
        <SectionHead word="Seated" rest="in a council, as entered by hand" />
        <DatedRows
          rows={data.bodyMembers.map((row) => ({
            ...row,
            name: state(row.iso3),
            what: bodyById(row.bodyId)?.name ?? row.bodyId,
          }))}
          nothing="Nothing is entered: the list that comes with the desk stands alone."
          remove={mayEdit ? (id) => refusing(members.send({ id })) : null}
        />
        {mayEdit ? <MemberForm /> : null}
      </section>
    </div>
  )
}
