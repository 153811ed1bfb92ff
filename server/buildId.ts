/** Set by the process that listens; see `scripts/serve.mjs`. */
const serving = globalThis as typeof globalThis & { penholderBuild?: string | null }

/** Which build this process serves, as Next names it; null where there is none (the development server, tests). */
export function buildId(): string | null {
  return serving.penholderBuild ?? null
}
