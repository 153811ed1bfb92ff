import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { initials, Presence } from './Avatar'
import { CoSponsorshipMark } from './CoSponsorshipMark'
import { OurVote } from './OurVote'
import { toneOf } from './tone'
import { VoteToken } from './VoteToken'

describe('a vote token', () => {
  const shapes = { yes: '<circle', no: '<path', abstain: '<rect', absent: '<circle', unknown: '<text' } as const

  it('says the vote by shape and letter, and aloud', () => {
    const letters = { yes: 'Y', no: 'N', abstain: 'A', absent: 'X', unknown: '?' } as const
    for (const vote of ['yes', 'no', 'abstain', 'absent', 'unknown'] as const) {
      const drawn = renderToStaticMarkup(<VoteToken vote={vote} />)
      expect(drawn).toContain(shapes[vote])
      expect(drawn).toContain(`>${letters[vote]}</text>`)
    }
    expect(renderToStaticMarkup(<VoteToken vote="yes" confidence="likely" />)).toContain('aria-label="Yes, likely"')
    expect(renderToStaticMarkup(<VoteToken vote="yes" bare />)).not.toContain('aria-label')
  })

  it('says certainty by ink: solid, tint, dashed outline', () => {
    const drawn = (confidence: 'firm' | 'likely' | null) =>
      renderToStaticMarkup(<VoteToken vote="no" confidence={confidence} />)
    expect(drawn('firm')).toContain('fill="var(--tone)"')
    expect(drawn('likely')).toContain('fill="var(--tone-tint)"')
    expect(drawn(null)).toContain('stroke-dasharray')
    expect(drawn('firm')).not.toContain('stroke-dasharray')
  })

  it('takes the colour of the side, never of the vote', () => {
    expect(toneOf('yes', 'yes')).toBe('tone-with')
    expect(toneOf('yes', 'no')).toBe('tone-against')
    expect(toneOf('no', 'no')).toBe('tone-with')
    expect(toneOf('abstain', 'no')).toBe('tone-abstain')
    expect(toneOf('yes', null)).toBe('tone-ink')
  })
})

describe('people and sponsors', () => {
  it('are shown by initials and read by name', () => {
    expect(initials('Ingrid Haug')).toBe('IH')
    expect(initials(' Maria  de la Cruz ')).toBe('MC')
    expect(initials('Sondre')).toBe('SO')
    const drawn = renderToStaticMarkup(<Presence names={['Ingrid Haug', 'Sondre Berg', 'Maja Lien', 'Jonas Vik']} />)
    expect(drawn).toContain('Here now: Ingrid Haug, Sondre Berg, Maja Lien, Jonas Vik')
    expect(drawn).toContain('+1')
  })

  it('keep the state behind a signature that must be confirmed again', () => {
    const drawn = renderToStaticMarkup(<CoSponsorshipMark state="registered" reconfirm />)
    expect(drawn).toContain('re-confirm')
    expect(drawn).toContain('registered, to be confirmed again')
  })

  it('are told when a Yes is against us', () => {
    expect(renderToStaticMarkup(<OurVote recommended="no" />)).toContain('Here a Yes is against us.')
    expect(renderToStaticMarkup(<OurVote recommended="abstain" />)).toContain('We abstain here.')
  })
})
