import type { ReactNode } from 'react'
import { voteName } from '@/components/marks/voteName'
import { BehindPicture } from '@/components/pictures/BehindPicture'
import type { NamedArc } from '@/components/pictures/ChamberArcs'
import { Hemicycle, type HemicycleSeat } from '@/components/pictures/Hemicycle'
import { RovingSeats } from '@/components/pictures/RovingSeats'
import { LinkChoices } from '@/components/ui/SegmentedChoice'
import { mayRole } from '@/domain/access'
import { unpackSeats } from '@/domain/pictures/packedSeats'
import { byGroup, byVote, fromDrawnState, groupsInOrder } from '@/domain/pictures/seatOrder'
import { bodyById } from '@/domain/reference/bodies'
import { stateName } from '@/domain/reference/stateNames'
import { stateAddress } from '../../(overview)/_parts/addresses'
import { PictureSection } from './PictureSection'
import { type PicturesPlace, picturesAddress, type SeatOrder } from './picturesPlace'
import type { Pictured } from './pictureWords'

interface Props {
  pictured: Pictured
  place: PicturesPlace
  /** By session: the State drawn by lot that sits first in the Assembly. */
  seatedFirst: Readonly<Record<string, string>>
}

const ORDERS: Readonly<Record<SeatOrder, { label: string; rest: string; title: string }>> = {
  vote: { label: 'By vote', rest: 'from the surest Yes to the surest No', title: 'the chamber by vote' },
  group: { label: 'By group', rest: 'by regional group', title: 'the chamber by regional group' },
  hall: { label: 'UN order', rest: 'as the hall does, in UN order', title: 'the chamber in UN order' },
}

const SHORT_GROUPS: Readonly<Record<string, string>> = { 'Eastern European': 'E. European' }

/** The State that sits first in the hall: the Assembly's, where somebody has entered it for the session. */
function drawnState({ resolution, item }: Pictured, seatedFirst: Props['seatedFirst']): string | null {
  const chamber = bodyById(item.bodyId)?.chamber
  return chamber === 'plenary' || chamber === 'committee' ? (seatedFirst[resolution.session] ?? null) : null
}

function inOrder(seats: readonly HemicycleSeat[], order: SeatOrder, drawn: string | null): HemicycleSeat[] {
  if (order === 'group') return byGroup(seats)
  return order === 'hall' ? fromDrawnState(seats, drawn ?? '') : byVote(seats)
}

/** Names around the chamber: of the groups, or of the letters of the alphabet where three States or more share one. */
function arcsOf(seats: readonly HemicycleSeat[], order: SeatOrder): NamedArc[] {
  if (order === 'group') {
    return groupsInOrder(seats).map(({ group, from, to }) => ({
      name: `${group === null ? 'No group' : (SHORT_GROUPS[group] ?? group)} ${to - from + 1}`,
      from,
      to,
    }))
  }
  if (order === 'vote') return []
  const initials = seats.map((seat) => ({ ...seat, group: seat.name.slice(0, 1) }))
  return groupsInOrder(initials).map(({ group, from, to }) => ({ name: to - from >= 2 ? (group ?? '') : '', from, to }))
}

/** The chamber, a mark a State, in one of three orders; each leads to the State's row of the sheet. */
export function Seated({ pictured, place, seatedFirst }: Props) {
  const { overview, item } = pictured
  const { order } = place
  const drawn = drawnState(pictured, seatedFirst)
  const states = unpackSeats(overview.seats).map(({ iso3, vote, confidence }): HemicycleSeat => {
    const named = stateName(iso3)
    const group = named?.regionalGroup ?? null
    return { iso3, name: named?.name ?? iso3, vote, confidence, group, href: stateAddress(place, iso3) }
  })
  const seats = inOrder(states, order, drawn)
  const { rest, title } = ORDERS[order]
  return (
    <PictureSection
      pictured={pictured}
      kind="chamber"
      word="Seated"
      rest={rest}
      name="the chamber"
      title={title}
      aside={
        <LinkChoices
          label="The order of the seats"
          choices={Object.entries(ORDERS).map(([key, { label }]) => ({
            href: picturesAddress(place, { order: key as SeatOrder }),
            label,
            current: key === order,
          }))}
        />
      }
      picture={
        <RovingSeats hint="Each mark is a State. Arrow keys step through them; a letter finds a name.">
          <Hemicycle
            seats={seats}
            recommended={item.recommended}
            arcs={arcsOf(seats, order)}
            label={`The chamber ${rest}`}
          />
        </RovingSeats>
      }
    >
      {order === 'hall' ? <WhoSitsFirst pictured={pictured} drawn={drawn} first={seats[0]} /> : null}
      <BehindPicture
        caption={`Every State ${rest}`}
        columns={['State', 'Seat', 'Regional group', 'Vote']}
        words
        keys={seats.map(({ iso3 }) => iso3)}
        rows={seats.map(({ name, href, group, vote, confidence }, seat) => [
          <a key="state" href={href}>
            {name}
          </a>,
          seat + 1,
          group ?? '–',
          voteName(vote, confidence),
        ])}
      />
    </PictureSection>
  )
}

interface FirstProps {
  pictured: Pictured
  drawn: string | null
  first: HemicycleSeat | undefined
}

/** From which State the order runs, and where that is entered. */
function WhoSitsFirst({ pictured, drawn, first }: FirstProps) {
  const { resolution, item, desk } = pictured
  const chamber = bodyById(item.bodyId)?.chamber
  const name = first?.name ?? ''
  if (chamber !== 'plenary' && chamber !== 'committee')
    return (
      <Note>English alphabetical order from {name}; the seats of this body are not drawn with the Assembly’s.</Note>
    )
  if (drawn !== null && drawn === first?.iso3)
    return (
      <Note>
        English alphabetical order from {name}, drawn by lot for session {resolution.session}.
      </Note>
    )
  return (
    <Note>
      English alphabetical order from {name}: nobody has entered which State was drawn for session {resolution.session}.{' '}
      {mayRole(desk.me.role, 'settings.manage') ? (
        <a href="/settings" className="link">
          Enter it in the settings
        </a>
      ) : (
        'An administrator enters it in the settings.'
      )}
    </Note>
  )
}

const Note = ({ children }: { children: ReactNode }) => <p className="pb-1 text-ink-2 text-small">{children}</p>
