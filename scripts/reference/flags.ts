import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'

const root = join(import.meta.dirname, '../..')

/** A flag with a finely drawn coat of arms takes up to 180 kB of paths; past this it is kept as a picture. */
const LARGEST_DRAWING = 12_000
/** Wide enough for the largest flag on a screen (96 px) at three device pixels each. */
const PICTURE = { width: 320, height: 240 }

/** The flag as an SVG that holds a WebP picture of itself, so that every flag has one kind of address. */
async function asPicture(svg: string): Promise<string> {
  const webp = await sharp(Buffer.from(svg)).resize(PICTURE.width, PICTURE.height).webp({ quality: 85 }).toBuffer()
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480">' +
    `<image width="640" height="480" href="data:image/webp;base64,${webp.toString('base64')}"/></svg>`
  )
}

/**
 * Writes the 4x3 flags of the given ISO2 codes to public/flags, where pages load them as static files: the drawings
 * of the flag-icons package, those too heavy for a list of 193 States turned into pictures.
 */
export async function copyFlags(iso2s: string[]): Promise<{ count: number; bytes: number; largest: string }> {
  const target = join(root, 'public/flags')
  await mkdir(target, { recursive: true })
  let bytes = 0
  let largest = { size: 0, name: '' }
  for (const iso2 of iso2s) {
    const name = `${iso2.toLowerCase()}.svg`
    const drawn = await readFile(join(root, 'node_modules/flag-icons/flags/4x3', name), 'utf8')
    const svg = drawn.replace(/>\s+</g, '><').trim()
    const written = svg.length > LARGEST_DRAWING ? await asPicture(svg) : svg
    await writeFile(join(target, name), written)
    bytes += written.length
    if (written.length > largest.size) largest = { size: written.length, name }
  }
  return { count: iso2s.length, bytes, largest: `${largest.name} (${largest.size} bytes)` }
}
