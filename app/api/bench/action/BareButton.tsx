'use client'

import { bareUpdateAction, setExpectedVotesAction } from './actions'

/** Names both actions, so that the build keeps them. */
export function BareButton() {
  return (
    <>
      <button type="button" onClick={() => void bareUpdateAction(1, 'pressed')}>
        Write
      </button>
      <button type="button" onClick={() => void setExpectedVotesAction('pressed-once', {})}>
        Set
      </button>
    </>
  )
}
