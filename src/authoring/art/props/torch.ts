import { asPoints, clamp, nth, type Point, pts } from '../kit/geometry'
import { bar, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { kernedLetters } from '../kit/letters'
import { rays, rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { path } from '../kit/path'
import { random } from '../kit/random'

export interface NewsTorchOptions {
  readonly seed?: number | undefined
  readonly a?: number | undefined
  readonly len?: number | undefined
  readonly flame?: number | undefined
  readonly scraps?: number | undefined
  readonly ray?: number | undefined
}

/** rolled burning newspaper: p = hand, s = px per cm, a = tilt. Returns flame centre */
export function newsTorch(L: Layer, p: Point, s: number, o: NewsTorchOptions = {}) {
  const r = random(o.seed || 3)
  const a = o.a || 0
  const len = o.len || 34
  const T = (u: number, v: number): Point => [
    p[0] + (u * Math.cos(a) + v * Math.sin(a)) * s,
    p[1] - (v * Math.cos(a) - u * Math.sin(a)) * s,
  ]
  const paper = asPoints([
    [-3, -14],
    [3, -15],
    [5, len * 0.6],
    [7, len - 2],
    [3, len + 3],
    [0, len - 3],
    [-4, len + 4],
    [-8, len - 3],
    [-5, len * 0.6],
  ]).map((q) => T(...q))
  L.poly(palette.cream, paper)
  L.add(palette.ink, rim(paper, -0.8, 0.4, { inset: -0.4, w: 2.6 * s, thr: 0.1 }))
  if (s > 0.9) {
    let d = ''
    for (let i = 0; i < 5; i++) d += bar(T(-2.4, -8 + i * 6.4), T(3.4, -8.6 + i * 6.6), 0.8 * s)
    L.add(palette.ink, d)
  }
  L.poly(
    palette.ink,
    asPoints([
      [-8, len - 4],
      [-4, len + 4],
      [0, len - 2],
      [3, len + 4],
      [7, len - 2],
      [5, len - 9],
      [-6, len - 10],
    ]).map((q) => T(...q)),
  )
  const base = T(0, len - 2)
  const g = s * (o.flame || 1)
  const fl = (k: number, c: Ink, sd: number) => {
    const q = random((o.seed || 3) * 7 + sd)
    const b = q.around() * 6
    L.poly(
      c,
      asPoints([
        [-7, -2],
        [-11, 6],
        [-9, 14],
        [-12 + b, 22],
        [-5 + b, 18],
        [-3 + b * 1.4, 34],
        [b * 2.2, 50],
        [3 + b, 33],
        [6 + b, 26],
        [11 + b, 33],
        [9, 18],
        [12, 10],
        [7, -2],
      ]).map(([u, v]) => [base[0] + u * g * k, base[1] - (v * k + (k < 1 ? 1 : 0)) * g]),
    )
  }
  fl(1, palette.red, 1)
  fl(0.56, palette.cream, 2)
  // burning scraps flying off
  let d1 = ''
  let d2 = ''
  const n = o.scraps ?? 7
  for (let i = 0; i < n; i++) {
    const k = r.range(30, 120)
    const x = base[0] + r.around() * 46 * g + k * 0.2 * g
    const y = base[1] - k * g
    const z = r.range(1.2, 3.4) * s
    const q = path([
      [x - z, y],
      [x, y - z * 1.3],
      [x + z * 0.9, y + z * 0.3],
      [x, y + z * 0.8],
    ])
    if (i % 3) d1 += q
    else d2 += q
  }
  L.add(palette.cream, d1)
  L.add(palette.red, d2)
  const c: Point = [base[0], base[1] - 18 * g]
  if (o.ray !== 0)
    L.add(
      palette.cream,
      rays(c[0], c[1], 34 * g, (o.ray || 84) * g, {
        gap: 13 * Math.max(0.6, g * 0.7),
        ring: 15 * g + 2,
        w: Math.max(1.1, 1.7 * g),
        r: random((o.seed || 3) + 1),
        fall: 1,
        field: () => 0.75,
      }),
    )
  return c
}

/** far flames: lens pairs, one path each */
export function farTorches(L: Layer, points: readonly (readonly [x: number, y: number, size: number])[]) {
  let a = ''
  let b = ''
  for (const [x, y, k] of points) {
    a += path([
      [x - k * 0.7, y],
      [x - k * 0.5, y - k * 1.1],
      [x, y - k * 2.6],
      [x + k * 0.6, y - k * 1.2],
      [x + k * 0.7, y],
    ])
    b += path([
      [x - k * 0.36, y],
      [x, y - k * 1.4],
      [x + k * 0.36, y],
    ])
  }
  L.add(palette.red, a)
  L.add(palette.cream, b)
}

export interface BurningSheetOptions {
  readonly seed?: number | undefined
  readonly a?: number | undefined
  readonly ray?: number | undefined
  readonly scraps?: number | undefined
}

/** an open broadsheet held up and burning along its upper edge. p = hand (bottom centre), w x h in px. Title cut with the knife font */
export function burningSheet(L: Layer, p: Point, w: number, h: number, title: string, o: BurningSheetOptions = {}) {
  const r = random(o.seed || 4)
  const a = o.a || 0
  const c = Math.cos(a)
  const n = Math.sin(a)
  const T = (u: number, v: number): Point => [p[0] + u * c * w + v * n * h, p[1] + u * n * w - v * c * h]
  const bend = (u: number, v: number) => T(u + 0.02 * Math.sin(v * 5), v + 0.05 * Math.sin(u * 5 + 0.6))
  const burn = (u: number) =>
    0.84 - 0.08 * Math.sin((u + 0.5) * 7.4 + 1) - 0.07 * clamp(Math.abs(u + 0.06) * 2 - 0.35) + 0.025 * Math.sin(u * 31)
  const E: number[] = []
  const N = 24
  for (let i = 0; i <= N; i++) E.push(0.5 - i / N)
  const ray = bend(0, 0.95)
  if (o.ray !== 0)
    L.add(
      palette.cream,
      rays(ray[0], ray[1], w * 0.55, w * (o.ray || 1.35), {
        gap: 17,
        ring: 22,
        w: 2.4,
        r: random(31),
        a0: Math.PI * 0.92,
        a1: Math.PI * 2.08,
        fall: 1,
        field: (_x, _y, q) => 0.55 + 0.4 * Math.sin(q * 15),
      }),
    )
  const base = E.filter((_, i) => i % 4 === 2)
  const shape = (b: Point, g: number, col: Ink, sd: number, k: number) => {
    const q = random(sd)
    const l = 7 + q.around() * 6
    L.poly(
      col,
      asPoints([
        [-9, -8],
        [-13, 5],
        [-10, 14],
        [-14 + l * 0.4, 24],
        [-6 + l * 0.4, 19],
        [-5 + l * 0.7, 36],
        [l * 1.6, 58],
        [4 + l * 0.8, 37],
        [6 + l * 0.5, 28],
        [12 + l, 38],
        [11 + l * 0.2, 20],
        [13, 8],
        [9, -8],
      ]).map(([u, v]): Point => [b[0] + u * g * k, b[1] - v * g * k]),
    )
  }
  const flames = base.map((u, i) => ({
    foot: bend(u, burn(u) - 0.02),
    size: w * nth([0.0066, 0.0096, 0.0122, 0.0104, 0.0082, 0.006], i % 6) * r.range(0.9, 1.1),
  }))
  for (const [i, { foot, size }] of flames.entries()) shape(foot, size, palette.red, i + 3, 1)
  for (const [i, { foot, size }] of flames.entries()) shape(foot, size, palette.cream, i + 3, 0.56)
  const sheet = asPoints([
    [-0.05, 0],
    [0.06, 0.02],
    [0.28, 0.06],
    [0.5, 0.02],
    ...E.map((u): Point => [u, burn(u)]),
    [-0.5, 0.05],
    [-0.3, 0.08],
  ]).map((q) => bend(...q))
  L.poly(palette.cream, sheet)
  L.poly(
    palette.grey1,
    pts('.5,.02 .28,.06 .12,.04 .34,.3 .5,.5').map((q) => bend(...q)),
  )
  L.poly(palette.ink, [
    ...E.map((u) => bend(u, burn(u) + 0.015)),
    ...[...E].reverse().map((u) => bend(u, burn(u) - 0.045 - 0.035 * r())),
  ])
  L.add(
    palette.red,
    polyline(
      E.map((u) => bend(u, burn(u) - 0.1)),
      h * 0.014,
      2,
    ),
  )
  if (title) L.add(palette.ink, kernedLetters(bend, title, -0.45, 0.45, 0.86, 0.15, 0.25))
  let d = bar(bend(-0.46, 0.405), bend(0.44, 0.405), h * 0.014)
  for (let k = 0; k < 4; k++)
    for (let j = 0; j < 6; j++) {
      const u = -0.45 + k * 0.225
      const v = 0.36 - j * 0.046
      if (v < 0.12 || (k === 0 && j > 1 && j < 5)) continue
      if (u + 0.19 > 0.5 - (0.4 - v) * 0.5) continue
      d += bar(bend(u, v), bend(u + 0.19 * (j === 5 ? r.range(0.4, 0.9) : 1), v), h * 0.014)
    }
  L.add(palette.ink, d)
  L.poly(palette.grey2, [bend(-0.45, 0.285), bend(-0.26, 0.285), bend(-0.26, 0.15), bend(-0.45, 0.15)])
  L.add(palette.ink, rim(sheet, -0.5, 1, { inset: -0.5, w: 2.6, thr: 0.3 }))
  const top = bend(0.05, 1.15)
  let e = ''
  let f = ''
  for (let i = 0; i < (o.scraps ?? 26); i++) {
    const k = r()
    const x = top[0] + r.around() * w * (0.25 + k * 0.8) + k * w * 0.3
    const y = top[1] - k * h * 1.6
    const z = r.range(2, 6) * (1 - k * 0.5)
    const q = path([
      [x - z, y],
      [x - z * 0.2, y - z],
      [x + z, y - z * 0.2],
      [x + z * 0.3, y + z * 0.8],
    ])
    if (i % 3) e += q
    else f += q
  }
  L.add(palette.cream, e)
  L.add(palette.red, f)
  return ray
}
