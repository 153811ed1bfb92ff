import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ConfidenceTally } from '@/domain/votes/tally'
import { Dumbbell } from './Dumbbell'
import { GroupChart } from './GroupChart'
import { Hemicycle } from './Hemicycle'
import { MarginFan } from './MarginFan'
import { PictureKey } from './PictureKey'
import { SponsorBar } from './SponsorBar'
import { StageLine } from './StageLine'
import { Strip } from './Strip'
import { Tally } from './Tally'
import { TrendChart } from './TrendChart'
import { WorldMap } from './WorldMap'

const none = { firm: 0, likely: 0, leaning: 0 }
const count: ConfidenceTally = {
  yes: { firm: 2, likely: 1, leaning: 0 },
  no: { firm: 0, likely: 0, leaning: 1 },
  abstain: none,
  absent: none,
  unknown: 3,
}

describe('pictures', () => {
  it('a strip has a piece for each vote and certainty that somebody has, and a sentence', () => {
    const drawn = renderToStaticMarkup(<Strip count={count} name="African Group" recommended="no" />)
    expect(drawn).toContain('aria-label="African Group: 3 Yes (2 firm, 1 likely), 3 Not known, 1 No (1 leaning)"')
    expect(drawn.match(/data-segment="[a-z]+"/g)).toEqual([
      'data-segment="yes"',
      'data-segment="yes"',
      'data-segment="unknown"',
      'data-segment="no"',
    ])
    expect(drawn.indexOf('tone-against')).toBeLessThan(drawn.indexOf('tone-with'))
  })

  it('a chamber has one stop for the Tab key and a name for every seat', () => {
    const seats = (['LBN', 'NOR', 'ZAF'] as const).map((iso3) => ({
      iso3,
      name: iso3,
      vote: 'yes' as const,
      confidence: 'likely' as const,
      href: `/count?state=${iso3}`,
    }))
    const drawn = renderToStaticMarkup(<Hemicycle seats={seats} />)
    expect(drawn.match(/tabindex="0"/g)).toHaveLength(1)
    expect(drawn.match(/aria-label="[A-Z]{3}: Yes, likely"/g)).toHaveLength(3)
    expect(renderToStaticMarkup(<Hemicycle seats={[]} />)).toBe('')
  })

  it('sponsors are a sentence; the hatched ones are among the registered', () => {
    const drawn = renderToStaticMarkup(<SponsorBar registered={60} reconfirm={2} promised={6} target={75} />)
    expect(drawn).toContain('60 registered of 75, 2 of them to be confirmed again, 6 promised orally')
    expect(drawn).toContain('hatched')
  })

  it('a trend says from where to where, and ends in its figures', () => {
    const points = [
      { at: 0, yes: 58, no: 9, abstain: 14, unknown: 108 },
      { at: 10, yes: 102, no: 20, abstain: 36, unknown: 28 },
    ]
    const drawn = renderToStaticMarkup(<TrendChart points={points} from={0} until={10} startLabel="26 Oct" />)
    expect(drawn).toContain('Since 26 Oct: Yes from 58 to 102, Abstain from 14 to 36, No from 9 to 20')
    expect(drawn).toContain('>102</tspan> Yes')
    const empty = renderToStaticMarkup(<TrendChart points={[]} from={0} until={10} startLabel="26 Oct" />)
    expect(empty).toContain('Nothing has been counted yet.')
    expect(empty).not.toContain('NaN')
  })

  it('a margin is told from our side, with and without its history', () => {
    const margin = { lowest: -2, chances: [0.25, 0.25, 0, 0.25, 0.25] }
    const drawn = renderToStaticMarkup(
      <MarginFan fan={[]} margin={margin} recommended="no" above="No leads" below="Yes leads" />,
    )
    expect(drawn).toContain('Our side leads in 50 of 100 cases.')
    expect(drawn).not.toContain('NaN')
  })

  it('small ones have their sentence', () => {
    expect(renderToStaticMarkup(<Dumbbell now={0.81} then={0.004} />)).toContain('from 81% to &lt;1%')
    expect(renderToStaticMarkup(<StageLine stages={['Concept', 'Tabled']} at={1} />)).toContain('Stage 2 of 2: Tabled')
    expect(renderToStaticMarkup(<Tally figures={{ yes: 117, no: 14, abstain: 40 }} />)).toContain('117–14–40')
  })

  it('a map shows a State by its outline, or by a mark where it has none', () => {
    const state = { name: 'x', lat: 10, lon: 10, vote: 'no' as const, confidence: 'firm' as const }
    const drawn = renderToStaticMarkup(
      <WorldMap
        states={[
          { ...state, iso3: 'NOR', m49: '578', href: '/count?state=NOR' },
          { ...state, iso3: 'NRU', m49: '520', lat: -0.5, lon: 166.9, href: '/count?state=NRU' },
        ]}
      />,
    )
    expect(drawn).toContain('data-seat="NOR"')
    expect(drawn).toContain('fill="url(#map-no-firm)"')
    expect(drawn.slice(drawn.indexOf('data-seat="NRU"'))).not.toContain('url(#')
  })

  it('names stand outside a chamber that makes room for them', () => {
    const seats = Array.from({ length: 20 }, (_, at) => ({ iso3: `S${at}`, name: `S${at}`, vote: 'yes' as const }))
    const drawn = renderToStaticMarkup(<Hemicycle seats={seats} arcs={[{ name: 'African 20', from: 0, to: 19 }]} />)
    expect(drawn).toContain('viewBox="-84 -30 708')
    expect(drawn).toContain('>African 20</text>')
    expect(renderToStaticMarkup(<Hemicycle seats={seats} />)).toContain('viewBox="0 0 540')
  })

  it('groups share one scale, follow our side, and lead to their rows', () => {
    const groups = [
      { key: 'A', label: 'African', count, href: '/count?group=African' },
      { key: 'B', label: 'GRULAC', count: { ...count, unknown: 0 }, href: '/count?group=GRULAC' },
    ]
    const drawn = renderToStaticMarkup(<GroupChart groups={groups} recommended="no" label="Groups" />)
    expect(drawn.match(/tabindex="0"/g)).toHaveLength(1)
    expect(drawn).toContain('aria-label="African: 3 Yes (2 firm, 1 likely), 3 Not known, 1 No (1 leaning)"')
    expect(drawn).toContain('>3–1–0</text>')
    expect(drawn.indexOf('tone-against')).toBeLessThan(drawn.indexOf('tone-with'))
  })

  it('a trend has bands of Yes and No where the forecast has ranges, and room for their ends', () => {
    const points = [{ at: 0, yes: 10, no: 5, abstain: 0, unknown: 0 }]
    const ranges = [
      { at: 0, yes: [8, 60], no: [2, 9] },
      { at: 10, yes: [9, 55], no: [3, 8] },
    ] as const
    const chart = (given: typeof ranges | []) =>
      renderToStaticMarkup(<TrendChart points={points} ranges={given} from={0} until={10} startLabel="26 Oct" />)
    expect(chart(ranges).match(/fill-opacity/g)).toHaveLength(2)
    expect(chart(ranges)).toContain('>60</text>')
    expect(chart([])).not.toContain('fill-opacity')
  })

  it('a key gives each mark its word and its side', () => {
    const drawn = renderToStaticMarkup(<PictureKey recommended="no" />)
    expect([...drawn.matchAll(/>([A-Za-z ]+)<\/text>/g)].map(([, word]) => word)).toEqual([
      'Yes',
      'No',
      'Abstain',
      'Absent',
      'Not known',
      'firm',
      'likely',
      'leaning',
    ])
    expect(drawn).toMatch(/tone-against.*>Yes<.*tone-with.*>No</)
  })
})
