import { cx } from '../ui/cx'

export type SponsorBarFigures = {
  /** Registered or listed: official. */
  registered: number
  /** Those of the registered whose signature must be confirmed again. */
  reconfirm?: number
  /** Confirmed in writing, not yet registered. */
  confirmed?: number
  /** Promised orally. */
  promised?: number
  target?: number | null
}

type SponsorBarProps = SponsorBarFigures & { height?: number; track?: boolean; className?: string }

function sentence({ registered, reconfirm = 0, confirmed = 0, promised = 0, target }: SponsorBarFigures): string {
  const parts = [
    `${registered} registered${target ? ` of ${target}` : ''}`,
    reconfirm > 0 && `${reconfirm} of them to be confirmed again`,
    confirmed > 0 && `${confirmed} confirmed in writing`,
    promised > 0 && `${promised} promised orally`,
  ]
  return parts.filter(Boolean).join(', ')
}

/**
 * Sponsors as one bar: registered solid, to be confirmed again hatched, confirmed tinted, promised outlined; the
 * target is a tick. `track` draws the ground up to the end (in the portfolio, where bars stand below each other).
 */
export function SponsorBar({ height = 22, track, className, ...figures }: SponsorBarProps) {
  const { registered, reconfirm = 0, confirmed = 0, promised = 0, target } = figures
  const standing = registered + confirmed + promised
  const whole = Math.max(1, standing, (target ?? 0) * 1.13)
  const share = (states: number) => `${(100 * states) / whole}%`
  const pieces = [
    { key: 'registered', states: registered - reconfirm, className: 'bg-ink' },
    { key: 'reconfirm', states: reconfirm, className: 'border-[1.5px] border-ink text-ink hatched' },
    { key: 'confirmed', states: confirmed, className: 'border-[1.5px] border-ink bg-ink-tint' },
    { key: 'promised', states: promised, className: 'border-[1.5px] border-ink bg-paper' },
  ].filter((piece) => piece.states > 0)
  return (
    <div
      role="img"
      aria-label={sentence(figures)}
      style={{ height: height + 8 }}
      className={cx('picture relative w-full', className)}
    >
      <div className={cx('absolute inset-x-0 top-1 flex', track && 'bg-desk-2')} style={{ height }}>
        {pieces.map((piece) => (
          <span key={piece.key} className="block h-full pe-[2px] last:pe-0" style={{ width: share(piece.states) }}>
            <span className={cx('block h-full min-w-[3px]', piece.className)} />
          </span>
        ))}
      </div>
      {target ? (
        <span className="absolute inset-y-0 -ms-px w-[2px] bg-ink" style={{ insetInlineStart: share(target) }} />
      ) : null}
    </div>
  )
}
