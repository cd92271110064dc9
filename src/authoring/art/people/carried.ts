import { nth, type Point, type Points } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Ink, palette } from '../kit/palette'

export type Carried = 'briefcase' | 'bag' | 'bread' | 'rifle' | 'torch'

export interface CarryOptions {
  readonly carry?: Carried | undefined
  readonly carryHand?: 0 | 1 | undefined
  readonly rifleAngle?: number | undefined
  readonly torchAngle?: number | undefined
}

/** An arm as drawn: elbow past, H the wrist, HH the finger tips, in the centimetres of the figure. */
export interface Arm {
  readonly H: Point
  readonly HH: Point
}

/** How one part of a figure is cut: rim light left out (`rim: 0`), its width (`rw`), threshold, ink, and the shadow side (`sh`). */
export interface PutOptions {
  readonly rim?: number
  readonly rw?: number
  readonly thr?: number
  readonly lit?: Ink
  readonly sh?: number
}

export type Put = (points: Points, ink?: Ink, options?: PutOptions) => readonly Point[]

/** Draws what a person holds, in the hand that `carryHand` names (0 left, 1 right). Returns the head of a torch. */
export function carried(
  L: Layer,
  o: CarryOptions,
  A: readonly Arm[],
  T: (p: Point) => Point,
  s: number,
  put: Put,
  litc: Ink,
): Point | undefined {
  if (!o.carry) return undefined
  const i = o.carryHand ?? 0
  const arm = nth(A, i)
  const h: Point = [(arm.H[0] + arm.HH[0]) / 2, (arm.H[1] + arm.HH[1]) / 2]
  if (o.carry === 'briefcase') {
    const b: Point[] = [
      [h[0] - 15, h[1] - 3],
      [h[0] + 15, h[1] - 3],
      [h[0] + 16, h[1] - 26],
      [h[0] - 16, h[1] - 26],
    ]
    put(b, palette.ink, { rw: 1, sh: 0 })
    L.add(
      litc,
      cut(T([h[0] - 14, h[1] - 10]), T([h[0] + 14, h[1] - 10]), 0.8 * s) +
        bar(T([h[0] - 4, h[1] - 3]), T([h[0] - 3, h[1] + 2]), 1.4 * s) +
        bar(T([h[0] + 4, h[1] - 3]), T([h[0] + 3, h[1] + 2]), 1.4 * s),
    )
  }
  if (o.carry === 'bag') {
    const b: Point[] = [
      [h[0] - 8, h[1] - 6],
      [h[0] + 8, h[1] - 6],
      [h[0] + 11, h[1] - 28],
      [h[0] - 11, h[1] - 28],
    ]
    put(b, palette.ink, { rw: 1, sh: 0 })
  }
  if (o.carry === 'bread') {
    const b: Point[] = [
      [h[0] - 4, h[1] + 4],
      [h[0] + 16, h[1] + 10],
      [h[0] + 19, h[1] + 3],
      [h[0], h[1] - 5],
    ]
    put(b, palette.cream, { rim: 0 })
    L.add(
      palette.ink,
      cut(T([h[0] + 3, h[1] + 5]), T([h[0] + 6, h[1] - 1]), 0.8 * s) +
        cut(T([h[0] + 9, h[1] + 7]), T([h[0] + 12, h[1] + 1]), 0.8 * s),
    )
  }
  if (o.carry === 'rifle') {
    const a = o.rifleAngle ?? 2.5
    const dx = Math.sin(a)
    const dy = -Math.cos(a)
    const p = (t: number): Point => [h[0] + dx * t, h[1] + dy * t]
    const nx = -dy
    const ny = dx
    const st: Point[] = [
      [p(-34)[0] + nx * 3.5, p(-34)[1] + ny * 3.5],
      [p(-34)[0] - nx * 4, p(-34)[1] - ny * 4],
      [p(-6)[0] - nx * 2, p(-6)[1] - ny * 2],
      [p(34)[0] - nx * 1.3, p(34)[1] - ny * 1.3],
      [p(34)[0] + nx * 1.3, p(34)[1] + ny * 1.3],
      [p(-6)[0] + nx * 2, p(-6)[1] + ny * 2],
    ]
    put(st, palette.ink, { rw: 0.7 })
    L.add(palette.ink, bar(T(p(30)), T(p(58)), 1.6 * s))
    L.add(litc, cut(T(p(-20)), T(p(56)), 0.5 * s))
  }
  if (o.carry === 'torch') {
    const a = o.torchAngle ?? 0
    const p0: Point = [h[0], h[1] - 18]
    const p1: Point = [h[0] + Math.sin(a) * 40, h[1] + 34]
    L.add(palette.ink, bar(T(p0), T(p1), 3.4 * s))
    return T(p1)
  }
  return undefined
}
