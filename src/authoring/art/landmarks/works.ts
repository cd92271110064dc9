import { lerp, type Point, type Points, type Projection, project, slab } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'

interface WorksOptions {
  readonly body?: Ink
  readonly hi?: Ink
  readonly mid?: Ink
  readonly glass?: Ink
  /** The lit side: -1 left, 1 right. */
  readonly side?: number
  readonly h?: number
  readonly rev?: boolean
  readonly dir?: number
}

/** brick chimney with bands */
export function chimney(L: Layer, pr: Projection, u: number, h: number, w = 3, t: WorksOptions = {}) {
  const b = t.body || palette.ink
  const hi = t.hi || palette.cream
  const ls = t.side || -1
  const po = (c: Ink, p: Points) => L.poly(c, project(pr, p))
  po(b, [
    [u - w / 2, 0],
    [u + w / 2, 0],
    [u + w * 0.32, h],
    [u - w * 0.32, h],
  ])
  po(b, slab(u - w * 0.4, h - 1.6, w * 0.8, 1.6))
  po(hi, slab(u - w * 0.38, h - 2, w * 0.76, 0.35))
  L.add(
    hi,
    cut(pr(u + ls * w * 0.36, h * 0.05), pr(u + ls * w * 0.24, h - 2.5), Math.abs(pr(w * 0.14, 0)[0] - pr(0, 0)[0])),
  )
  let d = ''
  for (let v = h * 0.2; v < h - 3; v += h * 0.085) d += cut(pr(u - w * 0.3, v), pr(u + w * 0.3, v + 0.1), 1)
  L.add(t.mid || palette.grey2, d)
}

/** saw-tooth factory hall, side: 0..n*9 m */
export function sawtooth(L: Layer, pr: Projection, n: number, t: WorksOptions = {}) {
  const b = t.body || palette.ink
  const hi = t.hi || palette.cream
  const gl = t.glass || palette.grey1
  const po = (c: Ink, p: Points) => L.poly(c, project(pr, p))
  const H = t.h || 9
  po(b, slab(0, 0, n * 9, H))
  for (let i = 0; i < n; i++) {
    po(b, [
      [i * 9, H],
      [i * 9 + 9, H],
      [i * 9 + (t.rev ? 0.4 : 8.6), H + 5.4],
    ])

    po(
      gl,
      t.rev
        ? [
            [i * 9 + 0.6, H + 0.5],
            [i * 9 + 1.1, H + 0.5],
            [i * 9 + 0.9, H + 4.7],
          ]
        : [
            [i * 9 + 7.9, H + 0.5],
            [i * 9 + 8.7, H + 0.5],
            [i * 9 + 8.5, H + 4.9],
          ],
    )
    L.add(hi, cut(pr(i * 9 + 0.3, H + 0.2), pr(i * 9 + (t.rev ? 0.5 : 8.4), H + 5.2), 1.6))
    for (let k = 0; k < 3; k++) {
      po(gl, slab(i * 9 + 0.9 + k * 2.7, 3.4, 1.8, 3.6))
      L.add(
        b,
        bar(pr(i * 9 + 1.8 + k * 2.7, 3.4), pr(i * 9 + 1.8 + k * 2.7, 7), 1.4) +
          bar(pr(i * 9 + 0.9 + k * 2.7, 5.2), pr(i * 9 + 2.7 + k * 2.7, 5.2), 1.4),
      )
    }
    L.add(hi, cut(pr(i * 9, 8.2), pr(i * 9 + 9, 8.2), 1))
  }
}

/** harbour/yard crane */
export function crane(L: Layer, pr: Projection, u: number, h: number, t: WorksOptions = {}) {
  const b = t.body || palette.ink
  const dir = t.dir || 1
  const bb = (a: Point, c: Point, w: number) => L.add(b, bar(pr(...a), pr(...c), w))
  const s = Math.abs(pr(1, 0)[0] - pr(0, 0)[0])
  const w = s * 0.35
  for (const k of [-2.4, 2.4]) bb([u + k * 1.5, 0], [u + k * 0.6, h * 0.5], w * 1.5)
  for (let i = 0; i < 5; i++) {
    const v = h * 0.1 * i
    const q1 = 3.6 - i * 0.43
    const q2 = 3.6 - (i + 1) * 0.43
    bb([u - q1, v], [u + q2, v + h * 0.1], w * 0.7)
    bb([u + q1, v], [u - q2, v + h * 0.1], w * 0.7)
  }
  L.poly(
    b,
    project(pr, [
      [u - 3, h * 0.5],
      [u + 3, h * 0.5],
      [u + 2.6, h * 0.66],
      [u - 3.6, h * 0.66],
    ]),
  )
  const tip: Point = [u + dir * h * 0.72, h * 1.02]
  bb([u + dir * 2, h * 0.55], tip, w * 1.3)
  bb([u + dir * 1, h * 0.66], tip, w)
  for (let i = 1; i < 8; i++) {
    const k = i / 8
    bb(
      [lerp(u + dir * 2, tip[0], k), lerp(h * 0.55, tip[1], k)],
      [lerp(u + dir, tip[0], k - 0.06), lerp(h * 0.66, tip[1], k - 0.06)],
      w * 0.6,
    )
  }
  bb(tip, [tip[0], h * 0.5], w * 0.5)
  bb([u - dir * 1, h * 0.66], [u + dir * 0.2, h * 0.92], w)
  bb([u + dir * 0.2, h * 0.92], tip, w * 0.5)
  L.poly(b, project(pr, slab(tip[0] - 0.7, h * 0.46, 1.4, 1.2)))
}
