'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Field, Input, Select } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { SegmentedChoice } from '@/components/ui/SegmentedChoice'
import type { VersionSummary } from '@/domain/draft/version'
import { type Naming, NamingFields } from '../../_parts/NamingFields'

/** Where an imported text goes among the versions. */
export interface Placing {
  language: string
  followsId: string | null
  published: boolean
}

interface Props {
  versions: readonly VersionSummary[]
  /** As it was understood. */
  language: string
  naming: Naming
  changeNaming: (patch: Partial<Naming>) => void
  refusal: { message: string; fields: Record<string, string> } | null
  pending: boolean
  onConfirm: (placing: Placing) => void
}

/** What the text becomes: its name, language, the version it follows, a working draft or a published version. */
export function ImportAs(props: Props) {
  const { versions, naming, changeNaming, refusal, pending, onConfirm } = props
  const id = useId()
  const working = versions.some((one) => one.publishedAt === null)
  const [language, setLanguage] = useState(props.language)
  const [followsId, setFollowsId] = useState(versions.findLast((one) => one.publishedAt !== null)?.id ?? '')
  const [as, setAs] = useState<'working' | 'published'>(working ? 'published' : 'working')
  return (
    <form
      className="flex flex-col gap-3 border-t border-ink pt-3"
      onSubmit={(event) => {
        event.preventDefault()
        onConfirm({ language, followsId: followsId || null, published: as === 'published' })
      }}
    >
      <NamingFields naming={naming} change={changeNaming} mistakes={refusal?.fields ?? {}} />
      <div className="grid gap-3 md:grid-cols-2">
        <Field
          id={`${id}-language`}
          required
          label="Language"
          hint="en, fr, es, ru, ar, zh"
          mistake={refusal?.fields.language}
        >
          <Input
            id={`${id}-language`}
            aria-required
            value={language}
            onChange={(event) => setLanguage(event.target.value)}
          />
        </Field>
        <Field id={`${id}-follows`} label="Follows" hint="Its paragraphs keep their identity.">
          <Select id={`${id}-follows`} value={followsId} onChange={(event) => setFollowsId(event.target.value)}>
            <option value="">No version</option>
            {versions.map((version) => (
              <option key={version.id} value={version.id}>
                {version.label}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <SegmentedChoice<'working' | 'published'>
        name={`${id}-as`}
        label="Import as"
        value={as}
        onChange={setAs}
        segments={[
          { value: 'working', label: 'As the working draft', disabled: working },
          { value: 'published', label: 'As a published version' },
        ]}
      />
      {working ? <p className="text-small text-ink-3">There is a working draft already; publish that first.</p> : null}
      {refusal ? <Notice kind="alert">{refusal.message}</Notice> : null}
      <div>
        <Button type="submit" look="ink" disabled={pending}>
          {pending ? 'Taking it in' : 'Take the text in'}
        </Button>
      </div>
    </form>
  )
}
