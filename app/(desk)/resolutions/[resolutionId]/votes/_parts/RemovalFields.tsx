import { Field, Input, Select } from '@/components/ui/Field'
import { AMENDMENT_EFFECT_WORDS, AMENDMENT_EFFECTS, type AmendmentEffect } from '@/domain/votes/amendmentDistance'
import type { ItemDraft } from './itemDraft'

interface Props {
  draft: ItemDraft
  change: (patch: Partial<ItemDraft>) => void
  mistakes: Record<string, string>
}

/** What an amendment does, which proposes its place, and the ranking that wins over it. */
export function RemovalFields({ draft, change, mistakes }: Props) {
  return (
    <>
      <Field
        id="item-effect"
        label="What it does"
        hint="Proposes its place: what deletes comes before what changes, and that before what adds."
        mistake={mistakes.distance}
      >
        <Select
          id="item-effect"
          value={draft.effect}
          onChange={(event) => change({ effect: event.target.value as AmendmentEffect | '' })}
        >
          <option value="">As its title says</option>
          {AMENDMENT_EFFECTS.map((effect) => (
            <option key={effect} value={effect}>
              {AMENDMENT_EFFECT_WORDS[effect]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        id="item-rank"
        label="How far removed"
        hint="The chair’s ranking or ours, 1 for the furthest removed in substance. It wins."
        mistake={mistakes.rank}
      >
        <Input
          id="item-rank"
          inputMode="numeric"
          value={draft.rank}
          onChange={(event) => change({ rank: event.target.value })}
        />
      </Field>
    </>
  )
}
