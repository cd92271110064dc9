import { flow } from '../kit/carve'
import { clamp, contains, ellipse, mix, nth, type Point, place, pts, rect } from '../kit/geometry'
import { cut, gouge } from '../kit/gouge'
import { Layer } from '../kit/layer'
import { rays, rim } from '../kit/light'
import { palette } from '../kit/palette'
import { path } from '../kit/path'
import { random } from '../kit/random'
import { parliament } from '../landmarks/parliament'
import { crowdRow, miniCrowd } from '../people/crowd'
import { flag } from '../people/flag'

/** The hole in the flag: its middle and radius in pixels. */
interface Hole {
  readonly x: number
  readonly y: number
  readonly r: number
}

/** Dawn behind Parliament, and a crowd with flags, as seen through the hole. */
function city(H: Hole): Layer {
  const L = new Layer()
  const sun = { x: H.x, y: H.y + H.r * 0.12 }
  L.poly(palette.grey1, rect(H.x - H.r * 1.4, H.y - H.r * 1.4, H.r * 2.8, H.r * 2.8))
  L.poly(palette.cream, ellipse(sun.x, sun.y, H.r * 0.4, H.r * 0.4, 26))
  L.add(
    palette.cream,
    rays(sun.x, sun.y, H.r * 0.43, H.r * 1.35, { gap: 10, ring: 34, w: 3.4, fall: 0.8, r: random(2) }),
  )
  parliament(L, place(H.x, H.y + H.r * 0.56, (H.r * 2.05) / 268), {
    body: palette.ink,
    hi: palette.grey1,
    mid: palette.ink,
    winc: palette.grey1,
    lightDir: 1,
  })
  L.poly(palette.grey2, rect(H.x - H.r * 1.2, H.y + H.r * 0.55, H.r * 2.4, H.r))
  L.add(
    palette.cream,
    flow(H.x - H.r * 1.1, H.y + H.r * 0.58, H.x + H.r * 1.1, H.y + H.r * 1.1, {
      gap: 7,
      len: 40,
      w: 2,
      r: random(3),
      field: (x) => clamp(1 - (Math.abs(x - H.x) / H.r) * 0.8),
    }),
  )
  L.poly(palette.ink, rect(H.x - H.r, H.y + H.r * 0.73, H.r * 2, H.r))
  for (const [dy, s, sd] of [
    [0.86, 0.42, 5],
    [1.03, 0.56, 6],
    [1.24, 0.74, 7],
  ] as const) {
    miniCrowd(L, H.x - H.r, H.x + H.r, H.y + H.r * dy, s, { seed: sd, light: sun, raise: 0.1 })
  }
  for (const [dx, k] of pts('-.45,1 -.12,.8 .34,1.05'))
    flag(L, H.x + dx * H.r, H.y + H.r * 0.74, H.r * 0.52 * k, {
      dir: dx > 0 ? -1 : 1,
      seed: Math.round(dx * 99),
      w: H.r * 0.27,
      fh: H.r * 0.17,
      lightFolds: false,
      folds: 5,
    })
  return L
}

/**
 * The title picture: a flag that fills the sheet, and in its hole the city. No lettering: the title is text of the page.
 * Landscape is 1600 × 900, portrait 1000 × 1400.
 */
export function poster(shape: 'landscape' | 'portrait'): Layer {
  const portrait = shape === 'portrait'
  const w = portrait ? 1000 : 1600
  const h = portrait ? 1400 : 900
  const H: Hole = portrait ? { x: w * 0.5, y: h * 0.57, r: w * 0.335 } : { x: 1122, y: 424, r: 292 }
  const L = new Layer()
  const r = random(1956)
  // ---- the cut: big facets, two loose threads
  const hole: Point[] = []
  const n = 36
  for (let i = 0; i < n; i++) {
    const a = (i / n) * 6.283
    const k = 1 + r.around() * 0.035 + 0.025 * Math.sin(a * 3 + 1)
    hole.push([H.x + Math.cos(a) * H.r * k, H.y + Math.sin(a) * H.r * k])
  }
  const ph = portrait ? 170 : 215
  const wv = (x: number, y: number) =>
    Math.sin(x / ph + y / 900 + 0.6) * (portrait ? 26 : 30) + Math.sin(x / (ph * 0.47) + 2) * 7
  const B = portrait ? [-60, h * 0.27, h * 0.8, h + 60] : [-60, h * 0.335, h * 0.665, h + 60]
  const edge = (y: number) => {
    const o: Point[] = []
    for (let x = -20; x <= w + 20; x += 20) o.push([x, y + wv(x, y)])
    return o
  }

  const holeD = path(hole, true)
  for (const [i, c] of [palette.red, palette.cream, palette.green].entries())
    L.poly(c, [...edge(nth(B, i)), ...edge(nth(B, i + 1)).reverse()])
  // folds: ink in the troughs, light on the crests; both follow the cloth
  const distance = ([x, y]: Point) => Math.hypot(x - H.x, y - H.y)
  const free = (a: Point, b: Point) => {
    for (let k = 0; k <= 6; k++)
      if (contains(hole, ...mix(a, b, k / 6)) || distance(mix(a, b, k / 6)) < H.r * 1.07) return false
    return true
  }
  const folds: readonly (readonly [at: number, sign: 1 | -1, cuts: number])[] = portrait
    ? [
        [0.02, 1, 20],
        [0.95, 1, 26],
        [0.9, -1, 14],
        [0.1, 1, 12],
      ]
    : [
        [0.004, 1, 22],
        [0.482, 1, 27],
        [0.505, -1, 20],
        [0.9, -1, 16],
        [0.93, 1, 30],
        [0.97, -1, 14],
        [0.995, 1, 18],
        [0.7, 1, 30],
        [0.62, 1, 16],
        [0.79, 1, 16],
      ]
  for (const [fx, sg, n] of folds)
    for (let i = 0; i < n * 1.5; i++) {
      const u = r.around()
      const y0 = r.range(-60, h - 130)
      const len = r.range(80, 300) * (1 - Math.abs(u) * 0.5)
      const x0 = fx * w + u * 34 - (y0 - h / 2) * 0.13 + 14 * Math.sin(y0 / 140 + fx * 9)
      const a: Point = [x0, y0]
      const b: Point = [x0 - len * 0.13 + r.around() * 6, y0 + len]
      if (!free(a, b)) continue
      L.add(
        sg > 0 ? palette.ink : palette.cream,
        cut(a, b, (sg > 0 ? 4.4 : 3) * (1.1 - Math.abs(u)) + 0.5, r.around() * 8),
      )
    }
  L.raw(`<clipPath id="hole"><path d="${holeD}"/></clipPath><g clip-path="url(#hole)">${city(H)}</g>`)
  // hole edge: shadow thickness inside the upper left, light lip lower right
  L.add(palette.ink, rim(hole, -0.5, -0.85, { inset: -2, w: 15, thr: -0.05 }))
  L.add(palette.ink, rim(hole, 0.6, 0.8, { inset: -2, w: 5, thr: 0.1 }))
  L.add(palette.cream, rim(hole, 0.5, 0.85, { inset: 4, w: 5, thr: 0.3 }))
  for (let i = 0; i < 34; i++) {
    const a = r() * 6.283
    const k = H.r * r.range(0.97, 1.01)
    const p: Point = [H.x + Math.cos(a) * k, H.y + Math.sin(a) * k]
    L.add(palette.ink, gouge(p[0], p[1], a + Math.PI + r.around() * 0.7, r.range(10, 34), 1.5, r.around() * 6))
  }
  // ---- the crowd watching
  const light = { x: H.x, y: H.y }

  const rows: readonly (readonly [s: number, y: number, seed: number])[] = portrait
    ? [
        [0.78, h - 8, 3],
        [1.05, h + 50, 4],
        [1.5, h + 150, 9],
      ]
    : [
        [0.74, 902, 3],
        [1.0, 954, 4],
        [1.42, 1046, 9],
      ]
  for (const [s, yy, seed] of rows)
    crowdRow(L, -40, w + 40, yy, s, {
      seed,
      light,
      lit: palette.cream,
      bust: true,
      rim: 2.4,
      gap: 46,
      raise: 0.08,
      tones: [palette.ink],
      view: 'back',
    })
  return L
}
