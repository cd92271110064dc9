import { type Point, type Points, type Projection, project, slab } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'

const defaultTones = { body: palette.ink, hi: palette.cream, mid: palette.grey2, open: palette.ink } as const

/** Inks and the few properties that the drawings of buildings share. */
export interface BuildingOptions {
  readonly body?: Ink
  readonly hi?: Ink
  readonly mid?: Ink
  readonly open?: Ink
  readonly winc?: Ink
  readonly sky?: Ink
  readonly wall?: Ink
  readonly roof?: Ink
  readonly sign?: Ink
  readonly letter?: Ink
  readonly hillc?: Ink
  readonly hillHi?: Ink
  readonly quay?: Ink
  readonly hill?: boolean
  readonly boots?: boolean
  readonly text?: string | false
  readonly damage?: number
  readonly light?: Point
  readonly lightDir?: number
}

/** Drawing tools on a building's own measure: polygons, boxes, even lines and cuts. */
export const surface = (L: Layer, pr: Projection, t: BuildingOptions) => {
  const o = { ...defaultTones, ...t }
  return {
    o,
    po: (c: Ink, p: Points) => {
      const v = project(pr, p)
      L.poly(c, v)
      return v
    },
    box: (c: Ink, u: number, v: number, w: number, h: number) => L.poly(c, project(pr, slab(u, v, w, h))),
    ln: (c: Ink, a: Point, b: Point, w = 1) => L.add(c, bar(pr(...a), pr(...b), w)),
    ct: (c: Ink, a: Point, b: Point, w = 1, bd = 0) => L.add(c, cut(pr(...a), pr(...b), w, bd)),
  }
}
