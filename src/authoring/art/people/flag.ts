import { clamp, lerp, nth, type Point } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { path } from '../kit/path'
import { random } from '../kit/random'

export interface FlagOptions {
  readonly seed?: number | undefined
  readonly w?: number | undefined
  readonly fh?: number | undefined
  readonly dir?: number | undefined
  readonly tilt?: number | undefined
  readonly pw?: number | undefined
  readonly n?: number | undefined
  readonly amp?: number | undefined
  readonly droop?: number | undefined
  readonly freq?: number | undefined
  readonly cols?: readonly Ink[] | undefined
  readonly hr?: number | undefined
  readonly hole?: boolean | undefined
  readonly folds?: number | undefined
  readonly lightFolds?: boolean | undefined
  readonly rimLight?: Point | undefined
  /** The ink of a cut along the pole, for a pole that stands against the dark. */
  readonly poleLit?: Ink | undefined
}

/** tricolour on a pole, cut-out hole. base = hand/foot of pole, tip angle. wave>0 to the right. */
export function flag(L: Layer, x: number, y: number, h: number, o: FlagOptions = {}) {
  const r = random(o.seed || 5)
  const w = o.w || h * 0.62
  const fh = o.fh || h * 0.36
  const dir = o.dir || 1
  const tilt = o.tilt || 0
  const tip: Point = [x + Math.sin(tilt) * h, y - Math.cos(tilt) * h]
  const pw = o.pw || Math.max(1.6, h * 0.012)
  L.add(palette.ink, bar([x, y], tip, pw))
  if (o.poleLit) L.add(o.poleLit, cut([x - pw * 0.2, y], [tip[0] - pw * 0.2, tip[1]], pw * 0.4))
  L.add(
    palette.ink,
    path([
      [tip[0] - pw * 1.3, tip[1]],
      [tip[0], tip[1] - pw * 5],
      [tip[0] + pw * 1.3, tip[1]],
    ]),
  )
  const ux = Math.sin(tilt)
  const uy = -Math.cos(tilt)
  const top: Point = [tip[0] - ux * h * 0.02, tip[1] - uy * h * 0.02]
  const N = o.n || 14
  const ph = r() * 6
  const amp = (o.amp ?? 0.16) * fh
  const droop = o.droop ?? 0.1
  const pt = (u: number, v: number): Point => {
    const t = u
    const wv = Math.sin(t * (o.freq || 6.5) + ph) * amp * (0.2 + t)
    return [
      top[0] - ux * v * fh + dir * (t * w * (1 - 0.06 * Math.abs(Math.cos(t * 6.5 + ph)))) - ux * 0,
      top[1] - uy * v * fh + wv + droop * w * t * t * 1.2,
    ]
  }
  const cols = o.cols || [palette.red, palette.cream, palette.green]
  const K = cols.length
  const band = (v0: number, v1: number) => {
    const a: Point[] = []
    const b: Point[] = []
    for (let i = 0; i <= N; i++) {
      a.push(pt(i / N, v0))
      b.push(pt(i / N, v1))
    }
    return [...a, ...b.reverse()]
  }
  // the hole is a real hole: every band is an even-odd path, so the layers behind show through (and slide under parallax)
  const hu = 0.47
  const hv = 0.5
  const ru = (fh * (o.hr || 0.2)) / w
  const rv = o.hr || 0.2
  const holed = o.hole !== false
  const HP: Point[] = []
  if (holed) {
    const n = 15
    for (let i = 0; i < n; i++) {
      const a = (i / n) * 6.283
      const k = r.range(0.84, 1.12)
      HP.push([hu + Math.cos(a) * ru * k, hv + Math.sin(a) * rv * k])
    }
  }
  const inH = (u: number, v: number) => holed && ((u - hu) / ru) ** 2 + ((v - hv) / rv) ** 2 < 1.05
  const dense: Point[] = []
  HP.forEach((a, i) => {
    const b = nth(HP, (i + 1) % HP.length)
    for (let k = 0; k < 5; k++) dense.push([lerp(a[0], b[0], k / 5), lerp(a[1], b[1], k / 5)])
  })
  for (let k = 0; k < K; k++) {
    const v0 = k / K
    const v1 = (k + 1) / K
    const b = band(v0, v1)
    if (!holed) {
      L.poly(nth(cols, k), b)
      continue
    }
    const hp = dense.map(([u, v]) => pt(u, clamp(v, v0, v1)))
    L.evenOdd(nth(cols, k), path(b, true), path(hp, true))
  }
  let dk = ''
  let lt = ''
  const nf = o.folds ?? 9
  for (let i = 1; i < nf; i++) {
    const u = i / nf + r.around() * 0.02
    const sl = Math.cos(u * (o.freq || 6.5) + ph)
    const n = Math.max(2, Math.round(fh / 14))
    for (let j = 0; j < n; j++) {
      if (r() < 0.35) continue
      const v0 = r.range(0, 0.75)
      const u1 = u + r.around() * 0.012
      const v1 = Math.min(1, v0 + r.range(0.2, 0.5))
      if (
        inH(u, v0) ||
        inH(u1, v1) ||
        inH((u + u1) / 2, (v0 + v1) / 2) ||
        inH(u, v0 * 0.75 + v1 * 0.25) ||
        inH(u1, v0 * 0.25 + v1 * 0.75)
      )
        continue
      const a = pt(u, v0)
      const b = pt(u1, v1)
      if (sl > 0.15) dk += cut(a, b, h * 0.006 * sl + 0.6, r.around() * 2)
      else if (sl < -0.35) lt += cut(a, b, h * 0.004, r.around() * 2)
    }
  }
  L.add(palette.ink, dk)
  if (o.lightFolds !== false) L.add(palette.cream, lt)
  if (holed) {
    const pts = HP.map((q) => pt(...q))
    const R0 = fh * (o.hr || 0.2)
    L.add(
      palette.ink,
      rim(pts, -0.3, -1, { inset: -1, w: Math.max(1.2, R0 * 0.16), thr: 0.1 }) +
        rim(pts, 0.4, 1, { inset: -1, w: Math.max(0.8, R0 * 0.06), thr: 0.3 }),
    )
  }
  const outline = band(0, 1)
  L.add(palette.ink, rim(outline, 0.2, 1, { inset: -0.4, w: Math.max(1, h * 0.008), thr: 0.2 }))
  if (o.rimLight) L.add(palette.cream, rim(outline, ...o.rimLight, { inset: 1, w: Math.max(1, h * 0.01), thr: 0.2 }))
  return { tip, pt }
}
