import { printedDate } from '@/domain/draft/masthead'
import type { VersionSummary } from '@/domain/draft/version'
import { bodyById } from '@/domain/reference/bodies'
import type { ResolutionView } from '@/domain/resolution/resolution'

/** The organ whose document a draft is: a Committee's is the Assembly's. */
function organOf(bodyId: string): string {
  const body = bodyById(bodyId)
  return !body || bodyId.startsWith('GA-') ? 'General Assembly' : body.name
}

/** What stands above a draft as the Secretariat prints it: United Nations, symbol, organ. */
export function PaperMasthead({ resolution, version }: { resolution: ResolutionView; version: VersionSummary }) {
  const symbol = version.symbol ?? (version.publishedAt === null ? resolution.symbol : null)
  return (
    <header className="paper-masthead">
      <p className="flex items-baseline justify-between gap-4 border-b border-ink pb-1">
        <span>United Nations</span>
        {symbol ? (
          <span className="tally" dir="ltr">
            <span className="text-figure">{symbol.slice(0, 1)}</span>
            <span className="text-body">{symbol.slice(1)}</span>
          </span>
        ) : null}
      </p>
      <div className="flex justify-between gap-4 border-b-2 border-ink pt-2 pb-4">
        <h1 className="text-state font-[640]">{organOf(resolution.bodyId)}</h1>
        <p className="text-body">
          Distr.: Limited
          <br />
          {version.date ? printedDate(version.date) : version.label}
        </p>
      </div>
    </header>
  )
}
