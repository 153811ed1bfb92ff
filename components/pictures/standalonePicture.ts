/** Copies of pictures that need no stylesheet and no page: what the page's rules paint stands on every element. */

const namespace = 'http://www.w3.org/2000/svg'
const painting = new Set(['path', 'circle', 'rect', 'text', 'tspan'])
const ofText = new Set(['text', 'tspan'])
const shapeStyle = ['fill', 'stroke'] as const
const strokeStyle = ['stroke-width', 'stroke-dasharray'] as const
const textStyle = ['font-size', 'font-weight', 'text-anchor'] as const
/** What only the page needs: its classes, links and keyboard. */
const ofThePage = ['class', 'style', 'tabindex', 'href', 'data-seat', 'data-place', 'hidden']

export function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(namespace, name)
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value))
  return element
}

/** Paints the copy of one element as the page paints the original. */
function paint(original: SVGElement, target: SVGElement): void {
  const style = getComputedStyle(original)
  const write = (properties: readonly string[]) => {
    for (const property of properties) target.setAttribute(property, style.getPropertyValue(property))
  }
  if (painting.has(original.localName)) {
    write(shapeStyle)
    if (style.getPropertyValue('stroke') !== 'none') write(strokeStyle)
    if (ofText.has(original.localName)) write(textStyle)
  }
  for (const { name, value } of [...target.attributes]) {
    if (value.includes('var(')) target.setAttribute(name, style.getPropertyValue(name))
  }
  for (const name of ofThePage) target.removeAttribute(name)
}

/** A link is a group in a file: it leads nowhere. */
function withoutLinks(copy: SVGSVGElement): void {
  for (const link of copy.querySelectorAll('a')) {
    const group = svgElement('g', {})
    group.append(...link.childNodes)
    link.replaceWith(group)
  }
}

/** The picture as it stands in a file. */
export function standaloneCopy(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')]
  for (const [place, original] of [svg, ...svg.querySelectorAll<SVGElement>('*')].entries()) {
    const target = copies[place]
    if (target) paint(original, target)
  }
  withoutLinks(copy)
  return copy
}
