import { carve } from '../kit/carve'
import { ellipse, nth, type Point, type Points, pts } from '../kit/geometry'
import { bar, cut, polyline, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { palette } from '../kit/palette'
import { path } from '../kit/path'
import { random } from '../kit/random'
import { LEFT, RIGHT } from '../stage'

const C: Point = [810, 420]
const RX = 726
const RY = 396
const STONES = 23

/** A point of the arch: `t` from its left springing (0) to the right (1), `out` px outside its inner edge. */
const arc = (t: number, out: number): Point => {
  const a = Math.PI * (1 + t)
  return [C[0] + Math.cos(a) * (RX + out), C[1] + Math.sin(a) * (RY + out)]
}

/**
 * The passage into the yard of the barracks, from within: a ring of cut stones, lit from the yard on their inner faces, piers
 * of rough blocks, and walls that go into the dark. `scarred` walls have been hit.
 */
export function yardArch(L: Layer, scarred: boolean): void {
  const r = random(6)
  const inner: Points = [
    [96, 930],
    [84, 420],
    ...ellipse(...C, RX, RY, 28, Math.PI, Math.PI * 2),
    [1536, 420],
    [1524, 930],
  ]
  const outer: Points = [
    [LEFT - 20, -30],
    [RIGHT + 20, -30],
    [RIGHT + 20, 930],
    [LEFT - 20, 930],
  ]
  L.evenOdd(palette.ink, path(outer, true), path(rough(inner, 2, 40, r), true))
  // the ring: each stone a little longer or shorter than its neighbour, the keystone longest
  for (let i = 0; i < STONES; i++) {
    const key = i === (STONES - 1) / 2
    const [t0, t1] = [(i + 0.045) / STONES, (i + 0.955) / STONES]
    const deep = key ? 104 : i % 2 ? 66 : 84
    const stone = rough(
      [arc(t0, 8), arc((t0 + t1) / 2, 8), arc(t1, 8), arc(t1, deep), arc((t0 + t1) / 2, deep), arc(t0, deep)],
      2,
      26,
      r,
    )
    L.poly(palette.grey2, stone)
    L.add(palette.ink, rim(stone, ...(away(t0, t1) satisfies Point), { inset: 0, w: 9, thr: 0.1 }))
    L.add(
      palette.ink,
      carve(stone, {
        angle: Math.PI * (1 + (t0 + t1) / 2),
        gap: 13,
        w: 1.6,
        len: [8, 26],
        rest: [10, 30],
        r,
        field: () => 0.5,
      }),
    )
    L.add(palette.cream, polyline([arc(t0, 5), arc((t0 + t1) / 2, 5), arc(t1, 5)], 7, 2))
  }
  // piers
  for (const side of [0, 1] as const) {
    let v = 432
    for (let row = 0; v < 920; row++) {
      const h = r.range(56, 72)
      const deep = row % 2 ? 62 : 96
      const edge = (y: number) => (side ? 1536 - ((y - 420) / 510) * 12 + 8 : 84 + ((y - 420) / 510) * 12 - 8)
      const back = side ? 1 : -1
      const stone = rough(
        [
          [edge(v), v],
          [edge(v + h), v + h],
          [edge(v + h) + back * deep, v + h],
          [edge(v) + back * deep, v],
        ],
        2,
        24,
        r,
      )
      L.poly(palette.grey2, stone)
      L.add(palette.ink, rim(stone, back, 0.5, { inset: 0, w: 9, thr: 0.1 }))
      L.add(
        palette.ink,
        carve(stone, { angle: 0.1, gap: 12, w: 1.6, len: [8, 28], rest: [10, 30], r, field: () => 0.5 }),
      )
      L.add(palette.cream, cut([edge(v) - back * 3, v], [edge(v + h) - back * 3, v + h], 3.4))
      v += h + 6
    }
  }
  if (scarred)
    for (let i = 0; i < 34; i++) {
      const t = r()
      const [x, y] = i % 3 ? arc(t, r.range(14, 70)) : [i % 2 ? r.range(1544, 1620) : r.range(0, 76), r.range(440, 880)]
      const k = r.range(3, 8)
      const chip = rough(ellipse(x, y, k, k * 0.8, 7), 1, 5, r)
      L.poly(palette.ink, chip)
      L.add(palette.cream, rim(chip, 0.2, -1, { inset: -1.4, w: 1.8, thr: 0.3 }))
    }
  lampOnBracket(L, 196, 262)
}

/** The direction from the yard outwards at a stone: the side that is in the dark. */
function away(t0: number, t1: number): Point {
  const a = Math.PI * (1 + (t0 + t1) / 2)
  return [Math.cos(a), Math.sin(a)]
}

/** An unlit lantern on its iron arm. */
function lampOnBracket(L: Layer, x: number, y: number): void {
  const at = (text: string): Point[] => pts(text).map(([u, v]): Point => [x - u, y + v])
  L.add(palette.ink, polyline(at('70,-4 40,-10 12,8 0,50 0,120'), 8) + polyline(at('66,44 40,40 18,26 8,12'), 5))
  L.add(palette.grey1, polyline(at('64,-8 38,-14 10,5 -4,46'), 2, 2))
  L.poly(palette.ink, at('-8,104 8,104 34,128 -34,128')).poly(palette.ink, at('-30,128 30,128 22,194 -22,194'))
  L.poly(palette.grey2, at('-22,134 -3,134 -3,188 -17,188')).poly(palette.grey2, at('3,134 22,134 17,188 3,188'))
  const pane = at('-22,134 -3,134 -3,150')
  L.poly(palette.cream, pane)
  L.poly(palette.ink, at('-26,194 26,194 14,204 -14,204'))
  L.add(
    palette.cream,
    cut(nth(at('-32,127'), 0), nth(at('-8,105'), 0), 2.4) + bar(nth(at('-24,194'), 0), nth(at('24,194'), 0), 2),
  )
}
