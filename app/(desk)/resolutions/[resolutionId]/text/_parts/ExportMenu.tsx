'use client'

import { ChevronDown, Code, Download, FileDiff, FileText, Printer, Table2 } from 'lucide-react'
import { useState } from 'react'
import { type ButtonLook, buttonClass } from '@/components/ui/Button'
import { Menu, MenuItem, MenuLabel, MenuRule } from '@/components/ui/Menu'

interface Props {
  resolutionId: string
  versionId: string
  /** The version to compare against; null exports clean only. */
  base: { id: string; label: string } | null
  marking: string | null
  language: string
  /** Ink where exporting is the action of the view. */
  look?: ButtonLook
}

/** Scripts that the PDF's fonts do not hold: there the browser prints. */
const PRINTED_BY_BROWSER = /^(ar|zh|ja|ko|fa|he|ur|hi|th)/

/** The ways out of a version: purposes first, formats second. */
export function ExportMenu({ resolutionId, versionId, base, marking, language, look = 'ink' }: Props) {
  const [marked, setMarked] = useState(marking !== null)
  const file = (format: string, against: boolean) => {
    const params = new URLSearchParams({ resolutionId, versionId, format, marked: marked ? '1' : '0' })
    if (against && base) params.set('baseId', base.id)
    return `/api/downloads/draft.file?${params}`
  }
  const browserPrints = PRINTED_BY_BROWSER.test(language)
  return (
    <Menu
      label="Export"
      align="end"
      triggerClassName={buttonClass({ look })}
      trigger={
        <>
          <Download aria-hidden size={16} strokeWidth={1.6} /> Export{' '}
          <ChevronDown aria-hidden size={14} strokeWidth={1.9} />
        </>
      }
    >
      {base && (
        <>
          <MenuLabel>Against {base.label}</MenuLabel>
          <MenuItem icon={<FileDiff />} href={file('docx', true)} download hint=".docx">
            Track Changes
          </MenuItem>
          <MenuItem icon={<Table2 />} href={file('table', true)} download hint=".docx">
            Comparison table
          </MenuItem>
          {!browserPrints && (
            <MenuItem icon={<FileText />} href={file('pdf', true)} download hint="PDF">
              Redline as printed
            </MenuItem>
          )}
          <MenuItem icon={<Code />} href={file('html', true)} download hint=".html">
            Redline for the web
          </MenuItem>
          <MenuItem icon={<Code />} href={file('md', true)} download hint=".md">
            Redline in Markdown
          </MenuItem>
          <MenuItem icon={<Code />} href={file('txt', true)} download hint=".txt">
            Redline in plain text
          </MenuItem>
          <MenuRule />
        </>
      )}
      <MenuLabel>Clean</MenuLabel>
      <MenuItem icon={<FileText />} href={file('docx', false)} download hint=".docx">
        In the form of a UN draft
      </MenuItem>
      {browserPrints ? (
        <MenuItem icon={<Printer />} onSelect={() => globalThis.print()} hint="PDF">
          Print, or save as PDF
        </MenuItem>
      ) : (
        <MenuItem icon={<FileText />} href={file('pdf', false)} download hint="PDF">
          As printed
        </MenuItem>
      )}
      <MenuItem icon={<Code />} href={file('html', false)} download hint=".html">
        For the web
      </MenuItem>
      <MenuItem icon={<Code />} href={file('md', false)} download hint=".md">
        Markdown
      </MenuItem>
      <MenuItem icon={<Code />} href={file('txt', false)} download hint=".txt">
        Plain text with [brackets]
      </MenuItem>
      <MenuRule />
      <MenuItem checked={marked} onSelect={() => setMarked(!marked)}>
        Mark “{marking ?? 'Confidential'}”, with my name
      </MenuItem>
    </Menu>
  )
}
