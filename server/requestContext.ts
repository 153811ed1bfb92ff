import type { AsyncLocalStorage } from 'node:async_hooks'

/** What the listening server knows of a request before any code of ours runs. */
export interface RequestContext {
  /** Answered as X-Request-Id and written in each log line. */
  id: string
  /** Where it came from: the connection's other end, or what a trusted proxy says. */
  address: string
  /** Path and query as they were asked for. */
  url: string
}

const holder = globalThis as typeof globalThis & { penholderRequest?: AsyncLocalStorage<RequestContext> }

/** The request this code works for, or undefined outside one (jobs, the command line). */
export function requestContext(): RequestContext | undefined {
  return holder.penholderRequest?.getStore()
}
