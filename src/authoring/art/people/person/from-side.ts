import type { Point } from '../../kit/geometry'
import { carried } from '../carried'
import type { DrawnPerson } from './drawn-person'
import { drawSideArm } from './side-arm'
import { sideCoat } from './side-coat'
import { sideHead } from './side-head'
import { sideLegs } from './side-legs'
import type { PersonStance } from './stance'

/** Somebody seen from the side, who faces to the right. */
export function drawFromSide(stance: PersonStance): DrawnPerson {
  const { L, s, o, T, litc, put, arms, st } = stance
  const fwd = o.torso ?? st * 0.06
  const tw = (p: Point): Point => [p[0] + (p[1] - 88) * fwd, p[1]]
  sideLegs(stance)
  const a0 = drawSideArm(stance, tw, arms[1], true)
  sideCoat(stance, tw)
  sideHead(stance, tw)
  const a1 = drawSideArm(stance, tw, arms[0], false)
  const A = [a1, a0]
  const torch = carried(L, o, A, T, s, put, litc)
  return { hands: A.map((a) => T([(a.H[0] + a.HH[0]) / 2, (a.H[1] + a.HH[1]) / 2])), head: T([0, 162]), T, torch }
}
