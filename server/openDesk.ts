import 'server-only'
import { redirect } from 'next/navigation'
import { findDelegation } from '@/db/delegation'
import { database } from './database'

/** What somebody who is not signed in may know: whose desk this is. Null before set-up. */
export async function openDesk(): Promise<{ iso3: string; sampleNotice: string | null } | null> {
  const delegation = await database().read(findDelegation)
  return delegation ? { iso3: delegation.iso3, sampleNotice: delegation.sampleNotice } : null
}

/** The same for pages that need a desk: without one every way leads to the set-up. */
export async function openDeskOrSetUp(): Promise<{ iso3: string; sampleNotice: string | null }> {
  return (await openDesk()) ?? redirect('/set-up')
}
