import { clamp, nth, type Point, type Points } from '../../kit/geometry'
import type { Layer } from '../../kit/layer'
import { rim, towards } from '../../kit/light'
import { type Ink, palette } from '../../kit/palette'
import { random } from '../../kit/random'
import type { PutOptions } from '../carried'
import { womensHats } from '../hats'
import type { PersonOptions } from './options'

/** How somebody stands: measures, inks and cutting tools that every part of a person is drawn with. */
export type PersonStance = ReturnType<typeof personStance>

/** `x`, `y`: the feet on the sheet; `s`: pixels a cm. */
export function personStance(L: Layer, x: number, y: number, s: number, o: PersonOptions) {
  const r = o.r || random(o.seed || 1)
  const view = o.view || 'back'
  const hat = o.hat || 'cap'
  const fem = o.fem ?? womensHats.has(hat)
  const bob = o.hair
  const fx = o.flip ? -1 : 1
  const lean = o.lean || 0
  const tone = o.tone || palette.ink

  const skin = o.skin || palette.cream
  const det = o.detail ?? clamp(s * 1.1, 0.25, 1)
  const W = o.rim ?? 2
  const hs = (o.h || (fem ? 160 : 172)) / 172
  const T = (p: Point): Point => {
    const ly = p[1] * hs
    return [x + (p[0] * (o.wide || 1) + ly * lean) * fx * s, y - ly * s]
  }
  const light = o.light
  const ldir = (px: number, py: number) => towards(light, px, py)
  const dark = tone === palette.ink || tone === palette.blue
  const litc = o.lit || (dark ? palette.cream : palette.cream)

  const put = (points: Points, col: Ink = tone, k: PutOptions = {}) => {
    const v = points.map(T)
    L.poly(col, v)
    if (k.rim !== 0) {
      const [lx, ly] = ldir(nth(v, 0)[0], nth(v, 0)[1])
      L.add(
        k.lit || litc,
        rim(v, lx, ly, { inset: Math.max(0.5, 1.1 * s), w: W * s * (k.rw || 1), thr: k.thr ?? 0.3, minLen: 5 * s }),
      )
      if (!dark && k.sh !== 0)
        L.add(palette.ink, rim(v, -lx, -ly, { inset: 0, w: W * s * 1.5 * (k.rw || 1), thr: 0.2, minLen: 6 * s }))
    }
    return v
  }
  const arms = o.arms || ['down', 'down']
  const st = o.stride ?? 0
  const coat = o.coat || 'long'
  const isSold = coat === 'soldier'
  const hem = coat === 'short' || coat === 'work' ? 82 : coat === 'rain' ? 44 : fem ? 46 : isSold ? 40 : 50
  const legtone = o.legs || palette.ink
  const [LX] = ldir(x, y - 120 * s)
  const side = Math.sign(LX * fx) || 1 // lit side in local x
  return {
    L,
    r,
    s,
    o,
    view,
    hat,
    fem,
    bob,
    tone,
    skin,
    det,
    T,
    ldir,
    dark,
    litc,
    put,
    arms,
    st,
    coat,
    isSold,
    hem,
    legtone,
    side,
  }
}
