import { arcOf, type Chamber, pointAt } from '@/domain/pictures/hemicycle'

/** Seats that have one name: places in the order of the chamber, both included. */
export type NamedArc = { name: string; from: number; to: number }

/** Units that the drawing grows by on either side and above, where names stand outside the chamber. */
export function roomForNames(arcs: readonly NamedArc[]): { side: number; above: number } {
  if (arcs.length === 0) return { side: 0, above: 0 }
  return { side: 14 + 7 * Math.max(...arcs.map(({ name }) => name.length)), above: 30 }
}

const round = (value: number) => Math.round(value * 10) / 10

/** Names around the chamber, and a hairline where one group of seats ends and the next begins. */
export function ChamberArcs({ chamber, arcs }: { chamber: Chamber; arcs: readonly NamedArc[] }) {
  const beyond = chamber.outer + chamber.seat / 2
  return (
    <g fontWeight="560" className="text-[12.5px] max-md:not-print:text-[15px]">
      {arcs.map(({ name, from, to }) => {
        const { start, middle } = arcOf(chamber, from, to)
        const at = pointAt(chamber, middle, beyond + 9)
        const [inner, outer] = [pointAt(chamber, start, chamber.hollow), pointAt(chamber, start, beyond + 7)]
        const side = Math.cos(middle)
        return (
          <g key={`${name} ${from}`}>
            {from === 0 ? null : (
              <path
                d={`M${round(inner.x)} ${round(inner.y)}L${round(outer.x)} ${round(outer.y)}`}
                stroke="var(--rule)"
                strokeWidth="1.2"
              />
            )}
            <text
              x={round(at.x)}
              y={round(at.y + 4)}
              textAnchor={side > 0.25 ? 'end' : side < -0.25 ? 'start' : 'middle'}
              fill="var(--ink-2)"
            >
              {name}
            </text>
          </g>
        )
      })}
    </g>
  )
}
