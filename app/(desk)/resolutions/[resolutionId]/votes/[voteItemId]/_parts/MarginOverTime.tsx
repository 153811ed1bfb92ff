'use client'

import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useNow } from '@/components/clock'
import { BehindPicture } from '@/components/pictures/BehindPicture'
import { chanceText, leadText } from '@/components/pictures/chanceText'
import { DownloadPicture } from '@/components/pictures/DownloadPicture'
import { MarginFan } from '@/components/pictures/MarginFan'
import { queries } from '@/components/queries'
import { cx } from '@/components/ui/cx'
import { SectionHead } from '@/components/ui/SectionHead'
import type { ForecastBasis } from '@/domain/forecast/basis'
import { type FanPoint, fanEndedBy } from '@/domain/forecast/fan'
import type { Forecast } from '@/domain/forecast/forecast'
import { fanDay } from '@/domain/pictures/marginScale'
import { type PlateWords, plateFileName } from '@/domain/pictures/plate'
import { bodyById } from '@/domain/reference/bodies'
import { stateName } from '@/domain/reference/stateNames'
import { dateInCity, momentInCity, shortDate } from '@/domain/time/moment'
import { sideSentence } from '@/domain/votes/side'
import { itemName } from '../../../_parts/chosenItem'
import { itemNoun } from './wanted'

interface Props {
  basis: ForecastBasis
  forecast: Forecast
}

const SPANS = [
  { key: 'two-weeks', label: 'Two weeks', days: 14 },
  { key: 'all', label: 'All', days: Number.POSITIVE_INFINITY },
] as const

/** The margin day by day with its ranges, ending in the distribution of today's margins. */
export function MarginOverTime({ basis, forecast }: Props) {
  const { data: days = [] } = useQuery(queries.forecastFan(basis.resolutionId, basis.item.id))
  const [span, setSpan] = useState<(typeof SPANS)[number]>(SPANS[1])
  const id = useId()
  const { item } = basis
  const fan = withToday(days, forecast, basis, useNow()).filter((day, _, all) => isWithin(day, all, span.days))
  const ours = item.recommended === 'no' ? 'No' : 'Yes'
  const theirs = ours === 'No' ? 'Yes' : 'No'
  const takenAway = useFile(basis, forecast, `margin of ${ours} over ${theirs}`)
  const outcome = { Yes: `${itemNoun(basis)} carries`, No: `${itemNoun(basis)} falls` }
  return (
    <section>
      <SectionHead
        word="Forecast:"
        rest={`margin of ${ours} over ${theirs}`}
        aside={
          <>
            {SPANS.map((one) => (
              <button
                key={one.key}
                type="button"
                aria-pressed={one === span}
                onClick={() => setSpan(one)}
                className={cx(
                  'target border-b-2',
                  one === span ? 'border-ink font-[620]' : 'border-transparent text-ink-3',
                )}
              >
                {one.label}
              </button>
            ))}
            <DownloadPicture of={id} name="the margin" {...takenAway} />
          </>
        }
      />
      <div id={id}>
        <MarginFan
          fan={fan}
          margin={forecast.margin}
          recommended={item.recommended}
          above={`${ours} leads: ${outcome[ours]}`}
          below={`${theirs} leads: ${outcome[theirs]}, against us`}
          dayLabels={labelsOf(fan)}
        />
      </div>
      <BehindPicture
        caption="The margin day by day"
        columns={['Day', 'Middle', '50%', '90%']}
        rows={fan.map((point) => {
          const day = fanDay(point, item.recommended)
          return [
            shortDate(point.day),
            leadText(day.median),
            `${leadText(day.low50)} to ${leadText(day.high50)}`,
            `${leadText(day.low90)} to ${leadText(day.high90)}`,
          ]
        })}
      />
    </section>
  )
}

/** The days as read, ended by today's forecast. */
function withToday(days: readonly FanPoint[], forecast: Forecast, basis: ForecastBasis, now: number): FanPoint[] {
  const day = dateInCity(now, bodyById(basis.item.bodyId)?.timeZone ?? 'America/New_York')
  return fanEndedBy(days, day, forecast)
}

function isWithin({ day }: FanPoint, all: readonly FanPoint[], days: number): boolean {
  const last = all.at(-1)?.day ?? day
  return Date.parse(last) - Date.parse(day) <= days * 86_400_000
}

function labelsOf(fan: readonly FanPoint[]): Record<string, string> {
  const [first, middle, last] = [fan[0], fan[Math.floor(fan.length / 2)], fan.at(-1)]
  if (!first || !middle || !last || fan.length < 3) return {}
  return { [first.day]: shortDate(first.day), [middle.day]: shortDate(middle.day), [last.day]: 'Today' }
}

/** What the picture says when it leaves the page, and the name of its file. */
function useFile({ resolutionId, item }: ForecastBasis, { adopted, tally }: Forecast, what: string) {
  const { data: resolution } = useQuery(queries.resolution(resolutionId))
  const { data: desk } = useQuery(queries.desk())
  const now = useNow()
  const timeZone = bodyById(item.bodyId)?.timeZone ?? 'America/New_York'
  const title = resolution?.shortTitle ?? ''
  const words: PlateWords = {
    title: `${title}: ${what}`,
    lines: [
      `${itemName(item)}. On today’s count ${tally.yes}–${tally.no}–${tally.abstain}; chance of adoption ${chanceText(adopted)}.`,
      sideSentence(item.recommended),
      'Inner band 50%, outer band 90%, were States independent of each other: the truth is wider.',
    ],
    foot: [
      `${stateName(desk?.iso3 ?? '')?.name ?? ''}, ${desk?.title ?? ''}; counted ${momentInCity(now, timeZone)}.`,
      desk?.sampleNotice,
    ]
      .filter(Boolean)
      .join(' '),
    marking: resolution?.marking ?? null,
  }
  return { words, fileName: plateFileName(title, 'margin', dateInCity(now, timeZone)) }
}
