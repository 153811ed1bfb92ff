import { readFile } from 'node:fs/promises'
import path from 'node:path'

const folder = path.join(process.cwd(), 'node_modules', 'flag-icons', 'flags', '4x3')
const kept = new Map<string, Uint8Array<ArrayBuffer>>()

async function flag(iso2: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = kept.get(iso2)
  if (known) return known
  const bytes = new Uint8Array(await readFile(path.join(folder, `${iso2}.svg`)))
  kept.set(iso2, bytes)
  return bytes
}

/**
 * The flag of a State as SVG, by its two letters. Public: a flag says nothing about the delegation, and the sign-in
 * page may show one. Cached for a year, since a flag's file changes only with the package that holds it.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ iso2: string }> }): Promise<Response> {
  const { iso2 } = await params
  if (!/^[a-z]{2}$/.test(iso2)) return new Response('No flag of that name.', { status: 404 })
  try {
    return new Response(await flag(iso2), {
      headers: {
        'content-type': 'image/svg+xml',
        'cache-control': 'public, max-age=31536000, immutable',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        'x-content-type-options': 'nosniff',
      },
    })
  } catch {
    return new Response('No flag of that name.', { status: 404 })
  }
}
