'use client'

import { Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { Field, Input } from '@/components/ui/Field'

export interface LinkToHand {
  name: string
  /** Null when it was shown before: a link is answered once. */
  token: string | null
  invited: boolean
}

/** The link to hand over, shown this once. */
export function LinkDialog({ link, onClose }: { link: LinkToHand; onClose: () => void }) {
  const [copied, setCopied] = useState(false)
  const address = link.token ? `${window.location.origin}/link/${link.token}` : null

  async function copy() {
    if (!address) return
    try {
      await navigator.clipboard.writeText(address)
      setCopied(true)
    } catch {
      // Without leave to use the clipboard the address is selected, ready to be copied by hand.
      const field = document.getElementById('link-address')
      if (field instanceof HTMLInputElement) field.select()
    }
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={link.invited ? `Invite ${link.name}` : `A new password for ${link.name}`}
      lead={
        link.invited
          ? 'Hand this link over, in person or over a line you trust. It works once, for seven days.'
          : 'Hand this link over, in person or over a line you trust. It works once, for 24 hours.'
      }
      actions={
        <>
          <Button onClick={onClose}>Done</Button>
          {address ? (
            <Button look="ink" onClick={() => void copy()}>
              <Copy aria-hidden size={15} strokeWidth={1.6} />
              {copied ? 'Copied' : 'Copy the link'}
            </Button>
          ) : null}
        </>
      }
    >
      {address ? (
        <Field id="link-address" label="Link" hint="It is shown this once; nobody can look it up later.">
          <Input
            id="link-address"
            readOnly
            value={address}
            onFocus={(event) => event.target.select()}
            aria-describedby="link-address-hint"
          />
        </Field>
      ) : (
        <p className="text-body">This link was shown already. Make a new one from the menu beside the name.</p>
      )}
      <p role="status" className="sr-only">
        {copied ? 'The link was copied.' : ''}
      </p>
    </Dialog>
  )
}
