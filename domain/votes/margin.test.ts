import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marginOf, marginSentence } from '@/domain/votes/margin'
import { carries, type DecisionContext } from '@/domain/votes/outcome'
import { DECISION_RULES } from '@/domain/votes/rule'

const committee: DecisionContext = { body: 'ga-committee', members: 193 }

/** A room by seats: permanent and other members voting Yes, No or neither. */
type Room = { yes: [number, number]; no: [number, number]; other: [number, number] }
type Pile = keyof Room

const sum = ([permanent, elected]: [number, number]) => permanent + elected

const carriesIn = (room: Room, rule: (typeof DECISION_RULES)[number], procedural: boolean) => {
  const members = sum(room.yes) + sum(room.no) + sum(room.other)
  const permanent = { yes: room.yes[0], no: room.no[0], other: room.other[0] }
  return carries({ yes: sum(room.yes), no: sum(room.no) }, rule, { members, permanent, procedural })
}

/** The fewest States whose move from one pile to another turns the result, trying every choice of seats. */
function fewest(room: Room, from: Pile, to: Pile, turned: (room: Room) => boolean, available: number): number | null {
  for (let k = 1; k <= available; k += 1) {
    for (let permanent = 0; permanent <= Math.min(k, room[from][0]); permanent += 1) {
      const elected = k - permanent
      if (elected > room[from][1]) continue
      const moved: Room = { ...room }
      moved[from] = [room[from][0] - permanent, room[from][1] - elected]
      moved[to] = [room[to][0] + permanent, room[to][1] + elected]
      if (turned(moved)) return k
    }
  }
  return null
}

describe('margin', () => {
  it('is the one of the design: 102–20 is lost only if 41 switch or 82 more come', () => {
    const margin = marginOf({ yes: 102, no: 20 }, 'simple-majority', committee)
    expect(margin).toEqual({ lead: 82, carries: true, turn: { switches: 41, setAside: 82, additional: 82 } })
    expect(marginSentence(margin, 'simple-majority', committee)).toBe(
      'It is lost only if 41 Yes switch to No, or 82 more No come into the room; a tie rejects.',
    )
  })

  it('is the one of the 2017 amendment: 73–84 needed six switches or twelve more', () => {
    const margin = marginOf({ yes: 73, no: 84 }, 'simple-majority', committee)
    expect(margin.turn).toMatchObject({ switches: 6, additional: 12 })
  })

  it('needs one more Yes at 0–0, and nobody can switch', () => {
    const margin = marginOf({ yes: 0, no: 0 }, 'simple-majority', committee)
    expect(margin.turn).toEqual({ switches: null, setAside: null, additional: 1 })
  })

  it('says when nothing turns it: vetoed with nobody else to come', () => {
    const context: DecisionContext = { body: 'security-council', members: 15, permanent: { yes: 4, no: 1, other: 0 } }
    const margin = marginOf({ yes: 5, no: 1 }, 'security-council', context)
    expect(margin.turn).toEqual({ switches: null, setAside: null, additional: null })
    expect(marginSentence(margin, 'security-council', context)).toBeNull()
  })

  it('names the permanent member whose No would end it', () => {
    const context: DecisionContext = { body: 'security-council', members: 15, permanent: { yes: 5, no: 0, other: 0 } }
    expect(marginSentence(marginOf({ yes: 12, no: 0 }, 'security-council', context), 'security-council', context)).toBe(
      'It is lost only if 1 permanent member switches to No.',
    )
  })

  const seats = fc.tuple(fc.nat(2), fc.nat(7))
  it.each(DECISION_RULES)('agrees with trying every move: %s', (rule) => {
    fc.assert(
      fc.property(fc.record({ yes: seats, no: seats, other: seats }), fc.boolean(), (room, procedural) => {
        const members = sum(room.yes) + sum(room.no) + sum(room.other)
        const permanent = { yes: room.yes[0], no: room.no[0], other: room.other[0] }
        const context: DecisionContext = { body: 'ga-plenary', members, permanent, procedural }
        const margin = marginOf({ yes: sum(room.yes), no: sum(room.no) }, rule, context)
        const turned = (moved: Room) => carriesIn(moved, rule, procedural) !== margin.carries
        const [ahead, behind]: [Pile, Pile] = margin.carries ? ['yes', 'no'] : ['no', 'yes']
        expect(margin.turn.switches).toBe(fewest(room, ahead, behind, turned, sum(room[ahead])))
        expect(margin.turn.setAside).toBe(fewest(room, ahead, 'other', turned, sum(room[ahead])))
        const added = fewest(room, 'other', behind, turned, sum(room.other))
        if (added !== null) expect(margin.turn.additional).toBe(added)
        else if (margin.turn.additional !== null) expect(margin.turn.additional).toBeGreaterThan(sum(room.other))
      }),
      { numRuns: 2000 },
    )
  })
})
