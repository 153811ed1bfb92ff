'use client'

import { ImageDown } from 'lucide-react'
import type { PlateWords } from '@/domain/pictures/plate'
import { Menu, MenuItem } from '../ui/Menu'
import { announceRefused } from '../ui/Toaster'

type DownloadPictureProps = {
  /** The id of an element that holds the picture’s `<svg>`, and its key where it has one. */
  of: string
  /** In the name of the button: “the chamber”. */
  name: string
  /** Without an ending: “defenders-chamber-2015-11-23”. */
  fileName: string
  words: PlateWords
}

function save(file: Blob, fileName: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = fileName
  link.click()
  // The browser reads the file after the click; a minute is more than it takes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** Takes a picture away as a file: SVG for a document, PNG for a message. What makes the file loads when asked for. */
export function DownloadPicture({ of, name, fileName, words }: DownloadPictureProps) {
  async function take(form: 'svg' | 'png'): Promise<void> {
    const frame = document.getElementById(of)
    if (!frame) return
    const { pictureAsPng, pictureFile } = await import('./pictureFile')
    const svg = await pictureFile(frame, words)
    save(form === 'svg' ? svg : await pictureAsPng(svg), `${fileName}.${form}`)
  }
  const choose = (form: 'svg' | 'png') => () =>
    void take(form).catch(() => announceRefused('The picture could not be saved. Try again, or print the page.'))
  return (
    <Menu
      trigger={<ImageDown aria-hidden size={15} strokeWidth={1.6} />}
      triggerLabel={`Download ${name}`}
      triggerClassName="target self-center text-ink-3 hover:text-ink print:hidden"
      label={`Download ${name}`}
      align="end"
    >
      <MenuItem hint=".svg" onSelect={choose('svg')}>
        For a document
      </MenuItem>
      <MenuItem hint=".png" onSelect={choose('png')}>
        For a message
      </MenuItem>
    </Menu>
  )
}
