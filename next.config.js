import { fileURLToPath } from 'node:url'

/**
 * A build for `npm run bench`: beside the product it has the bare pages that the figures are held against
 * (`*.bench.ts(x)` under app/bench), in a folder of its own. No other build knows that they exist.
 */
const FOR_BENCH = {
  distDir: '.next-bench',
  pageExtensions: ['bench.tsx', 'bench.ts', 'tsx', 'ts'],
  typescript: { tsconfigPath: 'bench/tsconfig.json', ignoreBuildErrors: true },
}

/** @type {import('next').NextConfig} */
const config = {
  ...(process.env.PENHOLDER_BENCH === '1' ? FOR_BENCH : {}),
  // The parent folders may hold other lock files; the root is here.
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2', 'pino', 'pdfmake'],
  poweredByHeader: false,
  devIndicators: false,
  experimental: { optimizePackageImports: ['lucide-react'] },
}

export default config
