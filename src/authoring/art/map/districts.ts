import { contains, lerp, nth, type Point, type Points } from '../kit/geometry'
import { budaDistricts, cityBorder, type DistrictId, districtSeeds, mainDanube, soroksarBranch } from './geography'
import { kilometres } from './projection'

type Bank = 'buda' | 'csepel' | 'pest'

/** Where a line that runs from north to south passes latitude y (km), if it does. */
function crossingAt(line: Points, y: number): number | undefined {
  for (let i = 0; i + 1 < line.length; i++) {
    const a = nth(line, i)
    const b = nth(line, i + 1)
    if (y <= a[1] && y >= b[1]) return lerp(a[0], b[0], (a[1] - y) / (a[1] - b[1]))
  }
  return undefined
}

function bankAt(x: number, y: number): Bank {
  const main = crossingAt(mainDanube, y)
  if (main !== undefined && x < main) return 'buda'
  const branch = crossingAt(soroksarBranch, y)
  return branch !== undefined && x < branch ? 'csepel' : 'pest'
}

const bankOf = (district: DistrictId): Bank =>
  budaDistricts.has(district) ? 'buda' : district === 'XXI' ? 'csepel' : 'pest'

const districtIds = Object.keys(districtSeeds) as DistrictId[]

const seeds = districtIds.flatMap((district) =>
  districtSeeds[district].map((place) => ({ district, at: kilometres(place), bank: bankOf(district) })),
)

/** The district with the nearest seed on the same bank: a drawing of the borders, not a survey of them. */
function ownerAt(x: number, y: number): DistrictId | undefined {
  const bank = bankAt(x, y)
  let best: DistrictId | undefined
  let bestDistance = 1e9
  for (const seed of seeds) {
    if (seed.bank !== bank) continue
    const distance = (seed.at[0] - x) ** 2 + (seed.at[1] - y) ** 2
    if (distance >= bestDistance) continue
    bestDistance = distance
    best = seed.district
  }
  return best
}

/** Ramer–Douglas–Peucker: the line with no point left that lies within `tolerance` of it. */
function simplified(line: Points, tolerance: number): Points {
  if (line.length < 3) return line
  const a = nth(line, 0)
  const b = nth(line, line.length - 1)
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1e-9
  let farthest = 0
  let split = 0
  for (let i = 1; i < line.length - 1; i++) {
    const p = nth(line, i)
    const away =
      length < 1e-6
        ? Math.hypot(p[0] - a[0], p[1] - a[1])
        : Math.abs((b[0] - a[0]) * (a[1] - p[1]) - (a[0] - p[0]) * (b[1] - a[1])) / length
    if (away > farthest) {
      farthest = away
      split = i
    }
  }
  if (farthest <= tolerance) return [a, b]
  return [...simplified(line.slice(0, split + 1), tolerance).slice(0, -1), ...simplified(line.slice(split), tolerance)]
}

/** Chaikin's corner cutting, once round a closed outline. */
function rounded(outline: Points): Point[] {
  return outline.flatMap((a, i): Point[] => {
    const b = nth(outline, (i + 1) % outline.length)
    return [
      [a[0] * 0.78 + b[0] * 0.22, a[1] * 0.78 + b[1] * 0.22],
      [a[0] * 0.22 + b[0] * 0.78, a[1] * 0.22 + b[1] * 0.78],
    ]
  })
}

const grid = { step: 0.16, left: -10.5, right: 22.5, bottom: -18, top: 12.6 }

/** The longest closed edge round the cells of one district. */
function traced(cells: readonly (readonly (DistrictId | undefined)[])[], district: DistrictId): Point[] {
  const edges = new Map<number, Point[]>()
  const key = (i: number, j: number) => i * 10000 + j
  const is = (i: number, j: number) => cells[j]?.[i] === district
  const add = (i: number, j: number, to: Point) => {
    edges.set(key(i, j), [...(edges.get(key(i, j)) ?? []), to])
  }
  cells.forEach((row, j) => {
    row.forEach((_, i) => {
      if (!is(i, j)) return
      if (!is(i, j - 1)) add(i, j, [i + 1, j])
      if (!is(i + 1, j)) add(i + 1, j, [i + 1, j + 1])
      if (!is(i, j + 1)) add(i + 1, j + 1, [i, j + 1])
      if (!is(i - 1, j)) add(i, j + 1, [i, j])
    })
  })
  let longest: Point[] = []
  for (;;) {
    const [start] = edges.keys()
    if (start === undefined) return longest
    let corner: Point = [Math.floor(start / 10000), start % 10000]
    const ring: Point[] = []
    for (;;) {
      const at = key(...corner)
      const next = edges.get(at)?.pop()
      if (!next) break
      if (!edges.get(at)?.length) edges.delete(at)
      ring.push(corner)
      corner = next
    }
    if (ring.length > longest.length) longest = ring
  }
}

/**
 * Outlines of the 22 districts of 1956 in kilometres. They are traced on one grid of cells, so that neighbours share their
 * edges. Soroksár was part of district XX.
 */
export function districtOutlines(): readonly { readonly id: DistrictId; readonly outline: Points }[] {
  const { step, left, right, bottom, top } = grid
  const columns = Math.ceil((right - left) / step)
  const rows = Math.ceil((top - bottom) / step)
  const cells = Array.from({ length: rows }, (_, j) =>
    Array.from({ length: columns }, (_, i) => {
      const x = left + (i + 0.5) * step
      const y = bottom + (j + 0.5) * step
      return contains(cityBorder, x, y) ? ownerAt(x, y) : undefined
    }),
  )
  return districtIds.map((id) => {
    const ring = traced(cells, id).map(([i, j]): Point => [left + i * step, bottom + j * step])
    const half = ring.length >> 1
    const corners = [
      ...simplified(ring.slice(0, half + 1), 0.2).slice(0, -1),
      ...simplified([...ring.slice(half), nth(ring, 0)], 0.2).slice(0, -1),
    ]
    return { id, outline: rounded(rounded(corners)) }
  })
}
