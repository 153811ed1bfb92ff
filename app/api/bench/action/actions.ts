'use server'

import { bareUpdate } from '@/bench/bareUpdate'

/** The yardstick of a write: one UPDATE that is on disk when it is answered, for anybody. */
export async function bareUpdateAction(row: number, value: string): Promise<{ status: string }> {
  bareUpdate(row, value)
  return { status: 'ok' }
}
