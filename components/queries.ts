import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { DashboardView } from '@/domain/count/dashboard'
import type { KeptView } from '@/domain/count/keptView'
import type { CountSheet } from '@/domain/count/sheet'
import type { Colleague, Desk, DeskSettings } from '@/domain/desk/desk'
import type { OwnAccount, PersonListed } from '@/domain/desk/people'
import type { DraftView, SavedState, VersionSummary } from '@/domain/draft/version'
import type { ForecastBasis } from '@/domain/forecast/basis'
import type { FanPoint } from '@/domain/forecast/fan'
import type { KeptScenario } from '@/domain/forecast/keptScenario'
import type { StateStory } from '@/domain/outreach/stateStory'
import type { StateOnEarlierPage, StateRecordsPage, StoryAcrossPage } from '@/domain/outreach/stateView'
import type { EarlierPage, EarlierStepsPage } from '@/domain/resolution/portfolio'
import type { ResolutionFound, ResolutionView } from '@/domain/resolution/resolution'
import type { TabFigures } from '@/domain/resolution/tabFigures'
import type { ItemResult } from '@/domain/votes/itemResult'
import type { AgreementView, LibraryPage, RollCallView } from '@/domain/votes/library'
import type { LibraryImport } from '@/domain/votes/libraryImport'
import type { MembershipByHand } from '@/domain/votes/membershipByHand'
import type { OrderOfTheDay } from '@/domain/votes/orderOfTheDay'
import type { TheDay } from '@/domain/votes/theDay'

/** A read was answered with something else than its result. */
export class ReadFailed extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/** Fetches a read by its name; the browser's cache answers what has not changed since. */
export async function fetchRead<Result>(
  name: string,
  params: Record<string, string>,
  signal?: AbortSignal,
): Promise<Result> {
  return resultOf<Result>(await fetch(`/api/reads/${name}?${new URLSearchParams(params)}`, { signal }))
}

/** The same for parameters too long for an address: a text to be looked at before it is imported. */
export async function askRead<Result>(name: string, params: unknown, signal?: AbortSignal): Promise<Result> {
  const headers = { 'content-type': 'application/json' }
  return resultOf<Result>(
    await fetch(`/api/reads/${name}`, { method: 'POST', headers, body: JSON.stringify(params), signal }),
  )
}

async function resultOf<Result>(response: Response): Promise<Result> {
  if (response.ok) return (await response.json()) as Result
  const problem = (await response.json().catch(() => null)) as { message?: string } | null
  throw new ReadFailed(
    response.status,
    problem?.message ?? 'The server did not answer as expected. Try again in a moment.',
  )
}

/**
 * Every query of the interface. A key begins with 'desk' or with 'resolution' and its id: that is what a live change
 * puts out of date (see components/live/outOfDate.ts).
 */
export const queries = {
  desk: () =>
    queryOptions({ queryKey: ['desk', 'desk'], queryFn: ({ signal }) => fetchRead<Desk>('desk', {}, signal) }),
  colleagues: () =>
    queryOptions({
      queryKey: ['desk', 'colleagues'],
      queryFn: ({ signal }) => fetchRead<Colleague[]>('colleagues', {}, signal),
    }),
  settings: () =>
    queryOptions({
      queryKey: ['desk', 'settings'],
      queryFn: ({ signal }) => fetchRead<DeskSettings>('settings', {}, signal),
    }),
  people: () =>
    queryOptions({
      queryKey: ['desk', 'people'],
      queryFn: ({ signal }) => fetchRead<PersonListed[]>('people', {}, signal),
    }),
  ownAccount: () =>
    queryOptions({
      queryKey: ['desk', 'ownAccount'],
      queryFn: ({ signal }) => fetchRead<OwnAccount>('ownAccount', {}, signal),
    }),
  resolutions: (text: string) =>
    queryOptions({
      queryKey: ['desk', 'resolutions', text],
      queryFn: ({ signal }) => fetchRead<ResolutionFound[]>('resolutions', { text }, signal),
    }),
  earlierResolutions: (text: string) =>
    infiniteQueryOptions({
      queryKey: ['desk', 'earlierResolutions', text],
      queryFn: ({ pageParam, signal }) =>
        fetchRead<EarlierPage>('earlierResolutions', { text, from: String(pageParam) }, signal),
      initialPageParam: 0,
      getNextPageParam: ({ next }) => next,
    }),
  earlierSteps: () =>
    infiniteQueryOptions({
      queryKey: ['desk', 'earlierSteps'],
      queryFn: ({ pageParam, signal }) =>
        fetchRead<EarlierStepsPage>('earlierSteps', { from: String(pageParam) }, signal),
      initialPageParam: 0,
      getNextPageParam: ({ next }) => next,
    }),
  stateOnEarlier: (iso3: string) =>
    infiniteQueryOptions({
      queryKey: ['desk', 'stateOnEarlier', iso3],
      queryFn: ({ pageParam, signal }) =>
        fetchRead<StateOnEarlierPage>('stateOnEarlier', { iso3, from: String(pageParam) }, signal),
      initialPageParam: 0,
      getNextPageParam: ({ next }) => next,
    }),
  storyAcross: (iso3: string, from: number) =>
    infiniteQueryOptions({
      queryKey: ['desk', 'storyAcross', iso3, from],
      queryFn: ({ pageParam, signal }) =>
        fetchRead<StoryAcrossPage>('storyAcross', { iso3, from: String(pageParam) }, signal),
      initialPageParam: from,
      getNextPageParam: ({ next }) => next,
    }),
  stateRecords: (iso3: string, from: number) =>
    infiniteQueryOptions({
      queryKey: ['desk', 'stateRecords', iso3, from],
      queryFn: ({ pageParam, signal }) =>
        fetchRead<StateRecordsPage>('stateRecords', { iso3, from: String(pageParam) }, signal),
      initialPageParam: from,
      getNextPageParam: ({ next }) => next,
    }),
  resolution: (resolutionId: string) =>
    queryOptions({
      queryKey: ['resolution', resolutionId, 'resolution'],
      queryFn: ({ signal }) => fetchRead<ResolutionView>('resolution', { resolutionId }, signal),
    }),
  dashboard: (resolutionId: string, voteItemId: string, since: string | null) =>
    queryOptions({
      queryKey: ['resolution', resolutionId, 'dashboard', voteItemId, since],
      queryFn: ({ signal }) =>
        fetchRead<DashboardView>('dashboard', { resolutionId, voteItemId, since: since ?? '' }, signal),
    }),
  tabFigures: (resolutionId: string) =>
    queryOptions({
      queryKey: ['resolution', resolutionId, 'tabFigures'],
      queryFn: ({ signal }) => fetchRead<TabFigures>('tabFigures', { resolutionId }, signal),
    }),
  countSheet: (resolutionId: string, voteItemId: string) =>
    queryOptions({
      queryKey: ['resolution', resolutionId, 'countSheet', voteItemId],
      queryFn: ({ signal }) => fetchRead<CountSheet>('countSheet', { resolutionId, voteItemId }, signal),
    }),
  sheetViews: (resolutionId: string) =>
    queryOptions({
      queryKey: ['resolution', resolutionId, 'sheetViews'],
      queryFn: ({ signal }) => fetchRead<KeptView[]>('sheetViews', { resolutionId }, signal),
    }),
  stateStory: (resolutionId: string, iso3: string) =>
    queryOptions({
      queryKey: ['resolution', resolutionId, 'state', iso3],
      queryFn: ({ signal }) => fetchRead<StateStory>('stateStory', { resolutionId, iso3 }, signal),
    }),
  orderOfTheDay: (resolutionId: string) =>
    queryOptions({
      queryKey: ['resolution', resolutionId, 'orderOfTheDay'],
      queryFn: ({ signal }) => fetchRead<OrderOfTheDay>('orderOfTheDay', { resolutionId }, signal),
    }),
  theDay: (resolutionId: string) =>
    queryOptions({
      queryKey: ['resolution', resolutionId, 'day'],
      queryFn: ({ signal }) => fetchRead<TheDay>('theDay', { resolutionId }, signal),
    }),
  versions: (resolutionId: string) =>
    queryOptions({
      queryKey: ['resolution', resolutionId, 'versions'],
      queryFn: ({ signal }) => fetchRead<VersionSummary[]>('versions', { resolutionId }, signal),
    }),
  draft: (resolutionId: string, versionId: string) =>
    queryOptions({
      queryKey: ['resolution', resolutionId, 'draft', versionId],
      queryFn: ({ signal }) => fetchRead<DraftView>('draft', { resolutionId, versionId }, signal),
    }),
  savedStates: (resolutionId: string, versionId: string) =>
    queryOptions({
      queryKey: ['resolution', resolutionId, 'draft', versionId, 'savedStates'],
      queryFn: ({ signal }) => fetchRead<SavedState[]>('savedStates', { resolutionId, versionId }, signal),
    }),
  forecast: (resolutionId: string, voteItemId: string) =>
    queryOptions({
      queryKey: ['resolution', resolutionId, 'forecast', voteItemId],
      queryFn: ({ signal }) => fetchRead<ForecastBasis>('forecast', { resolutionId, voteItemId }, signal),
    }),
  forecastFan: (resolutionId: string, voteItemId: string) =>
    queryOptions({
      queryKey: ['resolution', resolutionId, 'forecast', voteItemId, 'fan'],
      queryFn: ({ signal }) => fetchRead<FanPoint[]>('forecastFan', { resolutionId, voteItemId }, signal),
    }),
  scenarios: (resolutionId: string, voteItemId: string) =>
    queryOptions({
      queryKey: ['resolution', resolutionId, 'scenarios', voteItemId],
      queryFn: ({ signal }) => fetchRead<KeptScenario[]>('scenarios', { resolutionId, voteItemId }, signal),
    }),
  rollCalls: (query: { text?: string; from?: string; to?: string; bodyId?: string; page?: string }) =>
    queryOptions({
      queryKey: ['desk', 'rollCalls', query],
      queryFn: ({ signal }) => fetchRead<LibraryPage>('rollCalls', { ...query }, signal),
    }),
  itemResult: (resolutionId: string, voteItemId: string) =>
    queryOptions({
      queryKey: ['resolution', resolutionId, 'itemResult', voteItemId],
      queryFn: ({ signal }) => fetchRead<ItemResult>('itemResult', { resolutionId, voteItemId }, signal),
    }),
  rollCall: (rollCallId: string) =>
    queryOptions({
      queryKey: ['desk', 'rollCall', rollCallId],
      queryFn: ({ signal }) => fetchRead<RollCallView>('rollCall', { rollCallId }, signal),
    }),
  libraryImports: () =>
    queryOptions({
      queryKey: ['desk', 'libraryImports'],
      queryFn: ({ signal }) => fetchRead<LibraryImport[]>('libraryImports', {}, signal),
    }),
  agreement: (query: { iso3: string; with: string; from: string; to: string }) =>
    queryOptions({
      queryKey: ['desk', 'agreement', query],
      queryFn: ({ signal }) => fetchRead<AgreementView>('agreement', query, signal),
    }),
  membership: () =>
    queryOptions({
      queryKey: ['desk', 'membership'],
      queryFn: ({ signal }) => fetchRead<MembershipByHand>('membership', {}, signal),
    }),
}
