import type { Point } from '../kit/geometry'

/** A point turned by `a`, clockwise, in radians. */
export const turned = ([u, v]: Point, a: number): Point => [
  u * Math.cos(a) + v * Math.sin(a),
  -u * Math.sin(a) + v * Math.cos(a),
]

/** Two-bone reach: shoulder S to target H; bend -1/+1 picks the elbow side */
export function twoBones(S: Point, H: Point, l1: number, l2: number, bend: number): readonly [Point, Point] {
  let dx = H[0] - S[0]
  let dy = H[1] - S[1]
  let d = Math.hypot(dx, dy)
  const mx = l1 + l2 - 0.6
  if (d > mx) {
    H = [S[0] + (dx / d) * mx, S[1] + (dy / d) * mx]
    dx = H[0] - S[0]
    dy = H[1] - S[1]
    d = mx
  }
  const a = (l1 * l1 - l2 * l2 + d * d) / (2 * d)
  const h = Math.sqrt(Math.max(0, l1 * l1 - a * a))
  return [[S[0] + (dx / d) * a - (dy / d) * h * bend, S[1] + (dy / d) * a + (dx / d) * h * bend], H]
}
