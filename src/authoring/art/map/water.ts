import { carve } from '../kit/carve'
import { lerp, mix, nth, type Point, type Points, rect } from '../kit/geometry'
import { bar, cut, polyline, rough } from '../kit/gouge'
import { Layer } from '../kit/layer'
import { palette } from '../kit/palette'
import { random } from '../kit/random'
import { bridges, elizabethStumps, islands, mainDanube, soroksarBranch } from './geography'
import { kilometres, type MapView, toSheet } from './projection'

/** A river as an outline (left bank down, right bank back) and its middle line, both on the sheet. */
export interface River {
  readonly id: 'danube' | 'soroksar-branch'
  readonly outline: Points
  readonly middle: Points
}

/** Half the width of the Danube in km: wider where it bends and below the city. */
const mainWidth = ([, y]: Point): number =>
  0.27 + 0.17 * Math.exp(-(((y - 1.9) / 1.6) ** 2)) + 0.2 * Math.exp(-(((y - 5.1) / 1.6) ** 2)) + (y < -6 ? 0.08 : 0)

function smoothed(line: Points): Point[] {
  const points = line.flatMap((a, i): Point[] => {
    const b = line[i + 1]
    return b ? Array.from({ length: 5 }, (_, k) => mix(a, b, k / 5)) : [a]
  })
  for (let turn = 0; turn < 3; turn++)
    for (let i = 1; i < points.length - 1; i++) {
      const [a, b, c] = [nth(points, i - 1), nth(points, i), nth(points, i + 1)]
      points[i] = [(a[0] + b[0] * 2 + c[0]) / 4, (a[1] + b[1] * 2 + c[1]) / 4]
    }
  return points
}

function river(view: MapView, id: River['id'], line: Points, width: (point: Point) => number): River {
  const points = smoothed(line)
  const left: Point[] = []
  const right: Point[] = []
  points.forEach((p, i) => {
    const a = nth(points, Math.max(0, i - 1))
    const b = nth(points, Math.min(points.length - 1, i + 1))
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
    const dx = ((b[1] - a[1]) / length) * width(p)
    const dy = ((b[0] - a[0]) / length) * width(p)
    left.push([p[0] - dx, p[1] + dy])
    right.push([p[0] + dx, p[1] - dy])
  })
  const T = toSheet(view)
  return { id, outline: [...left, ...right.reverse()].map(T), middle: points.map(T) }
}

export const rivers = (view: MapView): readonly River[] => [
  river(view, 'soroksar-branch', soroksarBranch, () => 0.14),
  river(view, 'danube', mainDanube, mainWidth),
]

/** Long cuts of light that follow the stream; each at its share of the way from the middle to the left bank. */
function ripples({ outline, middle }: River, shares: readonly number[], seed: number): string {
  const r = random(seed)
  let d = ''
  for (const share of shares)
    for (let i = 0; i < middle.length - 3; ) {
      const end = Math.min(middle.length - 1, i + r.int(2, 5))
      const run: Point[] = []
      for (let j = i; j <= end; j++) run.push(mix(nth(middle, j), nth(outline, j), share))
      d += polyline(run, 1.8, 2)
      i = end + (r() < 0.4 ? 1 : 0)
    }
  return d
}

/** The outline moved 4 px away from the middle of the river: the white edge that parts it from the districts. */
function widened({ outline, middle }: River): Point[] {
  return outline.map((p, i) => {
    const c = nth(middle, Math.min(middle.length - 1, i < middle.length ? i : outline.length - 1 - i))
    const dx = p[0] - c[0]
    const dy = p[1] - c[1]
    const m = Math.hypot(dx, dy) || 1
    return [p[0] + (dx / m) * 4, p[1] + (dy / m) * 4]
  })
}

function bridge(L: Layer, from: Point, to: Point, rail: boolean): void {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const ex = ((to[0] - from[0]) / length) * 5
  const ey = ((to[1] - from[1]) / length) * 5
  const p0: Point = [from[0] - ex, from[1] - ey]
  const p1: Point = [to[0] + ex, to[1] + ey]
  L.add(palette.cream, bar(p0, p1, 9))
  L.add(palette.ink, bar(p0, p1, 5))
  if (!rail) L.add(palette.cream, cut(p0, p1, 1))
  else
    for (let t = 0.08; t < 1; t += 0.14) {
      const x = lerp(p0[0], p1[0], t)
      const y = lerp(p0[1], p1[1], t)
      L.add(palette.ink, bar([x - ey * 0.9, y + ex * 0.9], [x + ey * 0.9, y - ex * 0.9], 2))
    }
}

/** Water, islands and bridges, to lie over the districts. */
export function water(view: MapView): Layer {
  const L = new Layer('river')
  const T = toSheet(view)
  const all = rivers(view)
  for (const one of all) {
    L.poly(palette.cream, widened(one))
    L.poly(palette.blue, one.outline)
  }
  for (const one of all)
    L.add(
      palette.cream,
      one.id === 'danube' ? ripples(one, [-0.62, -0.2, 0.25, 0.66], 910) : ripples(one, [-0.2, 0.3], 911),
    )
  islands.forEach(({ outline }, i) => {
    const drawn = outline.map(kilometres).map(T)
    const middle = drawn.reduce<Point>((m, p) => [m[0] + p[0] / drawn.length, m[1] + p[1] / drawn.length], [0, 0])
    const shore = rough(drawn, 0.8, 10, random(920 + i))
    L.poly(
      palette.cream,
      shore.map(([a, b]) => [a + Math.sign(a - middle[0]) * 2.4, b + Math.sign(b - middle[1]) * 2.4]),
    )
    L.poly(palette.grey2, shore)
    L.add(
      palette.cream,
      carve(shore, { angle: 1.3, gap: 5, w: 1.2, len: [5, 12], r: random(930 + i), field: () => 0.6 }),
    )
  })
  for (const { from, to, rail } of bridges) bridge(L, T(kilometres(from)), T(kilometres(to)), rail)
  for (const place of elizabethStumps) {
    const [x, y] = T(kilometres(place))
    L.poly(palette.cream, rect(x - 5, y - 5, 10, 10))
    L.poly(palette.ink, rect(x - 3, y - 3, 6, 6))
  }
  return L
}
