import { INKS } from '../palette'
import { HOLDER_LOOKS } from './holder-look'
import type { MapModel } from './map-model'
import type { MapSheet } from './map-sheet'

/** Addresses of the drawn layers. */
export interface SheetAddresses {
  readonly base: string
  readonly hills: string
  readonly river: string
  readonly marks: string
}

const SVG = 'http://www.w3.org/2000/svg'

/** The map as a picture that needs no canvas: districts, river and landmarks, without pins; the list has those. */
export function stillMap(sheet: MapSheet, model: MapModel, addresses: SheetAddresses): SVGSVGElement {
  const svg = element('svg', { viewBox: `0 0 ${sheet.width} ${sheet.height}`, 'aria-hidden': 'true' })
  const patterns = element('defs', {})
  for (const [holder, look] of Object.entries(HOLDER_LOOKS)) {
    const { width, height } = look.tile
    const pattern = element('pattern', { id: `city-${holder}`, width, height, patternUnits: 'userSpaceOnUse' })
    pattern.append(element('rect', { width, height, fill: INKS[look.ground] }))
    for (const { ink, outline } of look.strokes) {
      pattern.append(element('polygon', { points: outline.join(' '), fill: INKS[ink] }))
    }
    patterns.append(pattern)
  }
  const layer = (href: string) => element('image', { href, width: sheet.width, height: sheet.height })
  svg.append(patterns, layer(addresses.base))
  for (const { id, outline } of sheet.districts) {
    const points = outline.map(({ x, y }) => `${x},${y}`).join(' ')
    const fill = `url(#city-${model.holders.get(id) ?? 'quiet'})`
    svg.append(element('polygon', { points, fill, stroke: INKS.cream, 'stroke-width': 4.6 }))
  }
  svg.append(layer(addresses.hills), layer(addresses.river), layer(addresses.marks))
  return svg
}

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}
