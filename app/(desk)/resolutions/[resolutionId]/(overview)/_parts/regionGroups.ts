import type { GroupCount } from '@/components/pictures/RegionBars'
import type { Overview } from '@/domain/count/overview'
import { type Place, sheetAddress } from './addresses'

/** The regional groups as their picture takes them: short and full name, and where their rows are. */
export const regionGroups = (regions: Overview['regions'], place: Place): GroupCount[] =>
  regions.map(({ region, count }) => ({
    key: region ?? 'none',
    label: region === 'Eastern European' ? 'E. European' : (region ?? 'No group'),
    name: region ?? 'In no regional group',
    count,
    ...(region === null ? {} : { href: sheetAddress(place, { group: region }) }),
  }))
