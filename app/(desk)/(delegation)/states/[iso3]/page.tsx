import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Flag } from '@/components/marks/Flag'
import { queries } from '@/components/queries'
import { KnownThere } from '@/components/state/KnownThere'
import { TakenAway } from '@/components/state/TakenAway'
import { mayRole } from '@/domain/access'
import { GROUPS } from '@/domain/reference/groups'
import { REGIONAL_GROUP_NAMES, type State } from '@/domain/reference/state'
import { stateByIso3 } from '@/domain/reference/states'
import { readForPage } from '@/server/page'
import { agreementRead } from '@/server/reads/agreement'
import { colleaguesRead, deskRead } from '@/server/reads/desk'
import { stateRead } from '@/server/reads/state'
import { KeepTrue } from '../../../_parts/KeepTrue'
import { Prefetched } from '../../../_parts/Prefetched'
import { SoftLinks } from '../../../_parts/SoftLinks'
import { AgreementPart } from './_parts/AgreementPart'
import { Memberships } from './_parts/Memberships'
import { OnResolutions } from './_parts/OnResolutions'
import { RecordedVotes } from './_parts/RecordedVotes'
import { StoryAcross } from './_parts/StoryAcross'
import { TextRecord } from './_parts/TextRecord'

const GROUP_NAMES = GROUPS.map(({ id, name }) => ({ id, name }))

interface Props {
  params: Promise<{ iso3: string }>
  searchParams: Promise<{ shown?: string }>
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  return { title: stateByIso3((await params).iso3)?.name ?? 'State' }
}

/** One State over every resolution the person sees: where it stands, what it said, how it voted, who is known there. */
export default async function StatePage({ params, searchParams }: Props) {
  const state = stateByIso3((await params).iso3)
  if (!state) return notFound()
  const desk = await readForPage(deskRead, {})
  const mayEnter = mayRole(desk.me.role, 'facts.edit')
  const view = await readForPage(stateRead, { iso3: state.iso3, shown: (await searchParams).shown })
  const colleagues = await readForPage(colleaguesRead, {})
  const compared = { iso3: state.iso3, with: firstCompared(state.iso3, desk.iso3), from: '', to: '' }
  const agreement = await readForPage(agreementRead, compared)
  return (
    <Prefetched
      entries={[
        [queries.desk().queryKey, desk],
        [queries.colleagues().queryKey, colleagues],
        [queries.agreement(compared).queryKey, agreement],
      ]}
    >
      <SoftLinks className="flex w-full max-w-6xl flex-col gap-6 px-4 py-5 md:px-8">
        <KeepTrue />
        <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Flag iso2={state.iso2} height={30} eager />
          <h1 className="type-page">{state.name}</h1>
          <span className="text-ink-3">{state.iso3}</span>
          <Facts state={state} />
        </header>
        <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="grid gap-6">
            <OnResolutions view={view} colleagues={colleagues} />
            <StoryAcross iso3={state.iso3} first={view.story} />
          </div>
          <div className="grid gap-6">
            <div className="grid gap-1.5">
              <KnownThere iso3={state.iso3} contacts={view.contacts} readOnly={!mayEnter} />
              {mayEnter ? <TakenAway taken={view.contactsTaken} now={view.now} /> : null}
            </div>
            <Memberships iso3={state.iso3} />
            <TextRecord series={view.series} />
            <AgreementPart iso3={state.iso3} ours={desk.iso3} first={compared.with} groups={GROUP_NAMES} />
            <RecordedVotes iso3={state.iso3} first={view.records} />
          </div>
        </div>
      </SoftLinks>
    </Prefetched>
  )
}

/** With us first; our own State with a group. */
const firstCompared = (iso3: string, ours: string) => (iso3 === ours ? (GROUPS[0]?.id ?? ours) : ours)

function Facts({ state }: { state: State }) {
  const { regionalGroup, regionalGroupNote, admitted, capital, status } = state
  return (
    <p className="basis-full text-ink-2">
      {[
        regionalGroup ? REGIONAL_GROUP_NAMES[regionalGroup] : null,
        status === 'observer' ? 'Observer State' : admitted && `Member since ${admitted.slice(0, 4)}`,
        `Capital ${capital}`,
        regionalGroupNote,
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  )
}
