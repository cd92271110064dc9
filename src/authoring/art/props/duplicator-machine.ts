import { asPoints, clamp, ellipse, lerp, nth, type Point, type Points, pts } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays, rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'

export interface DuplicatorMachineOptions {
  readonly light?: Point | undefined
  readonly crank?: number | undefined
}

/** rotary stencil duplicator, side view, units cm, (x,y) = table top under its middle; returns crank handle px */
export function duplicatorMachine(L: Layer, x: number, y: number, s: number, o: DuplicatorMachineOptions = {}) {
  const T = ([a, b]: Point): Point => [x + a * s, y - b * s]
  const r = random(4)
  const hi = palette.cream
  const [lx, ly] = o.light || [0.7, -0.7]
  const po = (c: Ink, p: Point[], w = 1.1) => {
    const v = p.map(T)
    L.poly(c, v)
    if (w)
      L.add(c === palette.ink ? hi : palette.cream, rim(v, lx, ly, { inset: 0.5 * s, w: w * s, thr: 0.2, minLen: 4 }))
    if (c !== palette.ink) L.add(palette.ink, rim(v, -lx, -ly, { inset: 0, w: 1.3 * s, thr: 0.1 }))
    return v
  }
  // trays with paper
  po(palette.ink, pts('-30,13 -66,27 -67,24 -30,9'))
  for (let i = 0; i < 6; i++) {
    const t = 1.2 + i * 1.1
    L.poly(
      i % 2 ? palette.grey1 : palette.cream,
      asPoints([
        [-32, 13 + t],
        [-62, 25 + t],
        [-62.4, 24.2 + t],
        [-32, 12 + t],
      ]).map(T),
    )
  }
  po(palette.ink, pts('30,9 72,3 72,0 30,5'))
  for (let i = 0; i < 7; i++)
    L.poly(
      i % 2 ? palette.grey1 : palette.cream,
      asPoints([
        [34 + r.around(), 9.4 + i * 1],
        [69 + r.around() * 1.6, 4.2 + i * 1.1],
        [69 + r.around(), 3.4 + i * 1.1],
        [34, 8.6 + i],
      ]).map(T),
    )
  po(palette.ink, pts('68,3 74,3 75,18 72,18'))
  // a sheet leaving the drum
  L.poly(palette.cream, pts('14,16 34,20 58,15 60,13.6 34,18 14,14').map(T))
  // body: base, cheek, drum
  po(palette.ink, pts('-34,0 34,0 33,5 28,13 20,16 -20,16 -29,13 -33,5'), 1.6)
  po(palette.ink, pts('-36,-1 36,-1 36,3 -36,3'), 0.8)
  const dr = ellipse(0, 30, 19, 19, 26)
  po(palette.ink, dr, 2.4)
  po(palette.grey2, ellipse(0, 30, 15.5, 15.5, 24), 0)
  L.add(
    palette.cream,
    rays(...T([0, 30]), 5 * s, 15 * s, {
      gap: 3.2 * s,
      ring: 4 * s,
      w: 0.7 * s,
      r: random(8),
      fall: 3,
      field: (_X, _Y, a) => clamp(0.3 + 0.7 * Math.cos(a - Math.atan2(ly, lx))),
    }),
  )
  for (let i = 0; i < 5; i++)
    L.add(
      palette.ink,
      bar(T([0, 30]), T([Math.cos(i * 1.257 + 0.3) * 15, 30 + Math.sin(i * 1.257 + 0.3) * 15]), 2.2 * s),
    )
  po(palette.ink, ellipse(0, 30, 4.6, 4.6, 14), 0.9)
  // stencil wrapped on the drum, clamp, ink can pipe
  L.poly(
    palette.grey1,
    [...ellipse(0, 30, 20.4, 20.4, 10, 0.5, 1.75), ...ellipse(0, 30, 18.6, 18.6, 10, 1.75, 0.5)].map(T),
  )
  po(palette.ink, pts('-8,47 8,47 7,53 -7,53'), 0.9)
  po(palette.ink, pts('-22,16 -16,16 -15,40 -21,40'), 0.9)
  po(palette.ink, pts('-26,38 -12,38 -13,43 -25,43'), 0.9)
  const a = o.crank ?? 2.5
  const c0: Point = [0, 30]
  const c1: Point = [Math.cos(a) * 23, 30 + Math.sin(a) * 23]
  L.add(palette.ink, bar(T(c0), T(c1), 4 * s))
  L.add(hi, cut(T([c0[0] + 1, c0[1] + 1.4]), T([c1[0] + 0.6, c1[1] + 1.2]), 0.9 * s))
  L.add(palette.ink, bar(T(c1), T([c1[0] - 9, c1[1] - 1]), 4.6 * s))
  L.add(hi, cut(T([c1[0] - 1, c1[1] + 1.3]), T([c1[0] - 9, c1[1] + 0.6]), 0.9 * s))
  return T([c1[0] - 5, c1[1]])
}

export interface SheetStackOptions {
  readonly seed?: number | undefined
  readonly skew?: number | undefined
  readonly string?: boolean | undefined
}

/** stack of printed sheets in slight perspective; x,y = lower left front corner */
export function sheetStack(L: Layer, x: number, y: number, w: number, d: number, h: number, o: SheetStackOptions = {}) {
  const r = random(o.seed || 3)
  const sk = o.skew ?? 0.35
  const top: Point[] = [
    [x, y - h],
    [x + w, y - h],
    [x + w + d * sk, y - h - d * 0.42],
    [x + d * sk, y - h - d * 0.42],
  ]
  L.poly(palette.ink, [
    [x - 3, y + 2],
    [x + w + 3, y + 2],
    [x + w + d * sk + 4, y - d * 0.42 + 3],
    [x + w, y],
  ])
  L.poly(palette.cream, [
    [x, y],
    [x + w, y],
    [x + w, y - h],
    [x, y - h],
  ])
  L.poly(palette.grey1, [
    [x + w, y],
    [x + w + d * sk, y - d * 0.42],
    [x + w + d * sk, y - h - d * 0.42],
    [x + w, y - h],
  ])
  let e = ''
  for (let v = 3; v < h; v += r.range(2.4, 4.6))
    e +=
      cut([x + r() * 4, y - v], [x + w * r.range(0.6, 1), y - v + r.around()], 1) +
      (r() < 0.6 ? cut([x + w, y - v], [x + w + d * sk, y - v - d * 0.42], 0.8) : '')
  L.add(palette.grey2, e)
  L.poly(palette.cream, top)
  L.add(palette.ink, rim(top, 0.7, 0.4, { inset: -0.4, w: 1.4, thr: 0.1 }))
  const q = (u: number, v: number): Point => [x + u * w + v * d * sk, y - h - v * d * 0.42]
  let t = bar(q(0.12, 0.86), q(0.88, 0.86), Math.max(2, d * 0.05))
  for (let v = 0.74; v > 0.08; v -= 0.09) t += bar(q(0.1, v), q(r.range(0.72, 0.92), v), Math.max(0.9, d * 0.014))
  L.add(palette.ink, t)
  if (o.string) {
    L.add(
      palette.ink,
      bar(q(0.5, 0), q(0.5, 1), 2) + bar([x + w * 0.5, y], [x + w * 0.5, y - h], 2) + bar(q(0, 0.5), q(1, 0.5), 2),
    )
  }
}

export interface PaperSheetOptions {
  readonly seed?: number | undefined
  readonly fill?: Ink | undefined
  readonly head?: boolean | undefined
  readonly cols?: number | undefined
  readonly lead?: number | undefined
  readonly shade?: boolean | undefined
  readonly light?: Point | undefined
  readonly pin?: boolean | undefined
}

/** a sheet held in the hand or pinned: quad with head-line and text bars */
export function paperSheet(L: Layer, q: Points, o: PaperSheetOptions = {}) {
  const r = random(o.seed || 2)
  L.poly(o.fill || palette.cream, q)
  const m = (u: number, v: number): Point => {
    const a: Point = [lerp(nth(q, 3)[0], nth(q, 2)[0], u), lerp(nth(q, 3)[1], nth(q, 2)[1], u)]
    const b: Point = [lerp(nth(q, 0)[0], nth(q, 1)[0], u), lerp(nth(q, 0)[1], nth(q, 1)[1], u)]
    return [lerp(b[0], a[0], v), lerp(b[1], a[1], v)]
  }
  const H = Math.hypot(nth(q, 3)[0] - nth(q, 0)[0], nth(q, 3)[1] - nth(q, 0)[1])
  let d = o.head === false ? '' : bar(m(0.12, 0.88), m(0.88, 0.88), H * 0.07)
  const cols = o.cols || 1
  for (let c = 0; c < cols; c++)
    for (let v = 0.76; v > 0.09; v -= o.lead || 0.075)
      d += bar(
        m(0.1 + (c * 0.84) / cols, v),
        m(0.1 + ((c + r.range(0.72, 0.93)) * 0.84) / cols, v),
        Math.max(0.8, H * 0.016),
      )
  L.add(palette.ink, d)
  if (o.shade !== false)
    L.add(
      palette.ink,
      rim(q, ...(o.light ?? ([-0.6, 0.6] as const)), { inset: -0.6, w: Math.max(1, H * 0.014), thr: 0.2 }),
    )
  if (o.pin) {
    const p = m(0.5, 0.97)
    L.poly(palette.ink, ellipse(p[0], p[1], 2.6, 2.6, 7))
  }
}
