import { startFounding } from './founding/client'

/** Before all tests: the server under test has the desk of Norway. */
export default async function foundDesk(): Promise<void> {
  const founding = startFounding()
  await founding.ask('desk', {})
  founding.stop()
}
