import { clamp, ellipse, lerp, nth, type Point, type Points, pts } from '../kit/geometry'
import { cut, gouge } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { type Light, rim, towards } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { path } from '../kit/path'
import { random } from '../kit/random'
import type { Put, PutOptions } from './carried'
import { type FigureHat, figureHats, figureWomensHats } from './figure-hats'
import type { HatName } from './hats'
import type { View } from './person'

export const figureLimb = (a: Point, b: Point, c: Point, ra: number, rb: number, rc: number): Point[] => {
  const n = (p: Point, q: Point): Point => {
    const L = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1
    return [-(q[1] - p[1]) / L, (q[0] - p[0]) / L]
  }
  const n1 = n(a, b)
  const n2 = n(b, c)
  let m: Point = [n1[0] + n2[0], n1[1] + n2[1]]
  const ml = Math.hypot(...m) || 1
  m = [m[0] / ml, m[1] / ml]
  const k = Math.min(1.35, 1 / Math.max(0.6, m[0] * n1[0] + m[1] * n1[1]))
  const L1 = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  const ux = (a[0] - b[0]) / L1
  const uy = (a[1] - b[1]) / L1
  return [
    [a[0] - n1[0] * ra * 0.55 + ux * ra * 0.7, a[1] - n1[1] * ra * 0.55 + uy * ra * 0.7],
    [a[0] + n1[0] * ra * 0.55 + ux * ra * 0.7, a[1] + n1[1] * ra * 0.55 + uy * ra * 0.7],
    [a[0] + n1[0] * ra, a[1] + n1[1] * ra],
    [b[0] + m[0] * rb * k, b[1] + m[1] * rb * k],
    [c[0] + n2[0] * rc, c[1] + n2[1] * rc],
    [c[0] - n2[0] * rc, c[1] - n2[1] * rc],
    [b[0] - m[0] * rb * k, b[1] - m[1] * rb * k],
    [a[0] - n1[0] * ra, a[1] - n1[1] * ra],
  ]
}

export const turned = ([u, v]: Point, a: number): Point => [
  u * Math.cos(a) + v * Math.sin(a),
  -u * Math.sin(a) + v * Math.cos(a),
]

export const reachDown = (p: Point, a: number, l: number): Point => [p[0] + Math.sin(a) * l, p[1] - Math.cos(a) * l]

/** two-bone reach: shoulder S to target H; bend -1/+1 picks the elbow side */
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

/** Upper arm and forearm as angles; or a target for the hand (`to`), reached by bending the elbow; or elbow and hand themselves. */
export type FigureArm =
  | readonly [upper: number, fore: number]
  | (({ readonly to: Point; readonly bend?: number } | { readonly pts: readonly [elbow: Point, hand: Point] }) & {
      readonly fist?: boolean
      readonly hide?: boolean
      readonly pocket?: boolean
      readonly behind?: boolean
    })

/** Thigh and shin as angles, 0 straight down and more forward, and how far the foot is lifted. */
export type FigureLeg = readonly [thigh: number, shin: number, lift?: number]

interface DrawnLeg {
  readonly h: Point
  readonly k: Point
  readonly a: Point
  readonly sh: number
  readonly th: number
  readonly lift: number
}

interface DrawnArm {
  readonly S: Point
  readonly E: Point
  readonly H: Point
  readonly fist?: boolean
  readonly hide?: boolean
  readonly pocket?: boolean
  readonly behind?: boolean
}

/** What a hook may draw with: body measure to figure (`B`), figure to sheet (`T`), a cut part and a cut line. */
export interface FigureTools {
  readonly B: (u: number, v: number) => Point
  readonly T: (point: Point) => Point
  readonly put: Put
  readonly ln: (ink: Ink, a: Point, b: Point, width: number, bend?: number) => void
  readonly litc: Ink
  readonly arms: readonly DrawnArm[]
}

export interface FigureOptions {
  readonly seed?: number | undefined
  readonly view?: View | 'three' | undefined
  readonly hat?: FigureHat | undefined
  readonly fem?: boolean | undefined
  readonly flip?: boolean | undefined
  readonly tone?: Ink | undefined
  readonly lit?: Ink | undefined
  readonly skin?: Ink | undefined
  readonly rim?: number | undefined
  readonly h?: number | undefined
  readonly coat?: 'over' | 'jacket' | 'smock' | 'shawl' | undefined
  readonly detail?: number | undefined
  readonly light?: Light | undefined
  readonly hx?: number | undefined
  readonly hip?: number | undefined
  readonly torso?: number | undefined
  readonly bend?: number | undefined
  readonly lean?: number | undefined
  readonly hem?: number | undefined
  readonly legs2?: Ink | undefined
  readonly trousers?: boolean | undefined
  readonly legs?: readonly [FigureLeg, FigureLeg] | undefined
  readonly nolegs?: boolean | undefined
  readonly arms?: readonly [FigureArm, FigureArm] | undefined
  readonly armTone?: Ink | undefined
  readonly handLit?: boolean | undefined
  readonly nod?: number | undefined
  readonly bow?: number | undefined
  readonly hatTone?: Ink | undefined
  readonly faceLit?: boolean | undefined
  readonly hair?: HatName | undefined
  readonly down?: boolean | undefined
  readonly stout?: boolean | undefined
  readonly sit?: boolean | undefined
  readonly folds?: number | undefined
  readonly belt?: boolean | undefined
  readonly shawl?: Ink | undefined
  readonly onBack?: ((tools: FigureTools) => void) | undefined
  readonly beforeArm?: ((tools: FigureTools) => void) | undefined
  readonly onFront?: ((tools: FigureTools) => void) | undefined
  readonly bust?: boolean | undefined
}

/** Person with a free pose. Units cm, feet at 0, y up, faces +x (o.flip mirrors).
 * view side | back | front | three (three-quarter front, towards +x)
 * hip height, torso lean, nod; legs [[thigh,shin],[thigh,shin]] (near, far; 0 = down, + = forward); arms [near, far] = [upper,fore] or {to:[u,v], bend} (hand target in figure cm)
 * coat over | jacket | smock | shawl; sit = seated (skirt or coat falls over the thigh); hem in cm above ground */
export function figure(L: Layer, x: number, y: number, s: number, o: FigureOptions = {}) {
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
  // ---- legs
  const legs: readonly FigureLeg[] = o.legs || [
    [0.03, -0.02],
    [-0.06, -0.08],
  ]
  const legPts = legs.map(([th, sh, lift = 0], i) => {
    const h: Point = [hx + (side ? 0 : (i ? 1 : -1) * 8), hy]
    const k: Point = side ? reachDown(h, th, 43) : [h[0] + th * 20, h[1] - 43]
    const a: Point = side ? reachDown(k, sh, 41) : [k[0] + sh * 16, k[1] - 41 + lift]
    return { h, k, a, sh, th, lift }
  })
  const drawLeg = (q: DrawnLeg, i: number) => {
    if (o.nolegs) return
    put(figureLimb(q.h, q.k, q.a, ...R), legTone, { rw: 0.75 })
    if (side) {
      const fa = q.sh * 0.7
      const c = Math.cos(fa)
      const sn = Math.sin(fa)
      const sh = skirtLeg
        ? pts('-4.5,3 3.6,3.4 9,-1.4 14,-4.6 13.6,-7 2,-6.2 -2,-7.4 -5.4,-7.4')
        : pts('-5.6,2 5.4,3 10,-1.5 16,-4.4 16,-7.6 -6.4,-7.6 -6.4,-3')
      put(
        sh.map(([u, v]): Point => [q.a[0] + u * c - v * sn, q.a[1] + u * sn + v * c]),
        palette.ink,
        { rw: 0.6 },
      )
    } else {
      const b = view === 'back'
      const k = i ? 1 : -1
      const up = q.lift
      put(
        up > 4 && b
          ? [
              [q.a[0] - 5, q.a[1] + 4],
              [q.a[0] + 5, q.a[1] + 4],
              [q.a[0] + 5, q.a[1] - 10],
              [q.a[0] - 5, q.a[1] - 10],
            ]
          : [
              [q.a[0] - 5.4, q.a[1] + 2],
              [q.a[0] + 5.4, q.a[1] + 2],
              [q.a[0] + 6 + k * 2.4, q.a[1] - 6],
              [q.a[0] + 5 + k, q.a[1] - 8],
              [q.a[0] - 5 + k, q.a[1] - 8],
              [q.a[0] - 6 + k * 2.4, q.a[1] - 6],
            ],
        palette.ink,
        { rw: 0.5 },
      )
    }
  }
  // ---- arms
  const aS = (i: number) => (side ? B(i ? 3 : -1, 46) : B((i ? 1 : -1) * (fem ? 13.6 : 16.6), 44.5))
  const al: Point = [29, 27]
  const poses: readonly FigureArm[] = o.arms || [
    [0.1, 0.15],
    [-0.1, 0.05],
  ]
  const arms = poses.map((a, i): DrawnArm => {
    const S = aS(i)
    if ('pts' in a) return { S, E: a.pts[0], H: a.pts[1], ...a }
    if (!('to' in a)) {
      const k = side ? 1 : i ? 1 : -1
      const E = reachDown(S, a[0] * k, al[0])
      const H = reachDown(E, a[1] * k, al[1])
      return { S, E, H }
    }
    const [E, H] = twoBones(S, a.to, ...al, a.bend ?? (side ? -1 : i ? 1 : -1))
    return { S, E, H, ...a }
  })
  const drawArm = (a: DrawnArm) => {
    if (a.hide) return
    const sr = (fem ? 6 : 7.4) * (coat === 'over' ? 1.05 : 0.95)
    put(figureLimb(a.S, a.E, a.H, sr + 0.8, sr - 0.2, sr - (coat === 'smock' ? 1.8 : 1)), o.armTone || tone, {
      rw: 0.95,
    })
    if (a.pocket) return
    const d = Math.hypot(a.H[0] - a.E[0], a.H[1] - a.E[1]) || 1
    const ux = (a.H[0] - a.E[0]) / d
    const uy = (a.H[1] - a.E[1]) / d
    const px = -uy
    const py = ux
    const hl = a.fist ? 7 : 10.5
    const fingers: Points = [
      [-0.6, 3.4],
      [2.5, 4.3],
      [hl * 0.75, 3.6],
      [hl, 1.4],
      [hl, -1.4],
      [hl * 0.7, -3.2],
      [1, -3.3],
    ]
    const hd = fingers.map(([u, v]): Point => [a.H[0] + ux * u + px * v, a.H[1] + uy * u + py * v])
    const hv = hd.map(T)
    L.poly(dark && !o.handLit ? palette.ink : skin, hv)
    const [lx, ly] = ldir(...nth(hv, 0))
    if (dark && !o.handLit) L.add(litc, rim(hv, lx, ly, { inset: 0.3 * s, w: 2.8 * s, thr: 0, minLen: 2 }))
    else {
      L.add(palette.ink, rim(hv, -lx, -ly, { inset: 0, w: 1.7 * s, thr: 0.1, minLen: 2 }))
      if (det > 0.8)
        for (const k of [-1, 1])
          L.add(
            palette.ink,
            cut(
              T([a.H[0] + ux * hl * 0.45 + px * k * 1.1, a.H[1] + uy * hl * 0.45 + py * k * 1.1]),
              T([a.H[0] + ux * hl * 0.95 + px * k * 0.8, a.H[1] + uy * hl * 0.95 + py * k * 0.8]),
              0.5 * s,
            ),
          )
    }
    if (det > 0.7)
      L.add(
        cc,
        cut(
          T([a.H[0] + px * (sr - 2), a.H[1] + py * (sr - 2)]),
          T([a.H[0] - px * (sr - 2), a.H[1] - py * (sr - 2)]),
          0.8 * s,
        ),
      )
    if (det > 0.55)
      for (let k = 0; k < 3; k++) {
        ln(
          cc,
          [
            a.S[0] + (a.E[0] - a.S[0]) * (0.55 + k * 0.13) + ls * (sr - 2.4),
            a.S[1] + (a.E[1] - a.S[1]) * (0.55 + k * 0.13),
          ],
          [
            a.S[0] + (a.E[0] - a.S[0]) * (0.62 + k * 0.13) + ls * (sr - 6.5),
            a.S[1] + (a.E[1] - a.S[1]) * (0.62 + k * 0.13) - 1.5,
          ],
          0.7,
        )
      }
  }
  const res = () => ({
    T,
    arms: arms.map((a) => ({ S: T(a.S), E: T(a.E), H: T(a.H) })),
    head: T([N[0], N[1] + 12]),
    B: (u: number, v: number) => T(B(u, v)),
  })
  // ---- head, local origin at the neck top
  const N = side ? B(1.5, 58.6) : B(0, 57.8)
  const ha = (side ? t * 0.45 : lean) + (o.nod || 0)
  const hq = (points: Points) =>
    points.map(([u, v]): Point => {
      const p = turned([u, v - 150], ha)
      return [N[0] + p[0], N[1] + p[1] - (side ? 0 : o.bow || 0)]
    })

  const onHead = (point: Point) => T(nth(hq([point]), 0))
  const hatTone = o.hatTone || palette.ink
  const drawHead = () => {
    const nb = B(side ? -2 : 0, 52)
    put(
      [
        [nb[0] - 5.6, nb[1] - 3],
        [N[0] - 5, N[1] + 5 - (o.bow || 0)],
        [N[0] + 4.6, N[1] + 5 - (o.bow || 0)],
        [nb[0] + 6.6, nb[1] - 3],
      ],
      o.faceLit ? skin : palette.ink,
      { rim: o.faceLit ? 0 : 1, rw: 0.6, sh: 0 },
    )
    if (o.faceLit) {
      const k = -ls
      const nape: Points = [
        [N[0] + k * 1, N[1] + 6],
        [N[0] + k * 5.4, N[1] + 6],
        [nb[0] + k * 7, nb[1] - 3],
        [nb[0] - k * 3, nb[1] - 3],
      ]
      L.poly(
        palette.ink,
        nape.map(([u, v]) => T([u, v - (o.bow || 0)])),
      )
    }
    const Hh = figureHats[hat]
    const hl = hatTone === palette.ink || hatTone === palette.blue
    if (side) {
      const face = pts(
        '-6,150.5 -8.6,158 -8.6,166 -4,171.5 3,172.5 8,169.5 9.2,165 8.9,162.4 12.4,157.4 10.2,155.9 10.8,153.7 9.7,152.5 10,149.6 7.4,147.4 2.5,149.2',
      )
      put(hq(face), o.faceLit ? skin : palette.ink, { rim: o.faceLit ? 0 : 1, rw: 1, thr: 0.15, sh: 0 })
      if (o.faceLit) {
        const back = ls < 0
        L.poly(
          palette.ink,
          (back
            ? hq(
                pts(
                  '9.2,165 8.9,162.4 12.4,157.4 10.2,155.9 10.8,153.7 9.7,152.5 10,149.6 7.4,147.4 4.6,149 5.6,153 4.4,157 6.8,160 5.4,164',
                ),
              )
            : hq(pts('-6,150.5 -8.6,158 -8.6,167 .6,167 1.6,162.4 .4,158 2.2,154.4 5.2,150.2 6.6,147.9 2.5,149.2'))
          ).map(T),
        )
        const ec = back ? palette.cream : palette.ink
        const E = (a: Point, b: Point, w: number, bd = 0) => L.add(ec, cut(onHead(a), onHead(b), w * s, bd * s))
        E([5.2, 161.4], [8.8, 162.2], 1, -0.4)
        E([6, 159.6], [8.4, 159.8], 0.75)
        E([7.4, 153.2], [10.2, 153.4], 0.55)
        E([9.4, 156.4], [8.2, 155.4], 0.55)
        if (det > 0.8) {
          L.add(back ? palette.ink : skin, cut(onHead([-2.4, 160.4]), onHead([-1.8, 155.8]), 1.2 * s, 0.7 * s))
        }
      }
      if (o.hair) put(hq(figureHats[o.hair].s), palette.ink, { rw: 0.7, sh: 0 })
      else if (!['scarf', 'kerchief', 'bob', 'bun', 'hair'].includes(hat))
        L.poly(palette.ink, hq(pts('-7.5,153 -9,158 -9,167 -1,167 -.4,161.5 -3,160.5 -3,156')).map(T))
      put(hq(Hh.s), hatTone, { rw: 1.1, sh: hl ? 0 : 1 })
      if (Hh.band && det > 0.5) L.add(hl ? litc : palette.ink, cut(onHead([-9, 168]), onHead([9.6, 168]), 0.8 * s))
      if ((hat === 'scarf' || hat === 'kerchief') && det > 0.5) {
        L.add(
          hl ? litc : palette.ink,
          cut(onHead([5, 172]), onHead([-7, 154]), 0.8 * s, 2.4 * s) +
            cut(onHead([0, 174]), onHead([-10, 157]), 0.7 * s, 2 * s),
        )
      }
      if ((hat === 'hair' || hat === 'bob' || hat === 'bun') && det > 0.5)
        for (let k = 0; k < 4; k++)
          L.add(litc, cut(onHead([4 - k * 3, 173 - k * 0.6]), onHead([-3 - k * 2, 166 - k * 3]), 0.6 * s, 0.6 * s))
      return
    }
    if (view === 'back') {
      put(hq(pts('-8.2,158 -8.4,165 -6,171 0,173 6,171 8.4,165 8.2,158 6.6,152 4,149 -4,149 -6.6,152')), palette.ink, {
        rw: 0.9,
        sh: 0,
      })
      if (s > 0.8 && !fem) put(hq(ellipse(ls * 8.3, 159, 1.5, 3, 6)), palette.ink, { rw: 0.5, thr: -0.2, sh: 0 })
      if (o.hair) put(hq(figureHats[o.hair].fb), palette.ink, { rw: 0.7, sh: 0 })
      put(hq(Hh.fb), hatTone, { rw: 1.1, sh: hl ? 0 : 1 })
      if ((hat === 'scarf' || hat === 'kerchief') && det > 0.4)
        L.add(
          hl ? litc : palette.ink,
          cut(onHead([-6, 169]), onHead([-1.5, 148]), 0.8 * s, 2 * s) +
            cut(onHead([6, 169]), onHead([1.5, 148]), 0.8 * s, -2 * s) +
            cut(onHead([0, 172]), onHead([0, 152]), 0.7 * s),
        )
      if (Hh.band && det > 0.5)
        L.add(hl ? litc : palette.ink, cut(onHead([-8.6, 167.5]), onHead([8.6, 167.5]), 0.8 * s, 0.8 * s))
      if ((hat === 'hair' || hat === 'bob' || hat === 'bun') && det > 0.5)
        for (let k = -2; k <= 2; k++) L.add(litc, cut(onHead([k * 2.2, 172]), onHead([k * 3.4, 156]), 0.6 * s))
      return
    }
    // front and three-quarter
    const q3 = view === 'three'
    const F = q3
      ? pts('-6.4,166 7.6,167 9.6,164 9.4,161.4 10.6,158 9.8,156.4 9.8,152 8,148.4 5,146.4 2,147.2 -3,150.6 -6,156')
      : pts('-7.4,166 7.4,166 8,158.6 6.6,152 2.8,147 -2.8,147 -6.6,152 -8,158.6')
    if (q3)
      put(hq(pts('-8.6,152 -10,159 -9.6,167 -5,172.5 2,174 8,171.6 10,166.5 0,160')), palette.ink, { rw: 0.8, sh: 0 })
    else put(hq(pts('-9,158 -9,167 -5,173 5,173 9,167 9,158')), palette.ink, { rw: 0.6, sh: 0 })
    L.poly(o.faceLit === false ? palette.ink : skin, hq(F).map(T))

    const k = -ls // k: shadow side
    const sd: Points = q3
      ? k > 0
        ? pts(
            '5.6,167 7.6,167 9.6,164 9.4,161.4 10.6,158 9.8,156.4 9.8,152 8,148.4 5,146.4 5.4,149.6 7.2,151.6 6.6,153.4 7.8,155.4 8.8,157.4 6.6,159.4 5.4,162.4',
          )
        : pts('-6.4,166 2.4,167 2.6,162.6 .6,160.6 1.6,158 3.6,156.8 2,154 3,150.6 5,146.4 2,147.2 -3,150.6 -6,156')
      : [
          [k * 0.4, 166],
          [k * 7.4, 166],
          [k * 8, 158.6],
          [k * 6.6, 152],
          [k * 2.8, 147],
          [0, 147],
          [k * 0.8, 150.6],
          [k * -0.4, 152.4],
          [k * 0.6, 153.8],
          [k * -1.8, 155.4],
          [k * 1.2, 157.6],
        ]
    L.poly(palette.ink, hq(sd).map(T))
    const e = (c: Ink, a: Point, b: Point, w: number, bd = 0) => L.add(c, cut(onHead(a), onHead(b), w * s, bd * s))
    const n: Point = q3 ? [1, 5.2] : [-6, -1.6]
    const f: Point = q3 ? [6.8, 9.4] : [1.6, 6]
    const shadeN = k < 0
    const shadeF = k > 0
    const dn = o.down ? -0.6 : 0
    for (const [g, shd] of [
      [n, shadeN],
      [f, shadeF],
    ] as const) {
      const c = shd ? skin : palette.ink
      e(c, [nth(g, 0), 162.2 + dn], [nth(g, 1), 162.4 + dn], 0.95, 0.5)
      e(c, [nth(g, 0) + 0.4, 159.4 + dn], [nth(g, 1) - 0.3, 159.3 + dn], o.down ? 0.6 : 0.95, o.down ? -0.9 : 0)
      if (det > 0.85 && !o.down) e(c, [nth(g, 0) + 0.6, 157.6], [nth(g, 1) - 0.6, 157.5], 0.4, -0.3)
    }
    if (q3) {
      e(shadeF ? skin : palette.ink, [6.4, 160.6], [8.4, 155.8], 0.6, 0.5)
      e(palette.ink, [5.4, 155.3], [8, 155.2], 0.7, 0.4)
      e(shadeF ? palette.ink : palette.ink, [4, 151.8], [7, 151.6], 0.75, -0.2)
      if (shadeF) e(skin, [7.4, 151.7], [9.2, 152], 0.5)
      e(palette.ink, [4.6, 149.6], [6.8, 149.7], 0.5)
      if (det > 0.8) {
        e(shadeN ? skin : palette.ink, [-1.4, 156.4], [2, 150.6], 0.6, 0.7)
      }
    } else {
      e(palette.ink, [-1.6, 155.2], [1.6, 155.2], 0.7, 0.4)
      e(palette.ink, [-2.6, 151.9], [2.4, 151.9], 0.75, -0.3)
      e(palette.ink, [-1.2, 149.8], [1.2, 149.8], 0.45)
      if (det > 0.8) e(palette.ink, [ls * 6.4, 157], [ls * 3.8, 150.8], 0.6, 0.5 * ls)
    }
    const fr =
      hat === 'scarf' || hat === 'kerchief'
        ? pts(
            '-10,153 -11.6,163 -8.6,172 0,176.4 8.6,172.4 11.8,164 10.8,155 7,147 3,143 6,138 0,141 -4,137.6 -1,143.6 -6.4,146.4',
          )
        : null
    if (fr) {
      const inn = q3
        ? pts(
            '2.4,146.4 -3.4,150.4 -6.6,156 -5.6,163.5 0,168.4 6,168.8 9.6,165.2 10.4,160 10.6,157 9.6,150.6 6.4,146.2',
          )
        : pts('-2.6,146.8 -6.4,151.8 -8,158.2 -6.6,165.2 0,168.2 6.6,165.2 8,158.2 6.4,151.8 2.6,146.8')
      const v = hq(fr).map(T)
      const w2 = hq(inn).map(T)
      L.evenOdd(hatTone, path(v, true), path(w2, true))
      const [lx, ly] = ldir(...nth(v, 0))
      L.add(hl ? litc : palette.cream, rim(v, lx, ly, { inset: 1 * s, w: 1.7 * s, thr: 0.2 }))
      if (!hl)
        L.add(
          palette.ink,
          rim(v, -lx, -ly, { inset: 0, w: 2.6 * s, thr: 0.1 }) +
            rim(w2, lx, ly, { inset: -1.4 * s, w: 1 * s, thr: 0.3 }),
        )
      if (det > 0.5)
        for (const kk of [-1, 1])
          L.add(hl ? litc : palette.ink, cut(onHead([kk * 9, 168]), onHead([kk * 8, 150]), 0.7 * s, kk * -1.4 * s))
      return
    }
    if (hat === 'bob' || hat === 'bun') {
      const hv = hq(
        hat === 'bob'
          ? pts(
              '-10.8,149 -12,160 -9.4,170 -2,174.8 5,174.4 10,170 12,160 11,149.6 8.2,150 9.2,158 7.6,164.4 2,167.6 -3,165 -6.4,160 -7,152',
            )
          : pts(
              '-8.6,153 -10,163 -7,171.6 0,175 7,171.6 10.4,164 9.8,155 8.8,158.6 7.6,164.6 2,168.4 -4,165.6 -7.2,160',
            ),
      )
      const v = hv.map(T)
      L.add(palette.ink, path(v))
      const [lx, ly] = ldir(...nth(v, 0))
      L.add(litc, rim(v, lx, ly, { inset: 1 * s, w: 1.5 * s, thr: 0.25 }))
      if (det > 0.5)
        for (let j = 0; j < 4; j++)
          L.add(litc, cut(onHead([-4 + j * 3, 173.4]), onHead([-7.6 + j * 3.6, 167 + (j % 2)]), 0.6 * s, 0.5 * s))
      return
    }
    const hp = Hh.fb.map(([a, b]: Point): Point => [a + (q3 ? 1.4 : 0), b])
    if (hat === 'hair') {
      put(
        hq(
          q3
            ? pts(
                '-8.6,155 -10.4,163 -8.6,171 -2,175.4 6,175 10.6,170.6 10.4,165.4 6,168.4 -1,167.4 -4.4,163 -5.4,157.6',
              )
            : pts('-8.6,157 -9.8,165 -7,172 -1,175.2 6,174.4 9.6,169 8.8,157.4 7.4,165 2,168.2 -5,166 -7.6,162'),
        ),
        palette.ink,
        { rw: 0.9, sh: 0 },
      )
      if (det > 0.5)
        for (let j = 0; j < 4; j++)
          L.add(litc, cut(onHead([6 - j * 3.6, 174.4]), onHead([1 - j * 2.6, 169.4 - j]), 0.6 * s, 0.6 * s))
      return
    }
    put(hq(hp), hatTone, { rw: 1.1, sh: hl ? 0 : 1 })
    if (Hh.peak) put(hq(Hh.peak.map(([a, b]: Point): Point => [a + (q3 ? 3 : 0), b])), palette.ink, { rw: 0.6, sh: 0 })
  }
  // ---- bodies
  if (side) {
    drawArm(nth(arms, 1))
    drawLeg(nth(legPts, 1), 1)
    drawLeg(nth(legPts, 0), 0)
    const hl = hy - hemY
    const lp = (q: DrawnLeg) =>
      hl < 43 ? reachDown(q.h, q.th * 0.72, hl) : reachDown(reachDown(q.h, q.th * 0.72, 43), q.sh * 0.5, hl - 43)
    const pa = lp(nth(legPts, 0))
    const pb = lp(nth(legPts, 1))
    const fr = pa[0] > pb[0] ? pa : pb
    const bk = pa[0] > pb[0] ? pb : pa
    const bulk = coat === 'over' ? 1.1 : coat === 'shawl' ? 1.16 : 1
    const ft = coat === 'over' ? 3.4 : coat === 'smock' ? 4 : 1.5
    const up = [
      B(5, 55),
      B(9.4 * bulk, 48),
      B(12.4 * bulk, 38),
      B(12.4 * bulk + (o.stout ? 5 : 0), 24),
      B(11.6 * bulk + (o.stout ? 5 : 0), 10),
    ]
    const dn = [B(-11 * bulk, 10), B(-12.4 * bulk, 26), B(-13.4 * bulk, 38), B(-11.2, 49), B(-5, 56)]
    let body: Points
    if (o.sit) {
      const k = nth(legPts, 0).k
      body = [
        ...up,
        B(12, 3),
        [k[0] - 4, k[1] + 10],
        [k[0] + 7, k[1] + 7],
        [k[0] + 8, k[1] - 4],
        [k[0] + 6, k[1] - (hl - 40 > 4 ? hl - 40 : 14)],
        [k[0] - 8, k[1] - (hl - 40 > 4 ? hl - 38 : 12)],
        [hx + 4, hy - 10],
        [hx - 10, hy - 12 - (coat === 'over' ? 14 : 0)],
        [hx - 17, hy - 9 - (coat === 'over' ? 12 : 0)],
        B(-14, 0),
        ...dn,
      ]
    } else if (coat === 'jacket')
      body = [...up, B(12.6, -4), B(12.6, -14), B(0, -15.5), B(-13.4, -13.5), B(-12.6, 0), ...dn]
    else
      body = [
        ...up,
        [hx + 12.6 * bulk + Math.max(0, fr[0] - hx) * 0.22, hy - hl * 0.36],
        [fr[0] + 10.5 + ft, Math.max(fr[1], hemY - 1)],
        [fr[0] + 1, fr[1] - 2.6 + r.around()],
        [(fr[0] + bk[0]) / 2 + 1, (fr[1] + bk[1]) / 2 + 1.5],
        [bk[0] + 2, bk[1] - 1.4 + r.around()],
        [bk[0] - 10.5 - ft, bk[1] + 1],
        [hx - 13 * bulk + Math.min(0, bk[0] - hx) * 0.3, hy - hl * 0.4],
        B(-12.6 * bulk, 0),
        ...dn,
      ]
    put(body, tone, { rw: 1.15 })
    if (det > 0.35) {
      // folds hang from hip and elbow; lapel, pocket, half belt
      const nf = Math.round((o.folds ?? 5) * det)
      if (!o.sit && coat !== 'jacket')
        for (let i = 0; i < nf; i++) {
          const u = (dark ? ls : -ls) * r.range(-0.2, 0.95)
          const a = B(u * 11, r.range(-4, 8))
          const bx = lerp(bk[0] - 8, fr[0] + 8, (u + 1) / 2)
          ln(cc, a, [bx, hemY + r.range(3, 14)], r.range(0.7, 1.5), r.around() * 2)
        }
      if (o.sit)
        for (let i = 0; i < 4; i++) {
          const k = nth(legPts, 0).k
          ln(cc, [hx + 4 + i * 5, hy + 8 - i], [k[0] - 4 + i * 2, k[1] + 4 - i * 5], 0.8, 1)
        }
      for (let i = 0; i < Math.round(5 * det); i++)
        ln(cc, B(ls * (10.5 - i * 0.3), 44 - i * 7), B(ls * (6 - r() * 4), 40 - i * 7), 0.75)
      if (coat === 'over' || coat === 'jacket') {
        ln(cc, B(6, 54), B(10.4, 34), 1.1, 0.6)
        if (det > 0.7) ln(cc, B(2, -3), B(10, -4.5), 0.9)
      }
      if (coat === 'smock') {
        ln(cc, B(-11, 8), B(11, 7), 1.2, 0.8)
        ln(cc, B(3, 54), B(9, 46), 1)
      }
      if (o.belt) {
        ln(cc, B(-11.5, 9), B(11.8, 8), 1.7, 0.6)
      }
    }
    if (coat === 'shawl') {
      put(
        [
          B(3, 58),
          B(11, 50),
          B(16, 38),
          B(15, 22),
          B(8, 12),
          B(-4, 16),
          B(-16, 8),
          B(-19, 22),
          B(-17, 40),
          B(-11, 51),
          B(-5, 57),
        ],
        o.shawl || tone,
        { rw: 1.2 },
      )
      for (let i = 0; i < 6; i++)
        ln(
          o.shawl && o.shawl !== palette.ink ? palette.ink : litc,
          B(-2 + r.around() * 3, 54),
          B(-16 + i * 5.4, 14 + Math.abs(i - 3) * 2),
          0.9,
          2,
        )
      let fz = ''
      for (let i = 0; i < 11; i++)
        fz += cut(
          T(B(-17 + i * 2.4, 12 + Math.abs(i - 5) * 0.6)),
          T(B(-17.5 + i * 2.4, 6 + Math.abs(i - 5) * 0.6)),
          0.9 * s,
        )
      L.add(o.shawl || tone, fz)
    }
    if (o.onBack) o.onBack({ B, T, put, ln, litc, arms })
    drawHead()
    if (o.beforeArm) o.beforeArm({ B, T, put, ln, litc, arms })
    drawArm(nth(arms, 0))
    return res()
  }
  const sw = (fem ? 16.8 : 20.2) * (o.stout ? 1.12 : 1)
  const bulk = coat === 'over' ? 1.04 : 1
  const hw = (fem ? (coat === 'jacket' ? 17.5 : 19) : 20.5) * bulk * (o.stout ? 1.1 : 1)
  const ww = sw * (fem && coat !== 'over' ? 0.9 : 0.97)

  const sway = r.around() * 2
  drawLeg(nth(legPts, 0), 0)
  drawLeg(nth(legPts, 1), 1)
  const behind = arms.filter((a) => a.behind)
  for (const a of behind) drawArm(a)
  const yb = hemY
  const H2 = (u: number, v: number): Point => (v < 0 ? [hx + u, hy + v] : B(u, v))
  put(
    o.bust
      ? [
          B(-7, 56),
          B(-sw + 4, 52),
          B(-sw - 1, 45),
          B(-ww - 1, 20),
          B(-hw, 0),
          B(hw, 0),
          B(ww + 1, 20),
          B(sw + 1, 45),
          B(sw - 4, 52),
          B(7, 56),
        ]
      : [
          B(-6, 57),
          B(-12, 54.4),
          B(-sw + 3.4, 51),
          B(-sw - 1, 44),
          B(-sw - 0.6, 26),
          B(-ww, 12),
          H2(-hw, -4),
          [hx - hw - 1.4 + sway, yb],
          [hx - hw * 0.35 + sway, yb - 2],
          [hx + sway, yb + (view === 'back' ? 3 : -1.4)],
          [hx + hw * 0.4 + sway, yb - 2.4],
          [hx + hw + 1.4 + sway, yb + 1],
          H2(hw, -4),
          B(ww, 12),
          B(sw + 0.6, 26),
          B(sw + 1, 44),
          B(sw - 3.4, 51),
          B(12, 54.4),
          B(6, 57),
        ],
    tone,
    { rw: 1.1 },
  )
  if (det > 0.35) {
    const nf = o.bust ? 2 : Math.round((o.folds ?? (fem ? 4 : 5)) * det)
    for (let i = 0; i < nf; i++) {
      const u = (dark ? ls : -ls) * r.range(-0.3, 0.9)
      ln(
        cc,
        o.bust ? B(u * ww, 22) : [hx + u * ww, hy + r.range(-6, 14)],
        o.bust ? B(u * hw, 3) : [hx + u * hw + sway, yb + r.range(3, 14)],
        r.range(0.6, 1.5),
        r.around() * 2,
      )
    }
    for (let i = 0; i < 5 * det; i++)
      ln(cc, B(ls * (sw - 3), 46 - i * 6.5), B(ls * (sw - 8 - r() * 5), 42 - i * 6.5), 0.75)
    if (view === 'back') {
      if (coat === 'over') {
        ln(cc, B(-ww * 0.5, 8), B(ww * 0.5, 8.4), 1.1, -1)
        if (!o.bust) ln(cc, B(0, 6), [hx + sway, yb + 3], 0.9)
      }
      ln(cc, B(-9, 54), B(9, 54), 1.1, 2)
    } else {
      const q = view === 'three' ? 3 : 0
      ln(cc, B(1.5 + q, 40), o.bust ? B(1 + q, 2) : [hx + 1 + q, yb + 4], 0.9)
      ln(cc, B(-6.4 + q, 56), B(1.5 + q, 38), 1.3, 0.7)
      ln(cc, B(7.4 + q * 0.4, 56), B(1.5 + q, 38), 1.3, -0.7)
      if (coat !== 'shawl')
        for (let k = 0; k < 3; k++) L.add(cc, gouge(...T(B(4.6 + q, 30 - k * 13)), 0, 2 * s, 1.1 * s))
      if (coat === 'smock') ln(cc, B(-ww, 11), B(ww, 11), 1.2, 1)
    }
  }
  if (coat === 'shawl') {
    const c2 = o.shawl || tone
    put(
      [
        B(-5, 58),
        B(-13, 54),
        B(-sw - 4, 44),
        B(-sw - 5, 24),
        B(-sw * 0.6, 6),
        B(0, -4 + (view === 'back' ? -6 : 6)),
        B(sw * 0.6, 6),
        B(sw + 5, 24),
        B(sw + 4, 44),
        B(13, 54),
        B(5, 58),
      ],
      c2,
      { rw: 1.2 },
    )
    const c3 = c2 === palette.ink ? litc : palette.ink
    for (let i = -3; i <= 3; i++) ln(c3, B(i * 2.6, 52), B(i * 5.6, 8 + Math.abs(i) * 2), 0.9, i * 0.5)
    let fz = ''
    for (let i = -8; i <= 8; i++)
      fz += cut(T(B(i * 2, 3 + Math.abs(i) * 1.1 - 2)), T(B(i * 2.05, -6 + Math.abs(i) * 1.2)), 0.9 * s)
    L.add(c2, fz)
  }
  if (o.onBack) o.onBack({ B, T, put, ln, litc, arms })
  drawHead()
  for (const a of arms) if (!a.behind) drawArm(a)
  return res()
}
