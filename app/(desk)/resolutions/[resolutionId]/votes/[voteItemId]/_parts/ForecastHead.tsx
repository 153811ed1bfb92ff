import { GitBranch, ShieldQuestion, SlidersHorizontal } from 'lucide-react'
import { OurVote } from '@/components/marks/OurVote'
import { chanceText } from '@/components/pictures/chanceText'
import { ButtonLink } from '@/components/ui/Button'
import type { ForecastBasis } from '@/domain/forecast/basis'
import type { Forecast } from '@/domain/forecast/forecast'
import { voteItemName } from '@/domain/votes/settledWords'
import { tallyFigures } from '@/domain/votes/tally'
import { thresholdSentence } from '@/domain/votes/threshold'
import { moverOf } from '../../_parts/mover'
import { adoptedWord } from './wanted'

interface Props {
  basis: ForecastBasis
  forecast: Forecast
}

const inHundred = (chance: number): string => chanceText(chance).replace('%', ' of 100')

/** Chance first, then whose side it favours, then what is expected and by which rule. */
export function ForecastHead({ basis, forecast }: Props) {
  const { item } = basis
  const isAdopted = forecast.adopted >= 0.5
  const favours =
    item.recommended === 'abstain'
      ? null
      : isAdopted === (item.recommended === 'yes')
        ? 'It favours us.'
        : 'It is against us.'
  const base = `/resolutions/${basis.resolutionId}/votes/${item.id}`
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
      <div className="min-w-0">
        <p className="text-small text-ink-3">
          Chance on action day, from today’s {basis.evidence.length} expectations ·{' '}
          {[voteItemName(item), moverOf(item)].filter(Boolean).join(', moved by ')}
        </p>
        <h1 className="type-outcome">
          <span className="operative">{isAdopted ? adoptedWord(basis) : 'Rejected'}</span>{' '}
          {chanceText(isAdopted ? forecast.adopted : 1 - forecast.adopted)}
        </h1>
        <p className="mt-1 max-w-3xl text-lead text-ink-2">
          {favours ? <b className="text-ink">{favours} </b> : null}
          <ExpectedSentence forecast={forecast} /> It carries in {inHundred(forecast.adopted)};{' '}
          {tieSentence(basis, forecast)}. {thresholdSentence(basis.threshold, basis.body, item.procedural)}.
        </p>
        <p className="mt-1 flex max-w-3xl items-start gap-1.5 text-small text-ink-2">
          <ShieldQuestion aria-hidden size={15} strokeWidth={1.6} className="mt-px shrink-0" />
          <span>
            Each State is reckoned by itself, but States move together, so this is surer than it should be: on recorded
            votes the range said to hold nine times in ten held the result in 45 of 100. Look at the groups below.
          </span>
        </p>
      </div>
      <div className="flex flex-col items-end gap-2 max-lg:items-start">
        <OurVote recommended={item.recommended} />
        <div className="flex flex-wrap gap-2">
          <ButtonLink href={`${base}/what-if`}>
            <GitBranch aria-hidden size={15} strokeWidth={1.6} />
            What if…
          </ButtonLink>
          <ButtonLink href={`${base}/chances`}>
            <SlidersHorizontal aria-hidden size={15} strokeWidth={1.6} />
            Chances used
          </ButtonLink>
        </div>
      </div>
    </div>
  )
}

function ExpectedSentence({ forecast }: { forecast: Forecast }) {
  const { yes, no, abstain, absent } = forecast.expected
  const figures = tallyFigures({ yes: Math.round(yes), no: Math.round(no), abstain: Math.round(abstain) })
  return (
    <>
      <b className="text-ink">
        Expected <span className="tally">{figures}</span>
      </b>
      , with {Math.round(absent)} absent.
    </>
  )
}

function tieSentence({ body, item }: ForecastBasis, { tie, rule }: Forecast): string {
  const share = `a tie, in ${inHundred(tie)}`
  if (rule !== 'simple-majority') return share
  return body === 'ga-plenary' && item.kind !== 'second-vote'
    ? `${share}, brings a second vote`
    : `${share}, rejects it`
}
