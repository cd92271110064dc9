import { clamp, nth, type Point, type Points, two } from '../../kit/geometry'
import { cut } from '../../kit/gouge'
import type { Layer } from '../../kit/layer'
import { rim, towards } from '../../kit/light'
import { type Ink, palette } from '../../kit/palette'
import { random } from '../../kit/random'
import { turned, twoBones } from '../bones'
import type { PutOptions } from '../carried'
import { figureWomensHats } from '../figure-hats'
import { reach } from '../limb'
import type { DrawnArm, FigureArm, FigureLeg, FigureOptions } from './options'
import { stridingLegs } from './stride'

/** How somebody stands: the measures, joints, inks and cutting tools that every part of a figure is drawn with. */
export type Stance = ReturnType<typeof stanceOf>

/** `x`, `y`: the feet on the sheet; `s`: pixels a cm. */
export function stanceOf(L: Layer, x: number, y: number, s: number, o: FigureOptions) {
  const r = random(o.seed || 1)
  const view = o.view || 'side'
  const hat = o.hat || 'cap'
  const fem = o.fem ?? figureWomensHats.has(hat)
  const fx = o.flip ? -1 : 1
  const tone = o.tone || palette.ink
  const dark = tone === palette.ink || tone === palette.blue
  const litc = o.lit || palette.cream
  const skin = o.skin || palette.cream
  const W = o.rim ?? 2.1
  const hs = (o.h || (fem ? 161 : 172)) / 172
  const coat = o.coat || 'over'
  const side = view === 'side'
  const det = o.detail ?? clamp(s * 1.2, 0.2, 1)
  const T = ([u, v]: Point): Point => [x + u * hs * fx * s, y - v * hs * s]
  const ldir = (px: number, py: number) => towards(o.light, px, py)
  const put = (points: Points, col: Ink = tone, k: PutOptions = {}) => {
    const v = points.map(T)
    L.poly(col, v)
    if (k.rim === 0) return v
    const [lx, ly] = ldir(...nth(v, 0))
    const dk = col === palette.ink || col === palette.blue
    L.add(
      k.lit || (dk ? litc : palette.cream),
      rim(v, lx, ly, { inset: Math.max(0.5, 1.1 * s), w: W * s * (k.rw || 1), thr: k.thr ?? 0.28, minLen: 5 * s }),
    )
    if (!dk && k.sh !== 0)
      L.add(palette.ink, rim(v, -lx, -ly, { inset: 0, w: W * s * 1.6 * (k.rw || 1), thr: 0.15, minLen: 6 * s }))
    return v
  }
  const ln = (c: Ink, a: Point, b: Point, w: number, bd = 0) => L.add(c, cut(T(a), T(b), w * s, bd * s))
  const cc = dark ? litc : palette.ink
  const [LX] = ldir(...T([0, 120]))
  const ls = Math.sign(LX * fx) || 1
  const hx = o.hx || 0
  const hy = o.hip ?? 88
  const t = side ? (o.torso ?? 0.05) : 0
  const ty = side ? 1 : Math.cos(o.bend || 0)
  const lean = side ? 0 : o.lean || 0
  const B = (u: number, v: number): Point => {
    const p = turned([u, v * ty], side ? t : lean)
    return [hx + p[0], hy + p[1]]
  }
  const hemY = o.hem ?? (coat === 'jacket' ? 74 : coat === 'smock' ? 54 : fem ? 44 : 46)
  const legTone = o.legs2 || palette.ink
  const skirtLeg = fem && !o.trousers
  const R: readonly [number, number, number] = skirtLeg ? [7, 5.2, 3.6] : [9.4, 8, 7.4]
  const legs: readonly FigureLeg[] = o.legs || two('0.03,-0.02 -0.06,-0.08')
  const stride = side || !o.step ? undefined : stridingLegs(hx, hy, o.step)
  const legPts = legs.map(([th, sh, lift = 0], i) => {
    const striding = stride?.[i]
    if (striding) return { ...striding, sh: 0, th: 0, lift: 0 }
    const h: Point = [hx + (side ? 0 : (i ? 1 : -1) * 8), hy]
    const k: Point = side ? reach(h, th, 43) : [h[0] + th * 20, h[1] - 43]
    const a: Point = side ? reach(k, sh, 41) : [k[0] + sh * 16, k[1] - 41 + lift]
    return { h, k, a, sh, th, lift, leads: undefined }
  })
  const aS = (i: number) => (side ? B(i ? 3 : -1, 46) : B((i ? 1 : -1) * (fem ? 13.6 : 16.6), 44.5))
  const al: Point = [29, 27]
  const poses: readonly FigureArm[] = o.arms || two('0.1,0.15 -0.1,0.05')
  const arms = poses.map((a, i): DrawnArm => {
    const S = aS(i)
    if ('pts' in a) return { S, E: a.pts[0], H: a.pts[1], ...a }
    if (!('to' in a)) {
      const k = side ? 1 : i ? 1 : -1
      const E = reach(S, a[0] * k, al[0])
      const H = reach(E, a[1] * k, al[1])
      return { S, E, H }
    }
    const [E, H] = twoBones(S, a.to, ...al, a.bend ?? (side ? -1 : i ? 1 : -1))
    return { S, E, H, ...a }
  })
  const N = side ? B(1.5, 58.6) : B(0, 57.8)
  const ha = (side ? t * 0.45 : lean) + (o.nod || 0)
  const hq = (points: Points) =>
    points.map(([u, v]): Point => {
      const p = turned([u, v - 150], ha)
      return [N[0] + p[0], N[1] + p[1] - (side ? 0 : o.bow || 0)]
    })

  const onHead = (point: Point) => T(nth(hq([point]), 0))
  const hatTone = o.hatTone || palette.ink
  return {
    L,
    r,
    s,
    o,
    view,
    hat,
    fem,
    tone,
    dark,
    litc,
    skin,
    coat,
    side,
    det,
    T,
    ldir,
    put,
    ln,
    cc,
    ls,
    hx,
    hy,
    B,
    hemY,
    legTone,
    skirtLeg,
    R,
    legPts,
    arms,
    N,
    hq,
    onHead,
    hatTone,
  }
}
