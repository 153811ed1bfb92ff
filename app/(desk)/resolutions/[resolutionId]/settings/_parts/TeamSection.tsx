'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useForm } from '@/components/command/useForm'
import { Button } from '@/components/ui/Button'
import { Said } from '@/components/ui/Said'
import { SectionHead } from '@/components/ui/SectionHead'
import type { Colleague } from '@/domain/desk/desk'
import type { ResolutionView } from '@/domain/resolution/resolution'
import { TeamFields } from '../../../../_parts/resolutionForm/TeamFields'
import { saveTeam } from '../actions'

/** Who works on the resolution. */
export function TeamSection({
  resolution,
  colleagues,
}: {
  resolution: ResolutionView
  colleagues: readonly Colleague[]
}) {
  const [team, setTeam] = useState(() => resolution.team.map(({ id }) => id))
  const router = useRouter()
  const { said, pending, onSubmit } = useForm(
    saveTeam,
    () => ({ resolutionId: resolution.id, personIds: team }),
    () => {
      router.refresh()
      return 'Saved.'
    },
  )
  return (
    <section aria-label="Team">
      <SectionHead word="Worked" rest="on by" />
      <form onSubmit={onSubmit} method="post" noValidate className="flex flex-col gap-4 pt-2">
        <TeamFields colleagues={colleagues} team={team} change={setTeam} />
        <Said said={{ ...said, message: said.message ?? said.fields.personIds ?? null }} />
        <Button type="submit" look="ink" aria-disabled={pending} className="w-fit">
          Save the team
        </Button>
      </form>
    </section>
  )
}
