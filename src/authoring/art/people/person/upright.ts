import { carried } from '../carried'
import type { DrawnPerson } from './drawn-person'
import type { PersonStance } from './stance'
import { trunkOf } from './trunk'
import { drawUprightArm, uprightArm } from './upright-arm'
import { uprightCoat } from './upright-coat'
import { uprightHat } from './upright-hat'
import { uprightHead } from './upright-head'
import { uprightLegs } from './upright-legs'

/** Somebody seen from before or behind. */
export function drawUpright(stance: PersonStance): DrawnPerson {
  const { L, s, o, T, litc, put, arms } = stance
  const trunk = trunkOf(stance)
  uprightLegs(stance)
  const A = [uprightArm(-1, arms[0], trunk.sw), uprightArm(1, arms[1], trunk.sw)]
  const over = ['pocket', 'hip', 'link', 'chest', 'down', 'bag', 'hold', 'pole', 'fwd', 'carry']
  A.forEach((a) => {
    if (!over.includes(a.pose)) drawUprightArm(stance, a)
  })
  uprightCoat(stance, trunk)
  A.forEach((a) => {
    if (over.includes(a.pose) && !(o.bust && s < 1.25 && ['down', 'bag', 'pocket', 'link'].includes(a.pose)))
      drawUprightArm(stance, a)
  })
  uprightHead(stance)
  uprightHat(stance)
  const res = A.map((a) => T([(a.H[0] + a.HH[0]) / 2, (a.H[1] + a.HH[1]) / 2]))
  const torch = carried(L, o, A, T, s, put, litc)
  return { hands: res, head: T([0, 162]), T, torch }
}
