/** A picture as a file: the plate around it, the house's type inside it, and the two forms in which it is saved. */
import { layOutPlate, type Plate, type PlateText, type PlateWords } from '@/domain/pictures/plate'
import { standaloneCopy, svgElement } from './standalonePicture'

const weights: Readonly<Record<PlateText['role'], number>> = { marking: 700, title: 640, line: 400, foot: 400 }
const inks: Readonly<Record<PlateText['role'], string>> = {
  marking: 'var(--ink)',
  title: 'var(--ink)',
  line: 'var(--ink-2)',
  foot: 'var(--ink-3)',
}

let font: Promise<string> | undefined

/** The rule by which the page loads its Latin type, and the address of the sheet that has it. */
function fontRule(): { source: string; base: string } | null {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--archivo-latin').split(',')[0]
  const wanted = family?.replace(/["']/g, '').trim()
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue
      if (rule.style.getPropertyValue('font-family').replace(/["']/g, '') !== wanted) continue
      const source = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src'))?.[1]
      if (source) return { source, base: sheet.href ?? document.baseURI }
    }
  }
  return null
}

const asDataAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(new Error('The type of the page could not be read.'))
    reader.readAsDataURL(blob)
  })

/** A rule that brings the house's type along; empty where it cannot be had: the file then falls back to Arial. */
function fontFace(): Promise<string> {
  font ??= (async () => {
    const rule = fontRule()
    const response = rule && (await fetch(new URL(rule.source, rule.base)).catch(() => null))
    if (!response?.ok) return ''
    const address = await asDataAddress(await response.blob())
    return `@font-face{font-family:Archivo;font-weight:100 900;font-stretch:62% 125%;src:url(${address}) format("woff2")}`
  })()
  return font
}

/** The colour that a token has on the ground of `frame`. */
function resolvedColour(frame: HTMLElement, colour: string): string {
  const probe = document.createElement('span')
  probe.style.color = colour
  frame.append(probe)
  const resolved = getComputedStyle(probe).color
  probe.remove()
  return resolved
}

function written(plate: Plate, frame: HTMLElement): SVGElement[] {
  return plate.texts.map(({ text, x, y, size, role }) => {
    const element = svgElement('text', {
      x,
      y,
      'font-size': size,
      'font-weight': weights[role],
      fill: resolvedColour(frame, inks[role]),
    })
    element.textContent = text
    return element
  })
}

/** The file as the paper shows it: on white, whatever theme the page is read in. */
function onPaper(frame: HTMLElement, words: PlateWords): SVGElement {
  const chosen = frame.dataset.theme
  frame.dataset.theme = 'light'
  try {
    const copies = [...frame.querySelectorAll<SVGSVGElement>('svg[viewBox]')].map(standaloneCopy)
    const plate = layOutPlate(
      copies.map((copy) => copy.viewBox.baseVal),
      words,
    )
    for (const [place, copy] of copies.entries()) {
      for (const [name, value] of Object.entries(plate.pictures[place] ?? {})) copy.setAttribute(name, String(value))
    }
    const { width, height } = plate
    const file = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' })
    file.setAttribute('font-family', 'Archivo, Arial, sans-serif')
    const title = svgElement('title', {})
    title.textContent = words.title
    const ground = svgElement('rect', { width, height, fill: resolvedColour(frame, 'var(--paper)') })
    file.append(title, ground, ...written(plate, frame), ...copies)
    return file
  } finally {
    if (chosen === undefined) delete frame.dataset.theme
    else frame.dataset.theme = chosen
  }
}

/** The pictures inside an element as one SVG file, with their words above and below. */
export async function pictureFile(frame: HTMLElement, words: PlateWords): Promise<Blob> {
  const face = await fontFace()
  const file = onPaper(frame, words)
  const style = svgElement('style', {})
  style.textContent = face
  if (face) file.prepend(style)
  return new Blob([new XMLSerializer().serializeToString(file)], { type: 'image/svg+xml' })
}

/** How many pixels a unit of the file has: sharp on a screen of double density and in a message. */
const density = 2

/** The same file as pixels. */
export async function pictureAsPng(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * density
    canvas.height = image.naturalHeight * density
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('The picture has no pixels.'))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
