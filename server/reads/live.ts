import { z } from 'zod'
import { lastEvent } from '@/db/journal'
import { read } from '../read'

/** The number of the newest event: where a page that is drawn now begins to listen. */
export const liveCursorRead = read({
  name: 'liveCursor',
  permission: 'people.read',
  params: z.object({}),
  async load({ db }) {
    return { seq: (await lastEvent(db)).seq }
  },
})
