import { carve, flow } from '../kit/carve'
import { contains, ellipse, nth, type Point, rect } from '../kit/geometry'
import { bar, cut, polyline, rough } from '../kit/gouge'
import { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { palette } from '../kit/palette'
import { random } from '../kit/random'
import { cityBorder, hills, waysOut } from './geography'
import { kilometres, type MapView, toSheet } from './projection'

/** Sleepers of a railway drawn along its line. */
function sleepers(line: readonly Point[]): string {
  let d = ''
  for (let i = 0; i + 1 < line.length; i++) {
    const a = nth(line, i)
    const b = nth(line, i + 1)
    const length = Math.hypot(b[0] - a[0], b[1] - a[1])
    const ux = (b[0] - a[0]) / length
    const uy = (b[1] - a[1]) / length
    for (let t = 0; t < length; t += 11) {
      const x = a[0] + ux * t
      const y = a[1] + uy * t
      d += bar([x - uy * 4.5, y + ux * 4.5], [x + uy * 4.5, y - ux * 4.5], 1.8)
    }
  }
  return d
}

function tree(L: Layer, x: number, y: number, size: number, seed: number): void {
  L.poly(palette.ink, [
    [x - 1.2, y],
    [x + 1.2, y],
    [x + 0.8, y - size * 0.7],
    [x - 0.8, y - size * 0.7],
  ])
  L.poly(palette.ink, rough(ellipse(x, y - size, size * 0.45, size * 0.62, 9), 1, 4, random(seed)))
  L.add(palette.cream, cut([x - size * 0.2, y - size * 1.3], [x - size * 0.28, y - size * 0.7], 1.6))
}

function farmhouse(L: Layer, x: number, y: number, size: number): void {
  L.poly(palette.ink, rect(x - size, y - size * 0.6, size * 2, size * 0.6))
  L.poly(palette.grey2, [
    [x - size * 1.15, y - size * 0.6],
    [x + size * 1.15, y - size * 0.6],
    [x + size * 0.8, y - size * 1.2],
    [x - size * 0.8, y - size * 1.2],
  ])
  L.poly(palette.cream, rect(x - size * 0.5, y - size * 0.45, size * 0.3, size * 0.45))
}

/** What lies under the districts: fields, roads and railways, trees and farms, and the block of the city in cream. */
export function ground(view: MapView): Layer {
  const L = new Layer('base')
  const { width, height, origin } = view
  const r = random(900)
  const T = toSheet(view)
  L.poly(palette.cream, rect(0, 0, width, height))
  L.add(
    palette.grey1,
    flow(-10, -10, width + 10, height + 10, {
      gap: 13,
      len: 44,
      w: 2.2,
      dir: (x, y) => 0.5 * Math.sin(x / 170 + y / 230) + (x < origin[0] ? -0.25 : 0.15),
      r,
      field: () => 0.62,
    }),
  )
  for (const { line, rail } of waysOut) {
    const drawn = line.map(kilometres).map(T)
    L.add(palette.cream, polyline(drawn, 9))
    L.add(palette.ink, polyline(drawn, rail ? 2 : 3.4))
    if (rail) L.add(palette.ink, sleepers(drawn))
    else L.add(palette.cream, polyline(drawn, 1.2))
  }
  const border = cityBorder.map(T)
  for (let k = 0; k < 46; k++) {
    const x = r.range(20, width - 20)
    const y = r.range(20, height - 20)
    if ([-40, 0, 40].some((dx) => contains(border, x + dx, y))) continue
    const size = r.range(9, 15)
    if (k % 3) tree(L, x, y, size, k)
    else farmhouse(L, x, y, size)
  }
  const city = rough(border, 2, 14, r)
  L.poly(
    palette.ink,
    city.map(([a, b]) => [a + (a - origin[0]) * 0.012 + 3, b + (b - origin[1]) * 0.012 + 5]),
  )
  L.poly(palette.cream, city)
  return L
}

/** The hills of Buda as cut mounds, to lie over the districts. */
export function hillsOf(view: MapView): Layer {
  const L = new Layer('hills')
  const r = random(901)
  const T = toSheet(view)
  for (const [lon, lat, size] of [...hills].sort((a, b) => b[1] - a[1])) {
    const [x, y] = T(kilometres([lon, lat]))
    const S = size * 33
    const mound: Point[] = [
      [x - S, y + S * 0.3],
      [x - S * 0.62, y - S * 0.22],
      [x - S * 0.2, y - S * 0.66],
      [x + S * 0.08, y - S * 0.7],
      [x + S * 0.5, y - S * 0.25],
      [x + S, y + S * 0.3],
    ]
    const lit: Point[] = [
      [x - S * 0.9, y + S * 0.28],
      [x - S * 0.1, y - S * 0.6],
      [x + S * 0.05, y + S * 0.28],
    ]
    const dark: Point[] = [
      [x + S * 0.1, y - S * 0.62],
      [x + S * 0.95, y + S * 0.28],
      [x + S * 0.1, y + S * 0.28],
    ]
    L.poly(palette.grey2, mound)
    L.add(palette.cream, rim(mound, -0.7, -0.7, { inset: 1.4, w: 3, thr: 0.2 }))
    L.add(palette.cream, carve(lit, { angle: -1.1, gap: 6, w: 1.3, len: [8, 24], r, field: () => 0.7 }))
    L.add(palette.ink, carve(dark, { angle: 1.0, gap: 5, w: 1.6, len: [8, 26], r, field: () => 0.8 }))
  }
  return L
}
