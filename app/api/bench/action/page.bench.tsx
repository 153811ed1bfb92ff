import { BareButton } from './BareButton'

export const dynamic = 'force-dynamic'

/** Puts the bare action and the measured one into the build. */
export default function BareActionPage() {
  return <BareButton />
}
