import { Flag } from '@/components/marks/Flag'
import { Checkbox } from '@/components/ui/Checkbox'
import { Combobox } from '@/components/ui/Combobox'
import { Field, Input, Select } from '@/components/ui/Field'
import { SegmentedChoice } from '@/components/ui/SegmentedChoice'
import { BODIES } from '@/domain/reference/bodies'
import { englishOrder } from '@/domain/reference/englishOrder'
import { STATE_NAMES, stateName } from '@/domain/reference/stateNames'
import { VOTE_ITEM_KIND_WORDS, VOTE_ITEM_KINDS, type VoteItemKind } from '@/domain/votes/item'
import type { DayItem } from '@/domain/votes/orderOfTheDay'
import { DECISION_RULES, ruleName } from '@/domain/votes/rule'
import { voteItemName } from '@/domain/votes/settledWords'
import { type ItemDraft, USUAL_VOTE } from './itemDraft'
import { RemovalFields } from './RemovalFields'

interface Props {
  draft: ItemDraft
  change: (patch: Partial<ItemDraft>) => void
  mistakes: Record<string, string>
  others: readonly DayItem[]
}

const STATES = [...STATE_NAMES].sort(englishOrder).map(({ iso3, name, iso2 }) => ({ value: iso3, label: name, iso2 }))

/** The fields of a vote item, those of its kind only. */
export function ItemFields({ draft, change, mistakes, others }: Props) {
  const line = (
    field: 'title' | 'symbol' | 'meeting' | 'moverName' | 'paragraphLabel',
    label: string,
    hint?: string,
  ) => (
    <Field id={`item-${field}`} label={label} hint={hint} mistake={mistakes[field]}>
      <Input id={`item-${field}`} value={draft[field]} onChange={(event) => change({ [field]: event.target.value })} />
    </Field>
  )
  return (
    <div className="grid gap-3 md:grid-cols-2">
      <Field id="item-kind" label="Kind" mistake={mistakes.kind}>
        <Select
          id="item-kind"
          value={draft.kind}
          onChange={(event) => {
            const kind = event.target.value as VoteItemKind
            change({ kind, recommended: USUAL_VOTE[kind] })
          }}
        >
          {VOTE_ITEM_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {VOTE_ITEM_KIND_WORDS[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {line('symbol', 'Symbol', 'As printed: A/C.3/70/L.66')}
      {line('title', 'Title', 'Left empty, the symbol stands for it.')}
      {line('paragraphLabel', 'Paragraph it touches', 'As in the version: OP8, PP3 bis')}
      <Field id="item-mover" label="Moved by" mistake={mistakes.moverIso3}>
        <Combobox
          id="item-mover"
          options={STATES}
          value={draft.moverIso3}
          onChange={(moverIso3) => change({ moverIso3 })}
          mark={() => (draft.moverIso3 ? <Flag iso2={stateName(draft.moverIso3)?.iso2 ?? ''} /> : null)}
          placeholder="A State"
        />
      </Field>
      {line('moverName', 'On behalf of', 'A group, or further movers')}
      <Where draft={draft} change={change} mistakes={mistakes} />
      {line('meeting', 'Meeting')}
      <div className="flex flex-col gap-1 md:col-span-2">
        <span className="text-body font-[560]">Our vote</span>
        <SegmentedChoice
          name="item-recommended"
          label="Our vote"
          value={draft.recommended}
          onChange={(recommended) => change({ recommended })}
          segments={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
            { value: 'abstain', label: 'Abstain' },
          ]}
        />
      </div>
      <RuleFields draft={draft} change={change} mistakes={mistakes} />
      <PlaceFields draft={draft} change={change} mistakes={mistakes} others={others} />
    </div>
  )
}

type PartProps = Omit<Props, 'others'>

function Where({ draft, change, mistakes }: PartProps) {
  return (
    <>
      <Field id="item-body" label="Body" mistake={mistakes.bodyId}>
        <Select id="item-body" value={draft.bodyId} onChange={(event) => change({ bodyId: event.target.value })}>
          {BODIES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field id="item-date" required label="Date" hint="It decides who may vote." mistake={mistakes.date}>
        <Input
          id="item-date"
          aria-required
          type="date"
          value={draft.date}
          onChange={(event) => change({ date: event.target.value })}
        />
      </Field>
    </>
  )
}

function RuleFields({ draft, change, mistakes }: PartProps) {
  return (
    <>
      <Field id="item-rule" label="Rule" mistake={mistakes.ruleOverride}>
        <Select
          id="item-rule"
          value={draft.ruleOverride}
          onChange={(event) => change({ ruleOverride: event.target.value as ItemDraft['ruleOverride'] })}
        >
          <option value="">The body’s own</option>
          {DECISION_RULES.map((rule) => (
            <option key={rule} value={rule}>
              {ruleName(rule)}
            </option>
          ))}
        </Select>
      </Field>
      {draft.ruleOverride === '' ? null : (
        <Field id="item-reason" required label="Reason for another rule" mistake={mistakes.ruleReason}>
          <Input
            id="item-reason"
            aria-required
            value={draft.ruleReason}
            onChange={(event) => change({ ruleReason: event.target.value })}
          />
        </Field>
      )}
      <div className="flex flex-wrap gap-x-5 gap-y-2 md:col-span-2">
        <Checkbox
          label="Consensus expected: no vote"
          checked={draft.consensusExpected}
          onChange={(event) => change({ consensusExpected: event.target.checked })}
        />
        {draft.bodyId === 'SC' ? (
          <Checkbox
            label="Procedural: no veto"
            checked={draft.procedural}
            onChange={(event) => change({ procedural: event.target.checked })}
          />
        ) : null}
      </div>
    </>
  )
}

function PlaceFields({ draft, change, mistakes, others }: Props) {
  const { kind } = draft
  const isAmendment = kind === 'amendment' || kind === 'oral-amendment'
  const toggle = (id: string) =>
    change({
      excludes: draft.excludes.includes(id) ? draft.excludes.filter((one) => one !== id) : [...draft.excludes, id],
    })
  return (
    <>
      {isAmendment ? <RemovalFields draft={draft} change={change} mistakes={mistakes} /> : null}
      {kind === 'part' || kind === 'whole' ? (
        <Field
          id="item-operative"
          label={kind === 'part' ? 'Operative paragraphs put separately' : 'All operative paragraphs'}
          hint="With commas: OP1, OP2. If all are rejected, so is the whole."
          mistake={mistakes.operative}
        >
          <Input
            id="item-operative"
            value={draft.operative}
            onChange={(event) => change({ operative: event.target.value })}
          />
        </Field>
      ) : null}
      {kind === 'part' || kind === 'second-vote' || kind === 'no-action-motion' ? (
        <Field id="item-about" label={ABOUT[kind]} mistake={mistakes.aboutId}>
          <Select id="item-about" value={draft.aboutId} onChange={(event) => change({ aboutId: event.target.value })}>
            <option value="">{kind === 'part' ? 'No motion: nobody objected' : 'The draft as a whole'}</option>
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {voteItemName(other)}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {isAmendment && others.some((other) => other.kind !== 'whole') ? (
        <fieldset className="md:col-span-2">
          <legend className="text-body font-[560]">If it is adopted, these fall</legend>
          <div className="flex flex-col gap-1.5 pt-1">
            {others
              .filter((other) => other.kind !== 'whole' && other.bodyId === draft.bodyId)
              .map((other) => (
                <Checkbox
                  key={other.id}
                  label={voteItemName(other)}
                  checked={draft.excludes.includes(other.id)}
                  onChange={() => toggle(other.id)}
                />
              ))}
          </div>
        </fieldset>
      ) : null}
    </>
  )
}

const ABOUT = {
  part: 'Put separately by the motion',
  'second-vote': 'Repeats the vote on',
  'no-action-motion': 'Would set aside',
} as const
