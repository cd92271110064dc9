import { area, nth, type Points } from './geometry'

/**
 * The grid that coordinates are rounded to, in steps to the pixel: a finer grid costs bytes that nobody sees. It is state of
 * the drawing in hand only: `onGrid` sets it for one drawing and puts the former back, so that order never matters.
 */
const grid = { base: 10, steps: 10 }

/** Runs one drawing on a grid of `steps` to the pixel (2 for dioramas: half pixels). */
export function onGrid<T>(steps: number, draw: () => T): T {
  const before = { ...grid }
  grid.base = steps
  grid.steps = steps
  try {
    return draw()
  } finally {
    Object.assign(grid, before)
  }
}

/** Whole pixels for what is far or in the sky (0), the grid of the drawing for the rest (1). */
export function setPrecision(digits: 0 | 1): void {
  grid.steps = digits === 1 ? grid.base : 1
}

/** Draws in whole pixels, then goes on with the drawing's own grid. */
export function coarse(draw: () => void): void {
  setPrecision(0)
  draw()
  setPrecision(1)
}

export const toGrid = (value: number): number => Math.round(value * grid.steps)

function short(text: string): string {
  if (text.startsWith('0.')) return text.slice(1)
  return text.startsWith('-0.') ? `-${text.slice(2)}` : text
}

/** Grid steps as path numbers, with no space where a minus sign divides. */
export function joinSteps(values: readonly number[]): string {
  let joined = ''
  for (const value of values) {
    const text = short(String(value / grid.steps))
    joined += joined && text[0] !== '-' ? ` ${text}` : text
  }
  return joined
}

/**
 * A polygon as compact path data. The direction is made the same for all, so that merged paths never cancel each other;
 * `keepDirection` is for even-odd paths, where it does not matter.
 */
export function path(points: Points, keepDirection = false): string {
  if (points.length < 2) return ''
  const run = !keepDirection && area(points) < 0 ? [...points].reverse() : points
  const first = nth(run, 0)
  let px = toGrid(first[0])
  let py = toGrid(first[1])
  const start = `M${joinSteps([px, py])}l`
  const steps: number[] = []
  for (let i = 1; i < run.length; i++) {
    const point = nth(run, i)
    const x = toGrid(point[0])
    const y = toGrid(point[1])
    if (x === px && y === py) continue
    steps.push(x - px, y - py)
    px = x
    py = y
  }
  return steps.length ? `${start}${joinSteps(steps)}z` : ''
}

/** `M x y…z M x y…z` with relative moves: after z the pen is back at the start of the subpath, so m is short (12 % gzipped). */
export function relativeMoves(d: string): string {
  let px = 0
  let py = 0
  let first = true
  const text = (value: number) => short(String(value / 10))
  return d.replace(/M(-?[\d.]+)[ ]?(-?[\d.]+)/g, (whole: string, x: string, y: string) => {
    const X = Math.round(Number(x) * 10)
    const Y = Math.round(Number(y) * 10)
    const dx = text(X - px)
    const dy = text(Y - py)
    px = X
    py = Y
    if (first) {
      first = false
      return whole
    }
    return `m${dx}${dy[0] === '-' ? '' : ' '}${dy}`
  })
}
