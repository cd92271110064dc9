import { ellipse, type Points, type Projection, project, slab } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'
import { path } from '../kit/path'
import { random } from '../kit/random'

export interface TramOptions {
  readonly body?: Ink | undefined
  readonly win?: Ink | undefined
  readonly hi?: Ink | undefined
  readonly seed?: number | undefined
  readonly damage?: number | undefined
  readonly len?: number | undefined
  readonly n?: number | undefined
  readonly lit?: Ink | undefined
  readonly pole?: boolean | undefined
}

/** tram side view in metres (length 12). pr maps u (0..12), v up */
export function tram(L: Layer, pr: Projection, o: TramOptions = {}) {
  const t = { body: o.body || palette.grey2, win: o.win || palette.ink, hi: o.hi || palette.cream, lo: palette.ink }
  const po = (c: Ink, p: Points) => L.poly(c, project(pr, p))
  const r = random(o.seed || 8)
  const dmg = o.damage || 0
  const l = o.len || 11.5
  po(t.lo, slab(1.6, 0.12, l - 3.2, 0.7))
  for (const u of [2.4, 3.9, l - 3.9, l - 2.4]) {
    po(t.lo, ellipse(u, 0.42, 0.42, 0.42, 12))
    po(t.hi, ellipse(u, 0.42, 0.15, 0.15, 8))
  }
  po(t.body, [
    [0, 0.75],
    [l, 0.75],
    [l + 0.12, 1.6],
    [l, 2.95],
    [l - 0.25, 3.15],
    [0.25, 3.15],
    [0, 2.95],
    [-0.12, 1.6],
  ])
  po(t.lo, slab(-0.05, 0.62, l + 0.1, 0.18))
  po(t.hi, slab(-0.08, 1.58, l + 0.16, 0.07))
  po(t.hi, slab(0.2, 3.1, l - 0.4, 0.06))
  po(t.lo, [
    [0.4, 3.15],
    [l - 0.4, 3.15],
    [l - 0.9, 3.42],
    [0.9, 3.42],
  ])
  po(t.body, [
    [1.8, 3.4],
    [l - 1.8, 3.4],
    [l - 2.1, 3.68],
    [2.1, 3.68],
  ])
  const n = o.n || 7
  for (let i = 0; i < n; i++) {
    const door = i === 0 || i === n - 1
    const w = (l - 0.8) / n
    const u = 0.4 + i * w
    const br = r() < dmg
    po(o.lit && !br ? palette.cream : t.win, slab(u + 0.12, door ? 0.95 : 1.75, w - 0.24, door ? 2 : 1.15))
    if (!br) {
      po(t.body, slab(u + 0.12, 2.48, w - 0.24, 0.06))
      if (!o.lit && r() < 0.6) L.add(t.hi, cut(pr(u + 0.25, 1.95), pr(u + w * 0.5, 2.4), 1))
    } else
      po(t.hi, [
        [u + 0.12, 1.75],
        [u + w * 0.4, 1.75],
        [u + 0.2, 2.2],
      ])
    if (door) po(t.body, slab(u + w / 2 - 0.04, 0.95, 0.08, 2))
  }
  if (o.pole !== false) {
    const c = l * 0.5
    L.add(
      t.lo,
      bar(pr(c - 0.9, 3.65), pr(c + 0.3, 4.5), 2) +
        bar(pr(c + 0.9, 3.65), pr(c - 0.5, 4.4), 2) +
        bar(pr(c - 0.9, 4.52), pr(c + 1, 4.52), 2.4),
    )
  }
  let d = ''
  for (let i = 0; i < 26; i++) {
    const u = r() * l
    d += cut(pr(u, r.range(0.85, 1.5)), pr(u + r.range(0.2, 0.7), r.range(0.85, 1.5)), 0.7)
  }
  L.add(t.hi, d)
  L.add(t.hi, bar(pr(l * 0.42, 1.15), pr(l * 0.58, 1.15), 1.4))
  if (dmg > 0.3) {
    let s = ''
    for (let i = 0; i < 26 * dmg; i++) {
      const [x, y] = pr(r() * l, r.range(0.9, 3))
      s += path(ellipse(x, y, r.range(0.8, 2), r.range(0.8, 2), 5))
    }
    L.add(palette.ink, s)
  }
}
