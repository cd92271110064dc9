import { type Point, pts } from '../kit/geometry'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'

export interface RiderOptions {
  readonly hi?: Ink | undefined
  readonly light?: Point | undefined
  readonly dir?: number | undefined
  readonly color?: Ink | undefined
}

/** equestrian statue (Rákóczi type), px per m = s, feet of plinth at x,y, facing dir */
export function rider(L: Layer, x: number, y: number, s: number, o: RiderOptions = {}) {
  const hi = o.hi || palette.grey2
  const [lx, ly] = o.light || [0.4, 0.9]
  const f = o.dir || 1
  const T = ([u, v]: Point): Point => [x + u * s * f, y - v * s]
  const po = (p: Point[], w = 2) => {
    const v = p.map(T)
    L.poly(o.color || palette.ink, v)
    if (w) L.add(hi, rim(v, lx, ly, { inset: 1, w, thr: 0.25, minLen: 4 }))
  }
  po(pts('-3.4,0 3.4,0 3.2,.6 -3.2,.6'))
  po(pts('-2.6,.6 2.6,.6 2.3,4.6 -2.3,4.6'), 3)
  po(pts('-2.7,4.6 2.7,4.6 2.6,5.1 -2.6,5.1'))
  const Y = 5.1
  const q = (p: Point[]) => p.map(([u, v]: Point): Point => [u, v + Y])
  po(q(pts('-1.7,0 -1.35,0 -1.25,.9 -1.0,1.4 -.7,2.0 -1.5,2.4 -1.75,1.6 -1.55,.9')))
  po(q(pts('-1.1,0 -.75,0 -.8,.8 -.5,1.5 -1.1,2.0 -1.35,1.2')))
  po(q(pts('1.0,0 1.35,0 1.25,.9 1.35,2.0 .8,2.0 .95,.9')))
  po(q(pts('1.3,2.2 2.1,1.75 2.15,1.1 1.85,.85 1.95,.75 2.4,1.05 2.4,2.0 1.6,2.6')))
  po(
    q(
      pts(
        '-1.9,2.9 -1.95,2.2 -1.4,1.8 -.4,1.75 .7,1.7 1.5,2.0 1.75,2.6 2.0,3.4 2.4,4.0 2.95,3.75 3.15,3.35 3.4,3.4 3.35,3.75 2.9,4.35 2.55,4.75 2.45,5.0 2.3,4.7 1.7,4.3 1.1,3.5 .4,3.2 -.6,3.2 -1.4,3.25',
      ),
    ),
    2.6,
  )
  po(q(pts('-1.8,3.0 -2.4,2.6 -2.6,1.7 -2.45,.9 -2.2,1.6 -1.9,2.2')))
  po(q(pts('-.2,3.3 .35,3.2 .5,2.2 .75,1.3 .55,1.1 .25,1.2 -.05,2.2 -.35,2.9')))
  po(q(pts('-.55,3.1 .55,3.1 .62,4.2 .5,4.9 .2,5.2 -.2,5.2 -.6,4.8 -1.15,3.6 -1.5,2.6 -1.0,2.8')), 2.6)
  po(q(pts('.3,4.6 .75,4.0 1.3,3.9 1.35,4.1 .9,4.3 .55,4.9')))
  po(
    q(
      pts(
        '-.18,5.1 .28,5.1 .36,5.5 .3,5.75 .6,5.8 .55,5.95 .2,6.0 .1,6.25 -.2,6.25 -.3,6.0 -.5,5.9 -.26,5.75 -.28,5.4',
      ),
    ),
  )
}
