'use client'

import { bareUpdateAction } from './actions'

export function BareButton() {
  return (
    <button type="button" onClick={() => void bareUpdateAction(1, 'pressed')}>
      Write
    </button>
  )
}
