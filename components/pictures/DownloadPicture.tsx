'use client'

import { ImageDown } from 'lucide-react'
import { Menu, MenuItem } from '../ui/Menu'

type DownloadPictureProps = {
  /** The id of an element that holds the picture’s `<svg>`. */
  of: string
  /** Without an ending: “count-23-nov”. */
  fileName: string
  triggerClassName?: string
}

const painted = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'fill-opacity',
  'font-size',
  'font-weight',
] as const

/** A copy of the picture that needs no stylesheet: what the page's rules painted stands on every element. */
function standalone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')]
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')]
  for (const [place, original] of originals.entries()) {
    const style = getComputedStyle(original)
    const target = copies[place]
    if (!target) continue
    for (const property of painted) target.setAttribute(property, style.getPropertyValue(property))
    for (const name of ['class', 'tabindex', 'href', 'data-seat']) target.removeAttribute(name)
  }
  const { width, height } = svg.viewBox.baseVal
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  copy.setAttribute('font-family', 'Archivo, Arial, sans-serif')
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor)
  copy.prepend(ground)
  return copy
}

function save(url: string, fileName: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
}

const asAddress = (svg: SVGSVGElement) =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`

/** Draws the picture three times as large as its units on a canvas and saves that. */
async function savePng(svg: SVGSVGElement, fileName: string): Promise<void> {
  const image = new Image()
  image.src = asAddress(svg)
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Number(svg.getAttribute('width')) * 3
  canvas.height = Number(svg.getAttribute('height')) * 3
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  save(canvas.toDataURL('image/png'), fileName)
}

/** Takes a picture away as a file: SVG for a document, PNG for a message. */
export function DownloadPicture({ of, fileName, triggerClassName }: DownloadPictureProps) {
  const picture = () => {
    const svg = document.getElementById(of)?.querySelector('svg')
    return svg ? standalone(svg) : null
  }
  const withPicture = (use: (svg: SVGSVGElement) => void) => () => {
    const svg = picture()
    if (svg) use(svg)
  }
  return (
    <Menu
      trigger={<ImageDown aria-hidden size={15} strokeWidth={1.6} />}
      triggerLabel="Download the picture"
      triggerClassName={triggerClassName ?? 'target text-ink-3 hover:text-ink print:hidden'}
      label="Download the picture"
      align="end"
    >
      <MenuItem hint=".svg" onSelect={withPicture((svg) => save(asAddress(svg), `${fileName}.svg`))}>
        For a document
      </MenuItem>
      <MenuItem hint=".png" onSelect={withPicture((svg) => void savePng(svg, `${fileName}.png`))}>
        For a message
      </MenuItem>
    </Menu>
  )
}
