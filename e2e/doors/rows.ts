import type { Permission } from '@/domain/access'

/** How a page or handler is asked, and of whom it answers. */
export type DoorRow =
  /** Answers everybody, signed in or not, with this status. */
  | { open: number; at?: string; signedIn?: number }
  /** Answers who holds the permission; on a resolution also only who sees it. Others are told that nothing is there. */
  | { permission: Permission; at?: string }
  /** Answers nobody who is not signed in; whom it lets do what is the matter of commands and reads. */
  | { handler: string; at: string; method: 'GET' | 'POST' }

/** One row a page (its folder under app) and a handler. One without a row fails: say here of whom it answers. */
export const DOOR_ROWS: Readonly<Record<string, DoorRow>> = {
  '/': { open: 307 },
  '/sign-in': { open: 200, signedIn: 307 },
  '/set-up': { open: 307 },
  '/forgotten-password': { open: 200 },
  '/link/[token]': { open: 200, at: '/link/no-such-link' },

  '/account': { permission: 'own.account' },
  '/people': { permission: 'people.read' },
  '/settings': { permission: 'settings.manage' },
  '/resolutions': { permission: 'people.read' },
  '/my-list': { permission: 'people.read' },
  '/resolutions/new': { permission: 'people.read' },
  '/roll-calls': { permission: 'library.read' },
  '/roll-calls/[rollCallId]': { permission: 'library.read' },
  '/states': { permission: 'library.read' },
  '/states/[iso3]': { permission: 'library.read' },
  '/states/membership': { permission: 'library.read' },

  '/resolutions/[resolutionId]': { permission: 'resolution.read' },
  '/resolutions/[resolutionId]/count': { permission: 'resolution.read' },
  '/resolutions/[resolutionId]/day': { permission: 'resolution.read' },
  '/resolutions/[resolutionId]/import': { permission: 'resolution.read' },
  '/resolutions/[resolutionId]/pictures': { permission: 'resolution.read' },
  '/resolutions/[resolutionId]/recorded': { permission: 'resolution.read' },
  '/resolutions/[resolutionId]/sponsors': { permission: 'resolution.read' },
  '/resolutions/[resolutionId]/text': { permission: 'resolution.read' },
  '/resolutions/[resolutionId]/text/compare': { permission: 'resolution.read' },
  '/resolutions/[resolutionId]/text/[versionId]': { permission: 'resolution.read' },
  '/resolutions/[resolutionId]/text/paragraph/[paragraphId]': { permission: 'resolution.read' },
  '/resolutions/[resolutionId]/text/import': { permission: 'draft.edit' },
  '/resolutions/[resolutionId]/log': { permission: 'resolution.read' },
  '/resolutions/[resolutionId]/outreach': { permission: 'resolution.read' },
  '/resolutions/[resolutionId]/settings': { permission: 'resolution.read' },
  '/resolutions/[resolutionId]/votes/[voteItemId]/chances': { permission: 'resolution.read' },
  '/resolutions/[resolutionId]/votes/[voteItemId]/result': { permission: 'resolution.read' },
  '/resolutions/[resolutionId]/votes/[voteItemId]/what-if': { permission: 'resolution.read' },
  '/resolutions/[resolutionId]/votes': { permission: 'resolution.read' },
  '/resolutions/[resolutionId]/votes/[voteItemId]': { permission: 'resolution.read' },

  '/healthz': { open: 200 },
  '/readyz': { open: 200 },
  '/flags/[iso2]': { open: 200, at: '/flags/no' },
  '/api/auth/[...nextauth]': { open: 200, at: '/api/auth/csrf' },
  '/api/commands/[name]': { handler: 'server/matrix.test.ts', at: '/api/commands/person.invite', method: 'POST' },
  '/api/reads/[name]': { handler: 'server/matrix.test.ts', at: '/api/reads/colleagues', method: 'GET' },
  '/api/downloads/[name]': { handler: 'server/matrix.test.ts', at: '/api/downloads/sheet.csv', method: 'GET' },
  '/api/library/import': { handler: 'server/libraryImport.test.ts', at: '/api/library/import', method: 'POST' },
  '/api/live': { handler: 'server/live.test.ts', at: '/api/live', method: 'GET' },
  '/api/presence': { handler: 'server/live.test.ts', at: '/api/presence', method: 'POST' },
}
