import { ButtonLink } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'

/** There is nothing to compare yet. */
export function NotTwoVersions({ resolutionId }: { resolutionId: string }) {
  return (
    <EmptyState
      word="Compares"
      rest="two versions"
      actions={
        <ButtonLink href={`/resolutions/${resolutionId}/text`} look="ink">
          To the text
        </ButtonLink>
      }
    >
      There are not two versions of this text yet. Publish one and go on writing, or import an earlier one.
    </EmptyState>
  )
}
