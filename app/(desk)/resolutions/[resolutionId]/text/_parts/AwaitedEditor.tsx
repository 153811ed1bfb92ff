import type { DraftView } from '@/domain/draft/version'
import type { ResolutionView } from '@/domain/resolution/resolution'
import { DraftPaper } from './DraftPaper'
import { Outline } from './Outline'
import { TextFrame } from './TextFrame'

/** The working draft to read while the editor is on its way: everything stands where it will be written on. */
export function AwaitedEditor({ draft, resolution }: { draft: DraftView; resolution: ResolutionView }) {
  return (
    <TextFrame
      bar={
        <p className="text-lead">
          <b>{draft.label}</b>
        </p>
      }
      tools={<span className="h-8 pointer-coarse:h-13" />}
      actions={<span className="h-8 pointer-coarse:h-11" />}
      outline={<Outline paragraphs={draft.paragraphs} />}
      rail={null}
    >
      <DraftPaper draft={draft} resolution={resolution} />
    </TextFrame>
  )
}
