import { Plus } from 'lucide-react'
import { ButtonLink } from '@/components/ui/Button'

/** Founds a resolution. */
export function NewResolutionLink() {
  return (
    <ButtonLink href="/resolutions/new" look="ink">
      <Plus aria-hidden size={16} strokeWidth={1.9} />
      New resolution
    </ButtonLink>
  )
}
