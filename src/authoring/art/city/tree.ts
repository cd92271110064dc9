import type { Point } from '../kit/geometry'
import { cut, gouge } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'

export interface TreeOptions {
  readonly seed?: number | undefined
  readonly color?: Ink | undefined
  readonly leaf?: number | undefined
  readonly depth?: number | undefined
  readonly lean?: number | undefined
  readonly hi?: Ink | undefined
  readonly leafColor?: Ink | undefined
}

export function tree(L: Layer, x: number, y: number, h: number, o: TreeOptions = {}) {
  const r = random(o.seed || 23)
  const c = o.color || palette.ink
  let leaves = ''
  const rec = (a: number, p: Point, l: number, w: number, k: number) => {
    const e: Point = [p[0] + Math.cos(a) * l, p[1] + Math.sin(a) * l]
    const m: Point = [(p[0] + e[0]) / 2 + r.around() * l * 0.08, (p[1] + e[1]) / 2 + r.around() * l * 0.08]
    const n: Point = [-Math.sin(a), Math.cos(a)]
    const w1 = w * 0.62
    if (k >= 3)
      L.poly(c, [
        [p[0] + (n[0] * w) / 2, p[1] + (n[1] * w) / 2],
        m,
        [e[0], e[1]],
        [p[0] - (n[0] * w) / 2, p[1] - (n[1] * w) / 2],
      ])
    else
      L.poly(c, [
        [p[0] + (n[0] * w) / 2, p[1] + (n[1] * w) / 2],
        [m[0] + n[0] * w * 0.4, m[1] + n[1] * w * 0.4],
        [e[0] + (n[0] * w1) / 2, e[1] + (n[1] * w1) / 2],
        [e[0] - (n[0] * w1) / 2, e[1] - (n[1] * w1) / 2],
        [m[0] - n[0] * w * 0.4, m[1] - n[1] * w * 0.4],
        [p[0] - (n[0] * w) / 2, p[1] - (n[1] * w) / 2],
      ])
    if (k > 2 && r() < (o.leaf ?? 0.35)) {
      const lx = e[0] + r.around() * 6
      const ly = e[1] + r.around() * 6
      leaves += gouge(lx, ly, r.range(0.6, 2.4), r.range(4, 8), r.range(1.4, 2.4))
    }
    if (k > (o.depth || 6) || l < 4) return
    const nb = r() < 0.25 ? 3 : 2
    for (let i = 0; i < nb; i++)
      rec(
        a + (i - (nb - 1) / 2) * r.range(0.5, 0.85) + r.around() * 0.2 + (k < 2 ? 0 : 0.04),
        e,
        l * r.range(0.66, 0.84),
        w1,
        k + 1,
      )
  }
  rec(-1.57 + (o.lean || 0), [x, y], h * 0.28, h * 0.045, 0)
  if (o.hi) {
    L.add(o.hi, cut([x - h * 0.012, y], [x - h * 0.008, y - h * 0.26], h * 0.006))
  }
  L.add(o.leafColor || palette.grey2, leaves)
}
