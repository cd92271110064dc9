import { clamp, ellipse, nth, type Point, type Points, pts } from '../kit/geometry'
import { cut, gouge } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Light, rim, towards } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { path } from '../kit/path'
import { type Random, random } from '../kit/random'
import { type ArmPose, armPoses } from './arm-poses'
import { type CarryOptions, carried, type PutOptions } from './carried'
import { type HatName, hats, womensHats } from './hats'
import { limb, reach } from './limb'

export type View = 'back' | 'front' | 'side'
export type Coat = 'long' | 'short' | 'rain' | 'work' | 'soldier'

export interface PersonOptions extends CarryOptions {
  readonly r?: Random | undefined
  readonly seed?: number | undefined
  readonly view?: View | undefined
  readonly hat?: HatName | undefined
  readonly fem?: boolean | undefined
  readonly hair?: HatName | undefined
  readonly flip?: boolean | undefined
  readonly lean?: number | undefined
  readonly tone?: Ink | undefined
  readonly cut?: Ink | undefined
  readonly skin?: Ink | undefined
  readonly detail?: number | undefined
  readonly rim?: number | undefined
  readonly h?: number | undefined
  readonly wide?: number | undefined
  readonly light?: Light | undefined
  readonly lit?: Ink | undefined
  readonly arms?: readonly [ArmPose, ArmPose] | undefined
  readonly stride?: number | undefined
  readonly coat?: Coat | undefined
  readonly legs?: Ink | undefined
  readonly stout?: boolean | undefined
  readonly bust?: boolean | undefined
  readonly handTone?: Ink | undefined
  readonly folds?: number | undefined
  readonly turn?: number | undefined
  readonly bow?: number | undefined
  readonly hatTone?: Ink | undefined
  readonly tilt?: number | undefined
  readonly torso?: number | undefined
  readonly phase?: number | undefined
  readonly nod?: number | undefined
  readonly faceLit?: boolean | undefined
}

/** draw one person into layer L. x,y = feet on the ground, s = px per cm, o = options
 * o: view back|front|side, hat, coat long|short|rain|work|soldier, arms [left,right], flip, lean, stride 0..1, tone, face, light {x,y} point or [dx,dy], lit colour, fold count, hold fn */
export function person(L: Layer, x: number, y: number, s: number, o: PersonOptions = {}) {
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
  if (view !== 'side') {
    const sw = (fem ? 17.5 : 21.5) * (o.stout ? 1.15 : 1)
    const belted = fem || coat === 'rain' || isSold
    const hw = (fem ? 18 : 19.4) + (belted && coat !== 'short' ? 2 : 0.6) + r.around() * 1.4
    // a man's straight coat has no waist: only belted ones and women's are drawn in
    const ww = sw * (fem ? 0.88 : belted ? 0.94 : 1.02)
    // legs
    const lw = fem && hem > 45 ? 4.2 : 6.6
    const lift = st * 8
    const k1 = r.around() * 2
    const leg = (sx: number, up: number) => {
      const kx = sx * 9
      const ax = sx * (9 + st * 2) + k1
      put(
        [
          [kx - lw - 1.5, hem + 6],
          [kx + lw + 1.5, hem + 6],
          [ax + lw * 0.8, 7 + up],
          [ax - lw * 0.8, 7 + up],
        ],
        legtone,
        { rw: 0.8 },
      )
      const back = view === 'back'
      put(
        up > 3 && back
          ? [
              [ax - 5, 12 + up],
              [ax + 5, 12 + up],
              [ax + 5.5, 1 + up * 0.6],
              [ax - 5.5, 1 + up * 0.6],
            ]
          : [
              [ax - 5, 9 + up],
              [ax + 5, 9 + up],
              [ax + 7 + sx * 2, 1.5 + up],
              [ax + 5.5, up - 1],
              [ax - 5.5, up - 1],
              [ax - 7 + sx * 2, 1.5 + up],
            ],
        palette.ink,
        { rw: 0.5 },
      )
    }
    if (!o.bust) {
      leg(-1, st > 0 ? lift : 0)
      leg(1, 0)
    }
    // far arms that are raised go behind the coat
    const armPart = (sd: number, pose: ArmPose) => {
      const [ua, fa] = armPoses[pose]
      const S: Point = [sd * (sw - 5), 135]
      const e = reach([0, 0], ua, 29)
      const E: Point = [S[0] + sd * e[0], S[1] + e[1]]
      const f = reach([0, 0], fa, 25)
      const H: Point = [E[0] + sd * f[0], E[1] + f[1]]
      const hnd = reach([0, 0], fa, 32)
      const HH: Point = [E[0] + sd * hnd[0], E[1] + hnd[1]]
      return { S, E, H, HH, pose }
    }
    const A = [armPart(-1, arms[0]), armPart(1, arms[1])]
    const drawArm = (a: ReturnType<typeof armPart>) => {
      const sr = fem ? 6 : 7.2
      put(limb(a.S, a.E, a.H, sr + 0.8, sr - 0.3, sr - 1.2), tone, { rw: 1 })
      if (!['pocket', 'link', 'hip'].includes(a.pose)) {
        const h: Point = [a.H[0] * 0.3 + a.HH[0] * 0.7, a.H[1] * 0.3 + a.HH[1] * 0.7]
        const dx = a.HH[0] - a.H[0]
        const dy = a.HH[1] - a.H[1]
        const n = Math.hypot(dx, dy) || 1
        const ux = dx / n
        const uy = dy / n
        const px = -uy
        const py = ux
        const hand: Point[] = [
          [a.H[0] + px * 3.6, a.H[1] + py * 3.6],
          [h[0] + px * 4.2, h[1] + py * 4.2],
          [a.HH[0] + px * 2.2 + ux, a.HH[1] + py * 2.2 + uy],
          [a.HH[0] - px * 2.4, a.HH[1] - py * 2.4],
          [h[0] - px * 3.6, h[1] - py * 3.6],
          [a.H[0] - px * 3.2, a.H[1] - py * 3.2],
        ]
        L.poly(dark ? o.handTone || palette.ink : skin, hand.map(T))
        if (dark) {
          const v = hand.map(T)
          const [lx, ly] = ldir(...nth(v, 0))
          L.add(litc, rim(v, lx, ly, { inset: 0.3 * s, w: 3.2 * s, thr: 0.1, minLen: 2 }))
        }
      }
      return a
    }
    const over = ['pocket', 'hip', 'link', 'chest', 'down', 'bag', 'hold', 'pole', 'fwd', 'carry']
    A.forEach((a) => {
      if (!over.includes(a.pose)) drawArm(a)
    })
    // coat
    const sway = r.around() * 2.5
    const c: Points = [
      [-6, 151],
      [-11, 148.5],
      [-sw + 3, 143.5],
      [-sw - 1.5, 136],
      [-sw - 1.5, 114],
      [-ww, 99],
      [-hw + 1, 84],
      ...(hem < 80 ? [[-hw - 2 + sway * 0.4, 62] as const] : []),
      [-hw - 2 + sway, hem],
      [-hw * 0.35 + sway, hem - 2.5],
      [sway, hem + (view === 'back' ? 1.5 : -2)],
      [hw * 0.4 + sway, hem - 2],
      [hw + 2 + sway, hem + 1],
      ...(hem < 80 ? [[hw + 2 + sway * 0.4, 62] as const] : []),
      [hw - 1, 84],
      [ww, 99],
      [sw + 1.5, 114],
      [sw + 1.5, 136],
      [sw - 3, 143.5],
      [11, 148.5],
      [6, 151],
    ]
    put(
      o.bust
        ? [
            [-8, 150],
            [-sw + 3, 143.5],
            [-sw - 1.5, 136],
            [-sw - 1.5, 106],
            [-hw, 78],
            [hw, 78],
            [sw + 1.5, 106],
            [sw + 1.5, 136],
            [sw - 3, 143.5],
            [8, 150],
          ]
        : c,
      tone,
      { rw: 1.15 },
    )
    if (det > 0.35) {
      // folds, seams, belt
      const cc = dark ? litc : palette.ink
      const nf = o.bust ? 0 : Math.round((o.folds ?? (belted ? 5 : 3)) * det)
      let d = ''
      for (let i = 0; i < nf; i++) {
        const u = (dark ? side : -side) * r.range(-0.25, 0.92)
        const y0 = r.range(70, 97)
        const x0 = u * (ww + 1) * 0.95
        const x1 = u * (hw + 1) + sway
        d += cut(
          T([x0, y0 - r() * 6]),
          T([x1, hem + r.range(4, 16)]),
          s * r.range(0.6, 1.5) * (dark ? 0.5 + 0.6 * (u * side > 0 ? 1 : 0) : 1),
          r.around() * 2 * s,
        )
      }
      if (view === 'back') {
        const halfBelt = r() < 0.6
        if (belted && halfBelt) d += cut(T([-ww * 0.45, 100]), T([ww * 0.45, 100.5]), s * 0.9, -1.2 * s)
        if (det > 0.6) {
          if (!o.bust) d += cut(T([0.4, belted ? 94 : 74]), T([sway, hem + 3]), s * 0.9, 0)
          d += cut(T([-10, 146]), T([10, 146]), s * 1.1, 2.2 * s)
        }
      } else {
        d += cut(T([1.5, 140]), T([1 + sway * 0.5, hem + 4]), s * 0.9, 0)
        d += cut(T([-6, 149]), T([1.5, 133]), s * 1.1, 0.6 * s)
        d += cut(T([7, 149]), T([1.5, 133]), s * 1.1, -0.6 * s)
        if (coat === 'rain' || isSold) d += cut(T([-ww * 0.9, 99]), T([ww * 0.9, 99]), s * 1.3, 1 * s)
        else for (let k = 0; k < 3; k++) d += gouge(...T([4.5, 124 - k * 16]), 0, 1.8 * s, 1 * s)
      }
      if (dark && det > 0.6)
        for (let k = 0; k < (o.bust ? (s > 1.2 ? 7 : 3) : 5); k++) {
          const yy = 138 - k * 6.5
          d += cut(T([side * (sw - 3), yy]), T([side * (sw - 9 - r() * 5), yy - 4]), s * 0.7)
        }
      L.add(cc, d)
    }
    A.forEach((a) => {
      if (over.includes(a.pose) && !(o.bust && s < 1.25 && ['down', 'bag', 'pocket', 'link'].includes(a.pose)))
        drawArm(a)
    })
    // neck + head
    const hd = o.turn || 0 // small sideways turn
    const mv = (points: Points) => points.map(([a, b]): Point => [a + hd * 2, b - 1.5 - (o.bow || 0)])
    if (view === 'front') {
      put(mv(pts('-5,153 5,153 5.5,146 -5.5,146')), palette.ink, { rim: 0 })
      const F = pts('-7.2,166 7.2,166 7.9,158 6,151.5 2.2,148 -2.2,148 -6,151.5 -7.9,158')
      L.poly(skin, mv(F).map(T))
      const k = -side // shadow side
      L.poly(
        palette.ink,
        mv([
          [k * 0.4, 166],
          [k * 8, 166],
          [k * 8.2, 157.5],
          [k * 6, 151],
          [k * 2.2, 147.6],
          [0, 147.8],
          [k * 0.6, 151.6],
          [k * -0.4, 153.4],
          [k * -2, 154.8],
          [k * 0.9, 157.4],
        ]).map(T),
      )
      L.poly(
        palette.ink,
        mv([
          [side * 1.4, 160.6],
          [side * 6, 161.2],
          [side * 5.6, 159.2],
          [side * 2, 158.6],
        ]).map(T),
      )
      L.add(palette.ink, cut(T([side * 0.8 + hd * 2, 151.7]), T([side * 3.8 + hd * 2, 151.9]), 0.55 * s))
      if (det > 0.8)
        L.add(
          skin,
          cut(T([-side * 4.8 + hd * 2, 159]), T([-side * 2 + hd * 2, 159]), 0.5 * s) +
            cut(T([-side * 6.4 + hd * 2, 156]), T([-side * 4.4 + hd * 2, 150.8]), 0.7 * s),
        )
    } else {
      put(mv(pts('-5.2,156 5.2,156 6,146 -6,146')), dark ? palette.ink : skin, { rim: dark ? 1 : 0, rw: 0.7, sh: 0 })
      put(mv(pts('-8.2,158 -8.4,165 -6,171 0,173 6,171 8.4,165 8.2,158 6.6,152 4,149 -4,149 -6.6,152')), palette.ink, {
        rw: 0.9,
        sh: 0,
      })
      if (s > 0.8)
        put(mv(ellipse(side * 8.3, 159, 1.5, 3, 6)), dark ? palette.ink : skin, { rw: 0.5, thr: -0.2, sh: 0 })
    }
    const Hh = hats[hat]
    if (bob) put(mv(hats[bob].fb), palette.ink, { rw: 0.7, sh: 0 })
    const ht = o.hatTone || (dark ? tone : r.chance(0.6) ? palette.ink : tone)
    const hp = mv(Hh.fb).map(([a, b]): Point => [a * (o.tilt ?? 1), b])
    if (view === 'front' && (hat === 'scarf' || hat === 'bob' || hat === 'bun')) {
      // frame the face
      const base =
        hat === 'scarf'
          ? pts(
              '-10.5,155 -11.5,164 -8,172.5 0,176 8,172.5 11.5,164 10.5,155 6,147 2.5,143.5 5,140 0,142 -5,139.5 -2.5,143.5 -6,147 -2.3,147.6 -6.3,151.6 -8,158 -6.8,165.4 0,168 6.8,165.4 8,158 6.3,151.6 2.3,147.6 6,147',
            )
          : pts(
              '-11,149 -12,160 -9,170 -2,174.5 4,174 9.5,170 12,160 11,149 7.5,150 8,158 6.5,165 0,167.5 -6.5,164 -8,158 -7.5,150',
            )
      const outer = base.slice(0, hat === 'scarf' ? 14 : 9)
      const v = mv(base).map(T)
      L.add(ht, path(v))
      const [lx, ly] = ldir(...nth(v, 0))
      L.add(ht === palette.ink ? litc : palette.ink, rim(mv(outer).map(T), lx, ly, { inset: 1 * s, w: 1.6 * s }))
    } else {
      put(hp, ht, { rw: 1.1, sh: ht === palette.ink ? 0 : 1 })
      if (Hh.nub && det > 0.5)
        L.add(
          ht,
          cut(
            T([Hh.nub[0] + hd * 2, Hh.nub[1] - 3 - (o.bow || 0)]),
            T([Hh.nub[0] + 1 + hd * 2, Hh.nub[1] + 2.5 - (o.bow || 0)]),
            1.2 * s,
          ),
        )
      if (Hh.peak && view === 'front') put(mv(Hh.peak), palette.ink, { rw: 0.6, sh: 0 })
      if (Hh.band && det > 0.5)
        L.add(
          ht === palette.ink ? litc : palette.ink,
          cut(T([-8.6 + hd * 2, 167.5 - (o.bow || 0)]), T([8.6 + hd * 2, 167.5 - (o.bow || 0)]), 0.8 * s, 0.8 * s),
        )
      if (hat === 'scarf' && det > 0.45)
        L.add(
          ht === palette.ink ? litc : palette.ink,
          cut(T([-6 + hd * 2, 168]), T([-1.5 + hd * 2, 146]), 0.7 * s, 2 * s) +
            cut(T([6 + hd * 2, 168]), T([1.5 + hd * 2, 146]), 0.7 * s, -2 * s),
        )
    }
    const res = A.map((a) => T([(a.H[0] + a.HH[0]) / 2, (a.H[1] + a.HH[1]) / 2]))
    const torch = carried(L, o, A, T, s, put, litc)
    return { hands: res, head: T([0, 162]), T, torch }
  }
  // ---------------- side view (faces +x)
  const sw = fem ? 10 : 12
  const swing = st * 5
  const fwd = o.torso ?? st * 0.06
  // ph flips which leg is forward
  const lr: readonly [number, number, number] = fem && hem > 45 ? [5.5, 4.6, 3] : [7.5, 6.6, 5]
  const hip: Point = [0, 88]
  const leg = (ta: number, sa: number) => {
    const k = reach(hip, ta, 42)
    const a = reach(k, sa, 40)
    put(limb(hip, k, a, ...lr), legtone, { rw: 0.8 })
    const fa = sa * 0.75
    const c = Math.cos(fa)
    const sn = Math.sin(fa)
    const ft = pts('-4.5,3 4,4 10,-1.5 15,-5 14.5,-8 -5.5,-8').map(
      ([u, v]): Point => [a[0] + u * c - v * sn, a[1] + u * sn + v * c],
    )
    put(ft, palette.ink, { rw: 0.5 })
  }
  leg(-0.05 - st * 0.3, -0.12 - st * 0.62)
  leg(0.05 + st * 0.36, st * 0.02)
  const tw = (p: Point): Point => [p[0] + (p[1] - 88) * fwd, p[1]]
  const drawArm = (pose: ArmPose, far: boolean) => {
    const [ua, fa] = armPoses[pose]
    const S = tw([far ? 2 : -1, 137])
    const E = reach(S, ua, 29)
    const H = reach(E, fa, 25)
    const HH = reach(E, fa, 33)
    const sr = fem ? 6 : 7.2
    put(limb(S, E, H, sr + 1, sr, sr - 1), tone, { rw: 1 })
    const dx = HH[0] - H[0]
    const dy = HH[1] - H[1]
    const n = Math.hypot(dx, dy)
    const ux = dx / n
    const uy = dy / n
    const px = -uy
    const py = ux
    if (pose !== 'pocket') {
      const fingers: Points = [
        [H[0] + px * 3.6, H[1] + py * 3.6],
        [H[0] + ux * 4 + px * 4.4, H[1] + uy * 4 + py * 4.4],
        [HH[0] + px * 2, HH[1] + py * 2],
        [HH[0] - px * 2.2, HH[1] - py * 2.2],
        [H[0] + ux * 4 - px * 3.8, H[1] + uy * 4 - py * 3.8],
        [H[0] - px * 3.4, H[1] - py * 3.4],
      ]
      const hand = fingers.map(T)
      L.poly(dark ? palette.ink : skin, hand)
      if (dark) {
        const [lx, ly] = ldir(...nth(hand, 0))
        L.add(litc, rim(hand, lx, ly, { inset: 0.3 * s, w: 3 * s, thr: 0.1, minLen: 2 }))
      }
    }
    return { S, E, H, HH, pose }
  }
  const a0 = drawArm(arms[1], true)
  const back = -sw - 1.5
  const cloth: Points = [
    [4, 148],
    [8, 141],
    [sw, 131],
    [sw + 0.5, 116],
    [sw - 2.5, 100],
    [sw + 0.5, 84],
    [sw + (fem ? 4 : 1.5) + swing, hem + 1],
    [4, hem - 2.5],
    [-8, hem - 1],
    [-sw - (fem ? 7 : 3) - swing, hem + 2],
    [-sw - 2.5, 84],
    [-sw + 1.5, 101],
    [back, 122],
    [back + 1, 138],
    [-8, 147],
    [-3, 150],
  ]
  const c = cloth.map((p) => (p[1] > 80 ? tw(p) : p))
  put(c, tone, { rw: 1.15 })
  if (det > 0.35) {
    const cc = dark ? litc : palette.ink
    let d = ''
    const nf = Math.round(4 * det)
    for (let i = 0; i < nf; i++) {
      const u = r.range(-0.8, 0.9)
      d += cut(
        T([u * sw * 0.8, 98]),
        T([u * (sw + 4 + swing), hem + r.range(4, 14)]),
        s * r.range(0.6, 1.2),
        r.around() * 2 * s,
      )
    }
    d += cut(T(tw([-sw * 0.8, 101])), T(tw([sw * 0.7, 100])), s * 0.9)
    if (det > 0.6) d += cut(T(tw([5, 148])), T(tw([10, 133])), 1.1 * s)
    L.add(cc, d)
  }
  const hb = o.bow || 0
  const mv = (points: Points) =>
    points.map(([a, b]): Point => {
      const p = tw([a, b])
      const t = o.nod || 0
      const cx = tw([0, 150])[0]
      const dx = p[0] - cx
      const dy = p[1] - 150
      return [cx + dx * Math.cos(t) + dy * Math.sin(t), 150 - dx * Math.sin(t) + dy * Math.cos(t) - hb]
    })
  const onHead = (u: number, v: number) => T(nth(mv([[u, v]]), 0))
  put(mv(pts('-5,156 4.5,156 5,146 -7,146')), dark ? palette.ink : skin, { rim: dark ? 1 : 0, rw: 0.7, sh: 0 })
  const face = mv(
    pts(
      '-6,150.5 -8.6,158 -8.6,166 -4,171.5 3,172.5 8,169.5 9.3,164.5 9,162 12.6,157.2 10,155.6 10.7,153.4 9.5,152.2 10,149.2 7,147.2 2.5,149.5',
    ),
  )
  L.poly(dark && !o.faceLit ? palette.ink : skin, face.map(T))
  if (!dark || o.faceLit) {
    L.poly(palette.ink, mv(pts('-6,150.5 -8.6,158 -8.6,167 2,166.5 4.5,162 3.4,157 4.5,151.5 2.5,149')).map(T))
    L.add(
      palette.ink,
      cut(onHead(5.6, 160.6), onHead(9, 161.2), 0.9 * s) + cut(onHead(7.2, 153), onHead(10.2, 153.1), 0.5 * s),
    )
  } else {
    const v = face.map(T)
    const [lx, ly] = ldir(...nth(v, 0))
    L.add(litc, rim(v, lx, ly, { inset: 0.7 * s, w: 2.2 * s, thr: 0.2, minLen: 3 * s }))
  }
  const Hh = hats[hat]
  const ht = o.hatTone || (dark ? tone : r.chance(0.6) ? palette.ink : tone)
  if (bob) put(mv(hats[bob].s), palette.ink, { rw: 0.7, sh: 0 })
  put(mv(Hh.s), ht, { rw: 1.1, sh: ht === palette.ink ? 0 : 1 })
  if (Hh.band && det > 0.5)
    L.add(ht === palette.ink ? litc : palette.ink, cut(onHead(-9, 168), onHead(9.6, 168), 0.8 * s))
  const a1 = drawArm(arms[0], false)
  const A = [a1, a0]
  const torch = carried(L, o, A, T, s, put, litc)
  return { hands: A.map((a) => T([(a.H[0] + a.HH[0]) / 2, (a.H[1] + a.HH[1]) / 2])), head: T([0, 162]), T, torch }
}
