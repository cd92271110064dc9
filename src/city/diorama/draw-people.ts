import { INKS } from '../palette'
import { randomFrom } from '../random'
import { facets, gouge, paintable } from './draw-marks'

/** Kinds of people, all seen from behind: what they have on their heads, and the ink of the coat. */
export const PEOPLE = ['cap', 'hat', 'scarf', 'bare', 'beret', 'pale'] as const
export type PersonKind = (typeof PEOPLE)[number]

/** Size of a person's picture in units of the paper, head to chest. */
export const PERSON = { width: 170, height: 210 } as const

type Corner = readonly [number, number]

/** Somebody from behind: ink, with the light cut in along the shoulder. `pixels` per unit of the paper. */
export function drawPerson(kind: PersonKind, pixels: number): HTMLCanvasElement {
  const context = paintable(PERSON.width, PERSON.height, pixels)
  const random = randomFrom(PEOPLE.indexOf(kind) + 71)
  const coat = kind === 'pale' ? INKS.grey2 : INKS.ink
  const middle = PERSON.width / 2
  const fill = (colour: string, corners: readonly Corner[]): void => {
    context.fillStyle = colour
    context.beginPath()
    for (const [x, y] of corners) context.lineTo(middle + x, y)
    context.closePath()
    context.fill()
  }
  // The line of light that parts one dark coat from the next.
  fill(
    INKS.cream,
    BACK.map(([x, y]) => [x * 1.025, y - 3] as const),
  )
  fill(coat, BACK)
  context.fillStyle = INKS.cream
  head(context, middle, 2.4, kind, random)
  context.fillStyle = kind === 'bare' || kind === 'pale' ? INKS.grey2 : coat
  head(context, middle, 0, kind, random)
  context.fillStyle = kind === 'pale' ? INKS.ink : INKS.grey2
  for (let fold = 0; fold < 13; fold++) {
    const x = middle + (random() - 0.5) * 116
    const y = 112 + random() * 50
    gouge(context, { x, y }, { x: x + (random() - 0.5) * 9, y: y + 24 + random() * 40 }, 1.6 + random() * 1.8)
  }
  context.fillStyle = INKS.cream
  for (const [x, y, length] of [
    [-62, 112, 34],
    [-48, 104, 20],
    [40, 101, 16],
    [58, 109, 24],
  ] as const) {
    gouge(context, { x: middle + x, y }, { x: middle + x * 1.1, y: y + length }, 2.6)
  }
  return context.canvas
}

const BACK: readonly Corner[] = [
  [-14, 78],
  [14, 77],
  [19, 90],
  [46, 97],
  [66, 109],
  [74, 134],
  [79, 210],
  [-79, 210],
  [-75, 136],
  [-66, 111],
  [-44, 98],
  [-18, 91],
]

function head(
  context: CanvasRenderingContext2D,
  x: number,
  more: number,
  kind: PersonKind,
  random: () => number,
): void {
  const at = (dx: number, y: number) => ({ x: x + dx, y })
  const wide = (radius: number, high = radius) => ({ x: radius + more, y: high + more })
  facets(context, at(0, 62), wide(20, 25), 15, random)
  if (kind === 'hat') {
    facets(context, at(0, 41), wide(21, 17), 12, random)
    facets(context, at(0, 53), wide(37, 6.5), 16, random)
  } else if (kind === 'cap') {
    facets(context, at(-1, 45), wide(25, 14), 13, random)
  } else if (kind === 'beret') {
    facets(context, at(4, 43), wide(27, 12), 13, random)
  } else if (kind === 'scarf') {
    facets(context, at(0, 60), wide(26, 30), 14, random)
    facets(context, at(0, 86), wide(17, 12), 9, random)
  } else {
    facets(context, at(0, 54), wide(21, 20), 14, random)
  }
}
