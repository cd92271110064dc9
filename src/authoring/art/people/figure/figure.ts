import type { Layer } from '../../kit/layer'
import { drawFromSide } from './body-side'
import { drawUpright } from './body-upright'
import type { FigureOptions } from './options'
import { stanceOf } from './stance'

/** Person with a free pose. Units cm, feet at 0, y up, faces +x (o.flip mirrors).
 * view side | back | front | three (three-quarter front, towards +x)
 * hip height, torso lean, nod; legs [[thigh,shin],[thigh,shin]] (near, far; 0 = down, + = forward); arms [near, far] = [upper,fore] or {to:[u,v], bend} (hand target in figure cm)
 * coat over | jacket | smock | shawl; sit = seated (skirt or coat falls over the thigh); hem in cm above ground */
export function figure(L: Layer, x: number, y: number, s: number, o: FigureOptions = {}) {
  const stance = stanceOf(L, x, y, s, o)
  if (stance.side) drawFromSide(stance)
  else drawUpright(stance)
  const { T, B, N, arms } = stance
  return {
    T,
    arms: arms.map((a) => ({ S: T(a.S), E: T(a.E), H: T(a.H) })),
    head: T([N[0], N[1] + 12]),
    B: (u: number, v: number) => T(B(u, v)),
  }
}
