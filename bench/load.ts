import autocannon from 'autocannon'
import { median } from './report'

/** One thing that can be asked again and again. */
export interface Asked {
  url: string
  headers?: Record<string, string>
  method?: 'GET' | 'POST'
  /** Another body for each request, by connection; of a read there is none. */
  body?: () => string
  /** Throws when an answer is not what was asked for. */
  check?: (status: number, body: string) => void
}

export interface Loaded {
  /** Requests a second, the median of the rounds. */
  rate: number
  /** Milliseconds, medians of the rounds. */
  p50: number
  p99: number
}

async function shot(asked: Asked, connections: number, seconds: number): Promise<Loaded> {
  const { url, headers, method = 'GET', body, check } = asked
  let fault: Error | undefined
  const result = await autocannon({
    ...{ url, connections, duration: seconds, timeout: 30 },
    requests: [
      {
        ...{ method, headers: headers ?? {} },
        ...(body ? { setupRequest: (request: object) => ({ ...request, body: body() }) } : {}),
        onResponse: (status: number, text: string) => {
          try {
            if (status !== 200) throw new Error(`${url} was answered ${status}: ${text.slice(0, 300)}`)
            check?.(status, text)
          } catch (error) {
            fault ??= error as Error
          }
        },
      },
    ],
  })
  if (fault) throw fault
  if (result.errors > 0) throw new Error(`${url}: ${result.errors} requests failed.`)
  return { rate: result.requests.total / result.duration, p50: result.latency.p50, p99: result.latency.p99 }
}

/**
 * Asks several things in turn, so that each meets the same machine, and takes the medians.
 *
 * @param rounds how often all take their turn; one of a second each goes before, uncounted
 */
export async function alternately<Name extends string>(
  asked: Record<Name, Asked>,
  { connections, seconds, rounds }: { connections: number; seconds: number; rounds: number },
): Promise<Record<Name, Loaded>> {
  const names = Object.keys(asked) as Name[]
  const shots = Object.fromEntries(names.map((name) => [name, [] as Loaded[]])) as Record<Name, Loaded[]>
  for (const name of names) await shot(asked[name], connections, 1)
  for (let round = 0; round < rounds; round++) {
    // Every second round runs backwards: what comes first has no advantage.
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      shots[name].push(await shot(asked[name], connections, seconds))
    }
  }
  const middle = (name: Name, of: (one: Loaded) => number) => median(shots[name].map(of))
  return Object.fromEntries(
    names.map((name) => [
      name,
      { rate: middle(name, (o) => o.rate), p50: middle(name, (o) => o.p50), p99: middle(name, (o) => o.p99) },
    ]),
  ) as Record<Name, Loaded>
}
