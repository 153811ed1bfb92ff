'use client'

import { useQuery } from '@tanstack/react-query'
import { useParams } from 'next/navigation'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { queries } from '@/components/queries'
import { CO_SPONSORSHIP_WORDS, type CoSponsorshipState } from '@/domain/coSponsorship/coSponsorship'
import { allowedMoves } from '@/domain/coSponsorship/moves'
import type { SheetRow } from '@/domain/count/sheet'
import type { ColumnId } from './columns'
import type { SheetActions } from './useSheetEdits'

interface Props {
  row: SheetRow
  column: ColumnId
  edits: SheetActions
  done: () => void
}

const controlClass =
  'absolute inset-y-0 -start-px z-10 min-w-[calc(100%+2px)] bg-paper px-1 text-body text-ink outline-2 outline-hand'

/** Edits a cell in place. Enter keeps, Esc leaves it as it was, leaving the cell keeps. */
export function CellEditor({ row, column, edits, done }: Props) {
  switch (column) {
    case 'sponsor':
      return <SponsorChoice row={row} edits={edits} done={done} />
    case 'responsible':
      return <ResponsibleChoice row={row} edits={edits} done={done} />
    case 'source':
      return (
        <TextEditor
          label="Source"
          value={row.source}
          most={200}
          done={done}
          keep={(source) => void edits.setVotes([row], { source })}
        />
      )
    case 'nextStep':
      return (
        <TextEditor
          label="Next step"
          value={row.nextStep}
          most={300}
          done={done}
          keep={(nextStep) => void edits.setOutreach([row], { nextStep })}
        />
      )
    case 'due':
      return (
        <TextEditor
          label="Due"
          type="date"
          value={row.nextStepDue}
          most={10}
          done={done}
          keep={(nextStepDue) => void edits.setOutreach([row], { nextStepDue })}
        />
      )
    default:
      return null
  }
}

interface TextEditorProps {
  label: string
  value: string | null
  type?: 'text' | 'date'
  most: number
  keep: (value: string | null) => void
  done: () => void
}

function TextEditor({ label, value, type = 'text', most, keep, done }: TextEditorProps) {
  const input = useRef<HTMLInputElement>(null)
  const left = useRef(false)
  useEffect(() => {
    input.current?.focus()
    if (type === 'text') input.current?.select()
  }, [type])
  const leave = (save: boolean) => {
    if (left.current) return
    left.current = true
    const next = input.current?.value.trim() || null
    if (save && next !== value) keep(next)
    done()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Enter') event.preventDefault()
    if (event.key === 'Enter' || event.key === 'Escape') leave(event.key === 'Enter')
  }
  return (
    <input
      ref={input}
      type={type}
      aria-label={label}
      defaultValue={value ?? ''}
      maxLength={most}
      onKeyDown={onKeyDown}
      onClick={(event) => event.stopPropagation()}
      onBlur={() => leave(true)}
      className={controlClass}
    />
  )
}

interface ChoiceProps {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  keep: (value: string) => void
  done: () => void
}

function Choice({ label, value, options, keep, done }: ChoiceProps) {
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    select.current?.focus()
    // Opens the list where the browser lets a script do so; elsewhere the next key does.
    try {
      select.current?.showPicker?.()
    } catch {
      // Not after a press of a key or a button: the focused list stands ready.
    }
  }, [])
  return (
    <select
      ref={select}
      aria-label={label}
      defaultValue={value}
      onChange={(event) => {
        keep(event.target.value)
        done()
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape' || event.key === 'Enter') done()
      }}
      onClick={(event) => event.stopPropagation()}
      onBlur={done}
      className={controlClass}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

function SponsorChoice({ row, edits, done }: Omit<Props, 'column'>) {
  // A withdrawal needs its reason and version: the panel asks for both.
  const moves = allowedMoves(row.coSponsorship).filter((state) => state !== 'withdrawn')
  const options = [row.coSponsorship, ...moves].map((state) => ({ value: state, label: CO_SPONSORSHIP_WORDS[state] }))
  return (
    <Choice
      label="Co-sponsorship"
      value={row.coSponsorship}
      options={options}
      keep={(state) => void edits.setOutreach([row], { coSponsorship: state as CoSponsorshipState })}
      done={done}
    />
  )
}

function ResponsibleChoice({ row, edits, done }: Omit<Props, 'column'>) {
  const { resolutionId } = useParams<{ resolutionId: string }>()
  const { data: resolution } = useQuery(queries.resolution(resolutionId))
  const options = [
    { value: '', label: 'Nobody' },
    ...(resolution?.team ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <Choice
      label="Responsible"
      value={row.responsibleId ?? ''}
      options={options}
      keep={(id) => void edits.setOutreach([row], { responsibleId: id || null })}
      done={done}
    />
  )
}
