import { ButtonLink } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { BeginDraft } from './BeginDraft'

/** Before there is a text. */
export function NoText({ resolutionId, writes }: { resolutionId: string; writes: boolean }) {
  return (
    <EmptyState
      word="No"
      rest="text yet"
      actions={
        writes ? (
          <>
            <ButtonLink look="ink" href={`/resolutions/${resolutionId}/text/import`}>
              Import a text
            </ButtonLink>
            <BeginDraft resolutionId={resolutionId} from={null} look="plain" />
          </>
        ) : null
      }
    >
      {writes
        ? 'Take in the draft as a Word document, as Markdown or as plain text, or write it here.'
        : 'The team has not taken a draft in yet.'}
    </EmptyState>
  )
}
