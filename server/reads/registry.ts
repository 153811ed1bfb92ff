import type { Read } from '../read'
import { countSheetRead } from './count'
import { colleaguesRead, deskRead } from './desk'
import { resolutionRead, resolutionsRead } from './resolutions'

/** Every read by its name: what the read handler finds, and what the matrix of roles is made from. */
export const READS: Readonly<Record<string, Read<never, unknown>>> = Object.fromEntries(
  (
    [deskRead, colleaguesRead, resolutionRead, resolutionsRead, countSheetRead] as unknown as Read<never, unknown>[]
  ).map((one) => [one.name, one]),
)
