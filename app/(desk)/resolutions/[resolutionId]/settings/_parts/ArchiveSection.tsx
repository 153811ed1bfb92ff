'use client'

import { useRouter } from 'next/navigation'
import { useForm } from '@/components/command/useForm'
import { Button } from '@/components/ui/Button'
import { Said } from '@/components/ui/Said'
import { SectionHead } from '@/components/ui/SectionHead'
import { putAway } from '../actions'

/** Puts the resolution away, or takes it out again. Nothing is lost either way. */
export function ArchiveSection({ resolutionId, archived }: { resolutionId: string; archived: boolean }) {
  const router = useRouter()
  const { said, pending, onSubmit } = useForm(
    putAway,
    () => ({ resolutionId, archived: !archived }),
    () => {
      router.refresh()
      return archived
        ? 'It is among the resolutions again.'
        : 'It is put away: find it under “archived”. Nothing on it can be changed until it is taken out.'
    },
  )
  return (
    <section aria-label="Archive">
      <SectionHead word="Put" rest={archived ? 'away' : 'away when it is over'} />
      <form onSubmit={onSubmit} method="post" className="flex flex-col items-start gap-3 pt-2">
        <p className="max-w-xl text-ink-2">
          {archived
            ? 'This resolution is archived. Its count, text and log are kept and can be read.'
            : 'An archived resolution leaves the list of all resolutions; its count, text and log are kept, and nobody can change them until it is taken out.'}
        </p>
        <Said said={said} />
        <Button type="submit" aria-disabled={pending}>
          {archived ? 'Take out of the archive' : 'Archive the resolution'}
        </Button>
      </form>
    </section>
  )
}
