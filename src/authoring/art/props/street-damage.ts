import { carve } from '../kit/carve'
import { clamp, type Point, pts } from '../kit/geometry'
import { polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'

export interface SettsOptions {
  readonly hi?: Ink | undefined
  readonly light?: Point | undefined
  readonly seed?: number | undefined
  readonly color?: Ink | undefined
  readonly top?: Ink | undefined
}

/** heap or scatter of paving setts (cubes with lit top): readable single stones */
export function setts(
  L: Layer,
  list: readonly (readonly [x: number, y: number, size: number])[],
  o: SettsOptions = {},
) {
  const hi = o.hi || palette.cream
  const [lx, ly] = o.light || [-0.4, -0.9]
  const r = random(o.seed || 9)
  for (const [x, y, k] of [...list].sort((a, b) => a[1] - b[1])) {
    const a = r.around() * 0.35
    const c = Math.cos(a)
    const n = Math.sin(a)
    const T = ([u, v]: Point): Point => [x + (u * c - v * n) * k, y + (u * n + v * c) * k]
    const b = pts('-.55,.42 .5,.46 .56,-.3 .3,-.52 -.45,-.5 -.58,-.2').map(T)
    L.poly(o.color || palette.ink, b)
    const top = pts('-.5,-.22 -.4,-.46 .28,-.46 .48,-.26').map(T)
    L.poly(o.top || palette.grey2, top)
    L.add(hi, rim(b, lx, ly, { inset: k * 0.03, w: k * 0.13, thr: 0.3, minLen: 2 }))
  }
}

export interface PitOptions {
  readonly seed?: number | undefined
  readonly bed?: Ink | undefined
  readonly sand?: Ink | undefined
  readonly hi?: Ink | undefined
}

/** torn-up patch: dark sand bed with a ragged sett edge and stones heaped on its rim */
export function pit(L: Layer, cx: number, cy: number, rx: number, ry: number, o: PitOptions = {}) {
  const r = random(o.seed || 13)
  const p: Point[] = []
  for (let i = 0; i < 30; i++) {
    const a = (i / 30) * 6.283
    p.push([cx + Math.cos(a) * rx * r.range(0.84, 1.08), cy + Math.sin(a) * ry * r.range(0.8, 1.08)])
  }
  L.poly(o.bed || palette.ink, p)
  L.add(
    o.sand || palette.grey2,
    carve([p], {
      angle: 0.05,
      gap: ry * 0.16,
      w: ry * 0.03,
      len: [rx * 0.05, rx * 0.22],
      r,
      field: (_x, y) => clamp(0.2 + ((y - cy + ry) / ry) * 0.4),
    }),
  )
  L.add(o.hi || palette.cream, rim(p, 0, -1, { inset: -2, w: 4, thr: 0.2 }))
  return p
}

export interface ShellHoleOptions {
  readonly seed?: number | undefined
  readonly brick?: Ink | undefined
  readonly hi?: Ink | undefined
}

/** shell hole in a wall: ragged dark patch, bricks showing */
export function shellHole(L: Layer, x: number, y: number, R: number, o: ShellHoleOptions = {}) {
  const r = random(o.seed || 5)
  const p: Point[] = []
  for (let i = 0; i < 17; i++) {
    const a = (i / 17) * 6.283
    const k = R * (0.9 + 0.12 * Math.sin(i * 2.1 + 1)) * r.range(0.86, 1.08)
    p.push([x + Math.cos(a) * k * 1.25, y + Math.sin(a) * k * 0.85])
  }
  L.poly(palette.ink, p)
  p.map(([a, b]): Point => [x + (a - x) * 0.86 + R * 0.05, y + (b - y) * 0.86 + R * 0.05])
  for (let row = -3; row < 4; row++)
    for (let c = -4; c < 5; c++) {
      const bx = x + c * R * 0.27 + (row % 2 ? R * 0.13 : 0)
      const by = y + row * R * 0.2
      const d = Math.hypot((bx + R * 0.1 - x) / 1.1, (by - y) / 0.8)
      if (d > R * 0.66 || (bx > x + R * 0.1 && r() < 0.7) || r() < 0.2) continue
      L.poly(o.brick || palette.grey2, [
        [bx, by],
        [bx + R * 0.21, by + 1],
        [bx + R * 0.2, by + R * 0.13],
        [bx, by + R * 0.12],
      ])
    }
  L.add(o.hi || palette.cream, rim(p, -0.4, 0.9, { inset: -R * 0.07, w: R * 0.07, thr: 0.2 }))
  let d = ''
  for (let i = 0; i < 7; i++) {
    const a = r() * 6.283
    d += polyline(
      [
        [x + Math.cos(a) * R, y + Math.sin(a) * R * 0.8],
        [x + Math.cos(a + 0.1) * R * 1.4, y + Math.sin(a + 0.1) * R * 1.1],
        [x + Math.cos(a - 0.05) * R * r.range(1.6, 2.1), y + Math.sin(a - 0.05) * R * 1.6],
      ],
      3,
      1,
    )
  }
  L.add(palette.ink, d)
}

export interface MistBankOptions {
  readonly seed?: number | undefined
}

/** Middle, width, height and ink of one bank. */
export type Bank = readonly [x: number, y: number, w: number, h: number, ink: Ink]

/** bank of mist: a few long flat lenses with knife-cut edges */
export function mistBank(L: Layer, list: readonly Bank[], o: MistBankOptions = {}) {
  const r = random(o.seed || 3)
  for (const [x, y, w, h, c] of list) {
    const up: Point[] = []
    const dn: Point[] = []
    for (let i = 0; i <= 14; i++) {
      const t = i / 14
      const b = Math.sin(Math.PI * t) ** 0.8
      up.push([x - w / 2 + w * t, y - h * b * r.range(0.45, 1.1)])
      dn.push([x - w / 2 + w * t, y + h * 0.7 * b * r.range(0.4, 1.1)])
    }
    L.poly(c || palette.cream, [...up, ...dn.reverse()])
  }
}
