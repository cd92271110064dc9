import { flow } from '../kit/carve'
import { clamp, rect } from '../kit/geometry'
import { rays } from '../kit/light'
import { palette } from '../kit/palette'
import { path } from '../kit/path'
import { random } from '../kit/random'
import { type Bench, HEIGHT, WIDTH } from './bench'

/** The ground: rays behind the head, darker toward the shadow side. */
export function ground({ L, mood, expression, cx, cy }: Bench): void {
  const night = mood === 'afraid'
  L.poly(expression.ground, rect(0, 0, WIDTH, HEIGHT))
  L.add(
    night ? palette.ink : palette.cream,
    rays(cx - 6, cy - 20, 118, 420, {
      gap: 13,
      ring: 42,
      w: 3.2,
      fall: night ? 3 : 1.1,
      r: random(4),
      bounds: [-20, -20, WIDTH + 20, HEIGHT + 20],
      field: (x) => (night ? 0.75 : 0.6 + 0.4 * (x < cx ? 1 : 0)),
    }),
  )
  if (night) return
  L.add(
    palette.ink,
    flow(cx, 0, WIDTH + 10, HEIGHT, {
      gap: 15,
      len: 44,
      w: 2.6,
      dir: (x, y) => Math.atan2(y - cy, x - cx),
      r: random(5),
      field: (x) => clamp((x - 250) / 180) * 0.75,
    }),
  )
}

/** The edge of the block. */
export function frame({ L }: Bench): void {
  const e = 7
  L.add(
    palette.ink,
    path([
      [0, 0],
      [WIDTH, 0],
      [WIDTH, e],
      [0, e + 1],
    ]) +
      path([
        [0, HEIGHT - e],
        [WIDTH, HEIGHT - e - 1],
        [WIDTH, HEIGHT],
        [0, HEIGHT],
      ]) +
      path([
        [0, 0],
        [e, 0],
        [e + 1, HEIGHT],
        [0, HEIGHT],
      ]) +
      path([
        [WIDTH - e, 0],
        [WIDTH, 0],
        [WIDTH, HEIGHT],
        [WIDTH - e - 1, HEIGHT],
      ]),
  )
}
