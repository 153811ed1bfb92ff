'use client'

import { ChevronDown } from 'lucide-react'
import { useCommand } from '@/components/command/useCommand'
import { buttonClass } from '@/components/ui/Button'
import { Menu, MenuItem } from '@/components/ui/Menu'
import { announceRefused } from '@/components/ui/Toaster'
import { type DraftParagraph, isCounted, type ParagraphState } from '@/domain/draft/paragraph'
import { PARAGRAPH_STATES, STATE_WORDS } from '@/domain/draft/stateWords'
import { setState } from '../../actions'
import { StateMark } from '../StateMark'
import type { DraftPage } from './useDraftPage'

interface Props {
  resolutionId: string
  versionId: string
  current: DraftParagraph | undefined
  label: string
  draft: DraftPage
}

/** Where the room stands on the paragraph with the caret, and who said so when. */
export function StateMenu({ resolutionId, versionId, current, label, draft }: Props) {
  const { send, pending } = useCommand(setState, { refresh: false })
  if (!current || !isCounted(current)) return null
  async function choose(state: ParagraphState) {
    await draft.flush()
    const { answer } = await send({ resolutionId, versionId, paragraphId: current?.id, state })
    if (answer.status !== 'ok') announceRefused(answer.message)
    await draft.pull()
  }
  return (
    <section className="border-t border-ink pt-2">
      <h2 className="type-section">
        <span className="operative">{label}</span> is {STATE_WORDS[current.state]}
      </h2>
      <p className="pb-2 text-small text-ink-2">
        {current.stateBy
          ? `Set by ${current.stateBy}${current.stateAt ? `, ${current.stateAt.slice(0, 10)}` : ''}.`
          : null}
      </p>
      <Menu
        label={`Where the room stands on ${label}`}
        triggerClassName={buttonClass({ size: 'small' })}
        trigger={
          <>
            <StateMark state={current.state} /> {pending ? 'Saving' : `State of ${label}`}
            <ChevronDown aria-hidden size={14} strokeWidth={1.9} />
          </>
        }
      >
        {PARAGRAPH_STATES.map((state) => (
          <MenuItem key={state} checked={state === current.state} onSelect={() => void choose(state)}>
            {STATE_WORDS[state]}
          </MenuItem>
        ))}
      </Menu>
    </section>
  )
}
