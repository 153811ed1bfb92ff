import { BareButton } from './BareButton'

export const dynamic = 'force-dynamic'

/** Puts the bare action into the build. */
export default function BareActionPage() {
  return <BareButton />
}
