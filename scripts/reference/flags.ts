import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/**
 * Copies the 4x3 flags of the given ISO2 codes to public/flags, where pages load them as static, cached files. Space
 * between tags and the XML prologue go; paths keep their figures.
 */
export async function copyFlags(iso2s: string[]): Promise<{ count: number; bytes: number; largest: string }> {
  const target = join(root, 'public/flags')
  await mkdir(target, { recursive: true })
  let bytes = 0
  let largest = { size: 0, name: '' }
  for (const iso2 of iso2s) {
    const name = `${iso2.toLowerCase()}.svg`
    const drawn = await readFile(join(root, 'node_modules/flag-icons/flags/4x3', name), 'utf8')
    const svg = drawn
      .replace(/<\?xml[^>]*\?>/g, '')
      .replace(/>\s+</g, '><')
      .trim()
    await writeFile(join(target, name), svg)
    bytes += svg.length
    if (svg.length > largest.size) largest = { size: svg.length, name }
  }
  return { count: iso2s.length, bytes, largest: `${largest.name} (${largest.size} bytes)` }
}
