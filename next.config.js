import { fileURLToPath } from 'node:url'

/** On every answer; a page gets its content security policy, with a nonce, from proxy.ts. */
const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'Permissions-Policy':
    'accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
}

/** What is no page runs nothing, even when it is opened by itself. */
const NO_PAGE = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
}

/** The worker of the day's page (public/sw): asked for anew each time, and it reaches this desk alone. */
const WORKER = {
  'Content-Security-Policy': "default-src 'none'; connect-src 'self'; frame-ancestors 'none'",
  'Service-Worker-Allowed': '/resolutions/',
  'Cache-Control': 'no-cache',
}

const asList = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }))

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
  headers: async () => [
    { source: '/:path*', headers: asList(EVERYWHERE) },
    { source: '/:folder(api|flags)/:path*', headers: asList(NO_PAGE) },
    { source: '/sw/:path*', headers: asList(WORKER) },
  ],
  devIndicators: false,
  experimental: { optimizePackageImports: ['lucide-react'] },
}

export default config
