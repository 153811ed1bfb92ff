import { CloudUpload, HardDrive, LogIn, WifiOff } from 'lucide-react'
import { InverseStrip } from '../ui/Notice'
import type { SendingEnd } from './sendWaiting'

interface Props {
  waiting: number
  /** Milliseconds since 1970 by the device's clock. */
  awaySince: number | null
  end: SendingEnd
}

const entries = (count: number): string => `${count} ${count === 1 ? 'entry waits' : 'entries wait'} on this device.`

/** Says that the network is away and how much waits; nothing is lost meanwhile. */
export function WaitingStrip({ waiting, awaySince, end }: Props) {
  if (end === 'someone-else')
    return (
      <InverseStrip
        icon={LogIn}
        title={`Somebody else is signed in here now. ${entries(waiting)} They are sent when you sign in again.`}
        aside={
          <a href="/account" className="underline">
            Sign out
          </a>
        }
      />
    )
  if (end === 'signed-out')
    return (
      <InverseStrip
        icon={LogIn}
        title={`You are signed out. ${entries(waiting)}`}
        aside={
          <a href="/sign-in" className="underline">
            Sign in
          </a>
        }
      />
    )
  if (end === 'busy')
    return (
      <InverseStrip
        icon={HardDrive}
        title={`The desk cannot save at the moment; its disk may be full. ${entries(waiting)} They are sent by themselves.`}
      />
    )
  if (awaySince !== null) {
    const since = new Date(awaySince).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    return (
      <InverseStrip
        icon={WifiOff}
        title={
          waiting > 0 ? `No network. ${entries(waiting)}` : 'No network. Go on; everything is kept on this device.'
        }
        aside={`since ${since}`}
      />
    )
  }
  // A few entries are always on their way; only a heap of them is worth a word.
  return waiting > 8 ? <InverseStrip icon={CloudUpload} title={`Catching up: ${entries(waiting)}`} /> : null
}
