import { fileURLToPath } from 'node:url'

/** @type {import('next').NextConfig} */
const config = {
  // The parent folders may hold other lock files; the root is here.
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2', 'pino', 'pdfmake'],
  poweredByHeader: false,
  devIndicators: false,
  experimental: { optimizePackageImports: ['lucide-react', 'radix-ui'] },
}

export default config
