import { clamp, lerp, nth, type Point, type Points, pts, two } from '../kit/geometry'
import { cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Light, rim, towards } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { type Random, random } from '../kit/random'
import type { PutOptions } from './carried'
import { limb, ROUND } from './limb'
import { type ProfileHat, profileHats } from './profile-hats'

const bend = (a: Point, target: Point, l1: number, l2: number, dir: number): readonly [Point, Point] => {
  let b = target
  let dx = b[0] - a[0]
  let dy = b[1] - a[1]
  let d = Math.hypot(dx, dy) || 1
  const m = (l1 + l2) * 0.995
  if (d > m) {
    b = [a[0] + (dx / d) * m, a[1] + (dy / d) * m]
    dx = b[0] - a[0]
    dy = b[1] - a[1]
    d = m
  }
  const k = Math.acos(clamp((l1 * l1 + d * d - l2 * l2) / (2 * l1 * d), -1, 1))
  const t = Math.atan2(dy, dx) + dir * k
  return [[a[0] + Math.cos(t) * l1, a[1] + Math.sin(t) * l1], b]
}

/** Where a foot stands in cm, and how far it is turned up. */
export type Foot = readonly [x: number, y: number, turn?: number]

export interface ProfileOptions {
  readonly r?: Random | undefined
  readonly seed?: number | undefined
  readonly flip?: boolean | undefined
  readonly tone?: Ink | undefined
  readonly lit?: Ink | undefined
  readonly rim?: number | undefined
  readonly fem?: boolean | undefined
  readonly h?: number | undefined
  readonly skin?: Ink | undefined
  readonly wear?: 'jacket' | 'coat' | 'overall' | 'dress' | undefined
  readonly wide?: number | undefined
  readonly light?: Light | undefined
  readonly hip?: Point | undefined
  readonly spine?: number | undefined
  readonly feet?: readonly [Foot, Foot] | undefined
  readonly legs?: Ink | undefined
  readonly hands?: readonly (Point | null | undefined)[] | undefined
  readonly elbow?: readonly number[] | undefined
  readonly pockets?: boolean | undefined
  readonly handLit?: boolean | undefined
  readonly stout?: boolean | undefined
  readonly hem?: number | undefined
  readonly apron?: boolean | undefined
  readonly apronTone?: Ink | undefined
  readonly nod?: number | undefined
  readonly faceLit?: boolean | undefined
  readonly old?: boolean | undefined
  readonly hat?: ProfileHat | undefined
  readonly hair?: ProfileHat | undefined
  readonly hatTone?: Ink | undefined
  readonly collar?: boolean | undefined
  readonly armBehind?: boolean | undefined
}

/** profile figure with real joints (inverse kinematics): hip, spine angle, feet and hands are targets in cm, facing +x.
 * wear: jacket | coat (straight, vented, no waist) | overall | dress ; apron:true ; pockets:true hides the near hand */
export function profile(L: Layer, x: number, y: number, s: number, o: ProfileOptions = {}) {
  const r = o.r || random(o.seed || 1)
  const fx = o.flip ? -1 : 1
  const tone = o.tone || palette.ink
  const dark = tone === palette.ink || tone === palette.blue
  const lit = o.lit || palette.cream
  const W = o.rim ?? 2.2
  const fem = !!o.fem
  const hs = (o.h || (fem ? 161 : 173)) / 173
  const skin = o.skin || palette.cream
  const wear = o.wear || 'jacket'
  const wd = o.wide || (wear === 'coat' ? 1.14 : 1.06)
  const T = ([a, b]: Point): Point => [x + a * hs * fx * s * wd, y - b * hs * s]
  const ld = (px: number, py: number) => towards(o.light, px, py)
  const put = (points: Points, c: Ink = tone, k: PutOptions = {}) => {
    const v = points.map(T)
    L.poly(c, v)
    const dk = c === palette.ink || c === palette.blue
    const m = v.reduce((a, p): Point => [a[0] + p[0] / v.length, a[1] + p[1] / v.length], [0, 0])
    const [lx, ly] = ld(...m)
    if (k.rim !== 0)
      L.add(
        k.lit || lit,
        rim(v, lx, ly, { inset: Math.max(0.5, 1 * s), w: W * s * (k.rw || 1), thr: k.thr ?? 0.3, minLen: 5 * s }),
      )
    if (!dk && k.sh !== 0)
      L.add(palette.ink, rim(v, -lx, -ly, { inset: 0, w: W * s * 1.7 * (k.rw || 1), thr: 0.15, minLen: 5 * s }))
    return v
  }
  const hip: Point = o.hip || [0, 90]
  const sp = o.spine ?? 0.04
  const S = (f: number, t: number): Point => [
    hip[0] + Math.sin(sp) * t + Math.cos(sp) * f,
    hip[1] + Math.cos(sp) * t - Math.sin(sp) * f,
  ]
  const feet: readonly [Foot, Foot] = o.feet || two('9,0 -9,0')
  const leg = (f: Foot) => {
    const lift = f[2] || 0
    const [k, a] = bend([hip[0], hip[1] - 2], [f[0], f[1] + 9], 41.5, 40, 1)
    const R: readonly [number, number, number] = fem && wear !== 'overall' ? [6.5, 5.4, 3.4] : [10, 8.2, 7]
    put(limb(hip, k, a, ...R, ROUND), o.legs || (dark ? tone : palette.ink), { rw: 0.8 })
    const cs = Math.cos(lift)
    const sn = Math.sin(lift)
    put(
      pts('-5,3 5,4 11,-1 16.5,-5.5 16,-9 -6,-9').map(
        ([u, v]): Point => [a[0] + u * cs - v * sn, a[1] + u * sn + v * cs],
      ),
      palette.ink,
      { rw: 0.6 },
    )
    return k
  }
  const hands = o.hands || []
  const arm = (i: number) => {
    const hand = hands[i]
    if (hand === null) return null
    const sh = S(i ? 3 : -1, 48)
    const tgt: Point = hand || [sh[0] + 4 - i * 3, sh[1] - 55]
    const [e, h] = bend(sh, tgt, 30, 27, o.elbow?.[i] ?? -1)
    const sr = fem ? 6.2 : 7.4
    const dx = h[0] - e[0]
    const dy = h[1] - e[1]
    const n = Math.hypot(dx, dy) || 1
    const ux = dx / n
    const uy = dy / n
    const px = -uy
    const py = ux
    if (!(o.pockets && i === 0)) {
      const hd: Point[] = [
        [h[0] + px * 3.6, h[1] + py * 3.6],
        [h[0] + ux * 4.5 + px * 4.3, h[1] + uy * 4.5 + py * 4.3],
        [h[0] + ux * 10 + px * 2.2, h[1] + uy * 10 + py * 2.2],
        [h[0] + ux * 10 - px * 2.4, h[1] + uy * 10 - py * 2.4],
        [h[0] + ux * 4 - px * 3.8, h[1] + uy * 4 - py * 3.8],
        [h[0] - px * 3.4, h[1] - py * 3.4],
      ]
      put(hd, dark && !o.handLit ? palette.ink : skin, { rw: 1.2, thr: 0.1, sh: 0 })
    }
    put(limb(sh, e, h, sr + 1.4, sr, sr - 1.4, ROUND), tone, { rw: 1 })
    const tip: Point = [h[0] + ux * 8, h[1] + uy * 8]
    return { sh, e, h, tip }
  }
  const a1 = arm(1)
  const kF = leg(feet[1])
  const kN = leg(feet[0])
  // trunk
  const fat = o.stout ? 2.5 : 0
  let body: Points
  const up: Point[] = [
    [-12, 16],
    [-13.5 - fat * 0.3, 36],
    [-11, 48],
    [-5, 55],
    [-4, 60],
    [4.2, 59],
    [9.5, 51],
    [12.5, 38],
    [12 + fat, 18],
  ]
  if (wear === 'jacket' || wear === 'overall')
    body = [
      S(-12 - (wear === 'jacket' ? 1 : 0), wear === 'jacket' ? -9 : -4),
      ...up.map((p) => S(...p)),
      S(12.5 + fat, 4),
      S(12.5 + fat * 0.5, wear === 'jacket' ? -10 : -4),
      S(0, wear === 'jacket' ? -11 : -8),
    ]
  else {
    const hem = o.hem || (wear === 'dress' ? 44 : 46)
    const ks: Point = [kN[0], kF[0]]
    const fs: Point = [feet[0][0], feet[1][0]]
    const fr = Math.max(hip[0] + 12, lerp(hip[0], Math.max(...ks, ...fs), 0.72) + 9)
    const bk = Math.min(hip[0] - 13, lerp(hip[0], Math.min(...ks, ...fs), 0.72) - 7)
    const fl = wear === 'dress' ? 4 : 1
    body = [
      [bk - fl, hem],
      S(-13.5, 0),
      ...up.map((p) => S(...p)),
      S(12.5 + fat, 2),
      [fr + fl, hem + 1],
      [lerp(bk, fr, 0.55), hem - 2.5],
    ]
  }
  put(body, tone, { rw: 1.15 })
  const cc = dark ? lit : palette.ink
  let d = ''
  if (wear === 'coat' || wear === 'dress') {
    const b0 = nth(body, 0)
    const b1 = nth(body, body.length - 2)
    for (let i = 0; i < 3; i++) {
      const u = nth([0.18, 0.46, 0.74], i) + r.around() * 0.07
      d += cut(
        T(S(lerp(-9, 9, u), -6 - r() * 8)),
        T([lerp(b0[0], b1[0], u), b0[1] + 4 + r() * 10]),
        s * r.range(0.7, 1.3),
        r.around() * 2 * s,
      )
    }
    if (wear === 'coat') {
      d += cut(T(S(5, -2)), T([lerp(b0[0], b1[0], 0.86), b0[1] + 3]), s * 0.9)
      d += cut(T(S(2, -2)), T(S(10, -3.5)), s * 1.1)
    }
  }
  if (wear === 'jacket') {
    d += cut(T(S(3, -1)), T(S(10, -2)), s * 1.1) + cut(T(S(8, 48)), T(S(10.5, 4)), s * 0.9)
    for (let i = 0; i < 3; i++) d += cut(T(S(-11, 8 + i * 9)), T(S(-3 - r() * 4, 5 + i * 9)), s * 0.8)
  }
  if (wear === 'overall') {
    d +=
      cut(T(S(-11, 30)), T(S(10, 32)), s) +
      cut(T(S(3, 32)), T(S(-4, 56)), s * 1.3) +
      cut(T(S(4, 20)), T(S(10, 20)), s * 0.9)
    for (let i = 0; i < 3; i++) d += cut(T(S(-10, 2 + i * 7)), T(S(-1, i * 7)), s * 0.8)
  }
  if (o.apron) {
    put(
      [S(11, 42), S(12.5, 20), S(14, 0), [hip[0] + 18, hip[1] - 34], [hip[0] + 2, hip[1] - 36], S(2, 0), S(4, 42)],
      o.apronTone || palette.grey1,
      { rw: 0.8, sh: 0 },
    )
  }
  L.add(cc, d)
  // head
  const nb = S(0.5, 58)
  const ha = (o.nod ?? 0) + sp * 0.55
  const H = (p: Point): Point => {
    const dx = p[0]
    const dy = p[1] - 150
    return [nb[0] + dx * Math.cos(ha) + dy * Math.sin(ha), nb[1] - dx * Math.sin(ha) + dy * Math.cos(ha)]
  }
  const mv = (a: Points) => a.map(H)
  put(mv(pts('-5,156 4.5,156 5.5,147 -7,146')), dark ? palette.ink : skin, { rw: 0.7, sh: 0 })
  const face = mv(
    pts(
      '-6,150.5 -8.6,158 -8.6,166 -4,171.5 3,172.5 8,169.5 9.3,164.5 9,162 12.4,157.4 10,155.6 10.7,153.4 9.5,152.2 10,149.4 7,147.4 2.5,149.5',
    ),
  )
  if (!dark || o.faceLit) {
    L.poly(skin, face.map(T))
    L.poly(palette.ink, mv(pts('-6,150.5 -8.6,158 -8.6,167 2,166.5 4.5,162 3.4,157 4.5,151.5 2.5,149')).map(T))
    L.add(
      palette.ink,
      cut(T(H([5.6, 160.8])), T(H([9.2, 161.3])), 0.9 * s) + cut(T(H([7.2, 153])), T(H([10.2, 153.1])), 0.5 * s),
    )
    if (o.old) L.poly(palette.ink, mv(pts('6,155 11.5,156 11,153.4 7,153')).map(T))
  } else put(face, palette.ink, { rw: 1, thr: 0.2 })
  const hat = o.hat || 'cap'
  if (o.hair) put(mv(profileHats[o.hair]), palette.ink, { rw: 0.7, sh: 0 })
  put(mv(profileHats[hat]), o.hatTone || (dark ? tone : palette.ink), { rw: 1.1, sh: 0 })
  if (hat === 'hat') L.add(lit, cut(T(H([-9, 168])), T(H([9.6, 168])), 0.8 * s))
  if (o.collar !== false && wear === 'coat')
    put(mv(pts('-7.5,153 -8,147 -9,143 4,143 7,150 2,149.5')), tone, { rw: 0.8 })
  const a0 = o.armBehind ? null : arm(0)
  return {
    hands: [a0 && T(a0.tip), a1 && T(a1.tip)] as const,
    T,
    H: (p: Point) => T(H(p)),
    S: (f: number, t: number) => T(S(f, t)),
  }
}

/** The hand that a figure shows: 0 the near one, 1 the far one. Throws for a hand that was left out. */
export function handOf(figure: ReturnType<typeof profile>, index: 0 | 1): Point {
  const hand = figure.hands[index]
  if (!hand) throw new Error('this figure has no such hand')
  return hand
}
