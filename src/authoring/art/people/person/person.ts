import type { Layer } from '../../kit/layer'
import type { DrawnPerson } from './drawn-person'
import { drawFromSide } from './from-side'
import type { PersonOptions } from './options'
import { personStance } from './stance'
import { drawUpright } from './upright'

/** Draws one person into layer `L`; `x`, `y`: the feet on the ground, `s`: pixels a cm.
 * o: view back|front|side, hat, coat long|short|rain|work|soldier, arms [left,right], flip, lean, stride 0..1, tone, face, light {x,y} point or [dx,dy], lit colour, fold count, hold fn */
export function person(L: Layer, x: number, y: number, s: number, o: PersonOptions = {}): DrawnPerson {
  const stance = personStance(L, x, y, s, o)
  return stance.view === 'side' ? drawFromSide(stance) : drawUpright(stance)
}
