// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { facade, TONES } from '../city/facade'
import { cobbles } from '../city/street'
import { carve } from '../kit/carve'
import { clamp, ellipse, lerp, nth, type Point, type Points, place, pts, quad, rect, two } from '../kit/geometry'
import { bar, cut, gouge, polyline, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays, rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { coarse } from '../kit/path'
import { random } from '../kit/random'
import { person } from '../people/person/person'
import { profile } from '../people/profile'
import { profilePoses } from '../people/profile-poses'
import { box3, levelCamera } from '../props/camera'
import { rifle } from '../props/hand-props'
import { shellHole } from '../props/street-damage'
import { type Drawing, LEFT, RIGHT, sixLayers, WIDTH } from '../stage'

export function kilianGate(): Drawing {
  const Ls = sixLayers()
  const { sky, far, mid, near, crowd, front } = Ls
  const r = random(1201)
  const VX = 640
  const hor = 480
  const cam = levelCamera({ VX, hor, F: 1000, H: 1.62 })
  const ZG = 9.6
  const HW = 2.55
  const SP = 2.5
  const gate = { x: 720, y: 470 } as const
  // outside: the street in full morning light, a wounded facade opposite
  sky.poly(palette.cream, rect(LEFT, 0, WIDTH, 900))
  facade(sky, place(150, 606, 21), {
    bays: 12,
    bw: 3.6,
    floors: 3,
    fh: 4,
    gh: 5,
    seed: 81,
    style: 1,
    tone: { ...TONES.dayFar, lo: palette.grey2, open: palette.grey2, wall: palette.grey1 },
    damage: 0.5,
    detail: 1,
    gate: -1,
    texGap: 8,
    roof: 'none',
    shops: false,
  })
  sky.poly(palette.grey1, rect(LEFT, 596, WIDTH, 120))
  coarse(() => {
    cobbles(sky, {
      vx: VX,
      y0: 600,
      y1: 700,
      rows: 7,
      color: palette.cream,
      field: () => 0.9,
      w: 2.6,
      seed: 3,
      x0: 200,
      x1: 1000,
    })
    sky.add(palette.cream, rays(gate.x, 330, 30, 330, { gap: 16, ring: 40, w: 3.4, r: random(1202), field: () => 0.7 }))
  })
  person(sky, 560, 632, 0.62, {
    view: 'back',
    hat: 'scarf',
    fem: true,
    seed: 2,
    light: [-0.3, -1],
    tone: palette.grey2,
    arms: ['bag', 'down'],
    carry: 'bag',
  })
  // far: end wall with the gate opening, one leaf shut, one half open
  const ring = (z: number, hw: number, sp = SP) => [
    cam(-hw, 0, z),
    ...ellipse(0, 0, 1, 1, 26, Math.PI, 0).map(([a, b]) => cam(a * hw, sp + b * hw, z)),
    cam(hw, 0, z),
  ]
  const band = (a: Points, b: Point[]) => [...a, ...[...b].reverse()]
  const full = (L: Layer, c: Ink, outer: Points, inner: Point[]) => L.poly(c, band(outer, inner))
  const go = ring(ZG, 2.15, 2.5)
  full(
    far,
    palette.ink,
    [
      [LEFT - 10, 900],
      [LEFT - 10, -20],
      [RIGHT, -20],
      [RIGHT, 900],
    ],
    go,
  )

  // fixed upper light (fan grille) and left leaf
  {
    const t = cam(-2.2, 3.3, ZG)
    const b = cam(2.2, 3.3, ZG)
    far.poly(palette.ink, [
      [t[0], t[1] - 8],
      [b[0], b[1] - 8],
      [b[0], b[1] + 8],
      [t[0], t[1] + 8],
    ])
    for (let i = 1; i < 8; i++) {
      const a = (Math.PI * i) / 8
      far.add(palette.ink, bar(cam(0, 3.3, ZG), cam(Math.cos(a) * 2.2, 2.5 + Math.sin(a) * 2.2, ZG), 4))
    }
    far.add(
      palette.ink,
      polyline(
        ellipse(0, 0, 1, 1, 14, Math.PI, 0).map(([a, c]) => cam(a * 1.1, 3.3 + c * 0.72, ZG)),
        4,
      ),
    )
  }
  far.poly(palette.ink, [cam(-2.2, 0, ZG), cam(-0.05, 0, ZG), cam(-0.05, 3.3, ZG), cam(-2.2, 3.3, ZG)])
  for (let i = 0; i < 3; i++) {
    const x = -2.06 + i * 0.68
    for (const [v, h] of [
      [0.25, 1.15],
      [1.6, 1.5],
    ] as const) {
      const p = [cam(x, v, ZG), cam(x + 0.54, v, ZG), cam(x + 0.54, v + h, ZG), cam(x, v + h, ZG)]
      far.poly(palette.grey2, p)
      far.add(
        palette.ink,
        rim(p, -1, -1, { inset: 0, w: 6, thr: 0.1 }) +
          carve([p], { angle: 1.57, gap: 9, w: 1.8, len: [14, 60], r, field: () => 0.55 }),
      )
      far.add(palette.grey1, rim(p, 1, 0.6, { inset: 1, w: 2.4, thr: 0.1 }))
    }
  }
  far.add(palette.cream, bar(cam(-0.06, 0.02, ZG), cam(-0.06, 3.28, ZG), 3.4))
  far.add(palette.ink, bar(cam(-2.1, 1.5, ZG), cam(-0.1, 1.5, ZG), 9))
  // tunnel: vault, ribs, walls
  const zs = [ZG, 8.4, 7.0, 5.7, 4.7]
  for (let i = 0; i < zs.length - 1; i++) {
    const a = ring(nth(zs, i), HW)
    const b = ring(nth(zs, i + 1), HW)
    full(far, palette.ink, b, a)
    const n = 46
    let d = ''
    let e = ''
    for (let k = 0; k < n; k++) {
      const t = k / n
      const at = (z: number, q: number) => {
        const per = 2 * SP + Math.PI * HW
        const l = q * per
        if (l < SP) return cam(-HW, l, z)
        if (l > per - SP) return cam(HW, per - l, z)
        const an = Math.PI - (l - SP) / HW
        return cam(Math.cos(an) * HW, SP + Math.sin(an) * HW, z)
      }
      for (let m = 0; m < 5; m++) {
        const f = clamp(1.08 - (i * 5 + m) / 21)
        const q = t + r.around() * 0.006
        const u0 = m / 5 + r() * 0.06
        const u1 = u0 + r.range(0.12, 0.2)
        if (r() > f * 1.2 + 0.3) continue
        const A = at(lerp(nth(zs, i), nth(zs, i + 1), u0), q)
        const B = at(lerp(nth(zs, i), nth(zs, i + 1), Math.min(1, u1)), q)
        const c = cut(A, B, Math.min(1.1 + 3.2 * f * r.range(0.6, 1.2), Math.hypot(A[0] - B[0], A[1] - B[1]) * 0.07))
        if (f > 0.66) e += c
        else d += c
      }
    }
    far.add(palette.grey2, d)
    far.add(palette.grey1, e)
  }
  const rib = (L: Layer, z: number, _tone: Ink, hi: Ink, w: number) => {
    const dz = 0.5
    full(L, palette.grey2, ring(z, HW - 0.28), ring(z + dz, HW - 0.28))
    const li = ring(z + dz * 0.9, HW - 0.3)
    const lo = ring(z + dz * 0.35, HW - 0.3)
    full(L, hi, lo, li)
    L.add(
      palette.ink,
      carve([band(ring(z, HW - 0.28), ring(z + dz, HW - 0.28))], {
        angle: 0,
        gap: (26 / z) * 4,
        w: 2,
        len: [20, 60],
        r: random(Math.round(z * 9)),
        field: (_x, y) => (y > 300 ? 0.8 : 0),
      }),
    )
    full(L, palette.ink, ring(z, HW + 0.06), ring(z, HW - 0.28))
    for (const k of [-1, 1]) {
      const p = [
        cam(k * (HW + 0.1), SP - 0.12, z - 0.05),
        cam(k * (HW - 0.4), SP - 0.12, z - 0.05),
        cam(k * (HW - 0.4), SP + 0.12, z - 0.05),
        cam(k * (HW + 0.1), SP + 0.12, z - 0.05),
      ]
      L.poly(palette.ink, p)
      L.add(hi, cut(cam(k * (HW - 0.4), SP + 0.12, z - 0.05), cam(k * (HW - 0.4), SP - 0.12, z - 0.05), w))
    }
    L.add(
      hi,
      polyline(
        ring(z, HW - 0.3).map((p) => p),
        w * 0.8,
      ),
    )
  }
  rib(far, 8.5, palette.ink, palette.cream, 3.4)
  rib(mid, 6.3, palette.ink, palette.grey1, 3.4)
  // floor with the light that falls in
  const floor = [cam(-HW, 0, ZG), cam(HW, 0, ZG), cam(HW, 0, 3), cam(-HW, 0, 3)]
  far.poly(palette.ink, floor.concat([[LEFT, 912]]))
  far.poly(palette.ink, rect(LEFT, 700, WIDTH, 220))
  const ppl = pts('.12,8.7 1.45,8.9 .72,10.2 -.75,7.9')
  const inPatch = (X: number, z: number) => {
    const t = (ZG - z) / (ZG - 3.2)
    return t >= 0 && t <= 1 && X > lerp(-0.02, -1.25, t) && X < lerp(2.1, 2.0, t)
  }
  const blocked = (X: number, z: number) => {
    for (const [px, pz] of ppl) if (z < pz && Math.abs(X - px + (pz - z) * 0.17) < 0.2 + (pz - z) * 0.012) return true
    return false
  }
  const lit = (x: number, y: number) => {
    const z = (cam.F * 1.62) / (y - hor)
    const X = ((x - VX) * z) / cam.F
    if (!inPatch(X, z) || blocked(X, z)) return 0
    return clamp(1.1 - (ZG - z) / 9)
  }
  mid.poly(palette.grey1, [cam(-0.02, 0, ZG), cam(2.1, 0, ZG), cam(2.0, 0, 3.2), cam(-1.25, 0, 3.2)])
  for (const [px, pz] of ppl) {
    const z1 = 3.2
    const a = cam(px - 0.19, 0, Math.min(pz, ZG))
    const b = cam(px + 0.19, 0, Math.min(pz, ZG))
    const dx = -(pz - z1) * 0.17
    const c = cam(px + dx + 0.27, 0, z1)
    const d = cam(px + dx - 0.27, 0, z1)
    mid.poly(palette.ink, rough([a, b, c, d], 3, 40, r))
  }
  coarse(() => {
    mid.add(
      palette.cream,
      rays(cam(1, 0, 12)[0] + 20, cam(1, 0, 12)[1] - 16, 10, 900, {
        gap: 7,
        ring: 28,
        w: 4,
        fall: 1.4,
        r: random(1205),
        a0: 0.05,
        a1: Math.PI - 0.05,
        bounds: [LEFT, 648, RIGHT, 912],
        field: (x, y) => lit(x, y) * 0.9,
      }),
    )
    cobbles(mid, {
      vx: VX,
      y0: 650,
      y1: 920,
      rows: 13,
      color: palette.grey2,
      field: (x, y) => {
        const z = (cam.F * 1.62) / (y - hor)
        const X = ((x - VX) * z) / cam.F
        return inPatch(X, z) && !blocked(X, z) ? 0 : 0.8
      },
      w: 2.2,
      seed: 5,
    })
    cobbles(mid, {
      vx: VX,
      y0: 650,
      y1: 920,
      rows: 13,
      color: palette.ink,
      field: (x, y) => (lit(x, y) > 0.05 ? 0.7 : 0),
      w: 2.6,
      seed: 6,
    })
  })
  // right leaf swung inwards
  {
    const xa = 2.15
    const za = ZG
    const xb = 1.86
    const zb = 7.9
    const q = quad(2, 3.3, [cam(xa, 0, za), cam(xb, 0, zb), cam(xb, 3.3, zb), cam(xa, 3.3, za)])
    mid.poly(palette.ink, [q(0, 0), q(2, 0), q(2, 3.3), q(0, 3.3)])
    for (let i = 0; i < 3; i++)
      for (const [v, h] of [
        [0.25, 1.15],
        [1.65, 1.4],
      ] as const) {
        const u = 0.12 + i * 0.62
        const p = [q(u, v), q(u + 0.48, v), q(u + 0.48, v + h), q(u, v + h)]
        mid.poly(palette.grey2, p)
        mid.add(palette.ink, rim(p, 1, -1, { inset: 0, w: 4, thr: 0.1 }))
      }
    mid.add(palette.cream, bar(q(1.98, 0.02), q(1.98, 3.28), 4) + cut(q(0.1, 1.5), q(1.9, 1.5), 2))
    for (const v of [0.12, 3.1]) mid.add(palette.grey1, cut(q(0.1, v), q(1.9, v), 2))
  }
  // near: talk at the gate
  const G = { light: gate, lit: palette.cream, rim: 2.8 } as const
  const at = (x: number, z: number) => [...cam(x, 0, z), cam.s(z)] as const
  const put = (L: Layer, x: number, z: number, fn: (L: Layer, a: number, b: number, s: number) => void) => {
    const [a, b, s] = at(x, z)
    fn(L, a, b, s)
  }
  put(near, 0.5, 10.6, (L, a, b, s) =>
    person(L, a, b, s, {
      ...G,
      view: 'front',
      hat: 'scarf',
      fem: true,
      seed: 32,
      arms: ['down', 'bag'],
      coat: 'long',
      light: [-0.2, -1],
      tone: palette.grey2,
      hatTone: palette.ink,
      carry: 'bag',
      carryHand: 1,
    }),
  )
  put(near, 0.95, 10.3, (L, a, b, s) =>
    person(L, a, b, s, {
      ...G,
      view: 'front',
      hat: 'cap',
      seed: 31,
      arms: ['pocket', 'down'],
      coat: 'work',
      light: [-0.2, -1],
      h: 178,
    }),
  )
  put(near, 1.52, 8.9, (L, a, b, s) =>
    profile(L, a, b, s, {
      ...G,
      ...profilePoses.stand,
      flip: true,
      hat: 'cap',
      wear: 'jacket',
      seed: 33,
      hands: two('34,112 10,92'),
      spine: 0.08,
      light: [0.2, -1],
    }),
  )
  put(near, 0.08, 8.7, (L, a, b, s) =>
    profile(L, a, b, s, {
      ...G,
      ...profilePoses.stand,
      hat: 'side',
      wear: 'jacket',
      seed: 34,
      hands: two('30,124 36,100'),
      spine: -0.02,
      light: [0.6, -0.8],
    }),
  )
  put(near, -0.8, 7.9, (L, a, b, s) =>
    person(L, a, b, s, { ...G, view: 'back', hat: 'side', seed: 35, arms: ['hip', 'down'], coat: 'work' }),
  )
  put(near, -1.62, 8.9, (L, a, b, s) =>
    profile(L, a, b, s, {
      ...G,
      ...profilePoses.stand,
      hat: 'side',
      wear: 'coat',
      seed: 36,
      hands: two('14,96 18,100'),
      spine: 0.03,
    }),
  )
  // bench along the left wall with a resting soldier and a mess tin, kit bags
  box3(near, cam, [-2.3, -1.85], [0, 0.44], [5.6, 7.4], {
    c: palette.ink,
    top: palette.grey2,
    side: palette.ink,
    hi: palette.grey1,
  })
  put(near, -1.9, 6.5, (L, a, b, s) =>
    profile(L, a, b, s, {
      ...G,
      ...profilePoses.sit,
      hat: 'side',
      wear: 'jacket',
      seed: 37,
      hands: two('34,62 40,66'),
      spine: 0.3,
      nod: 0.25,
      rim: 3.2,
    }),
  )
  box3(near, cam, [-2.25, -1.75], [0, 0.34], [5.0, 5.35], { c: palette.ink, top: palette.grey2, hi: palette.grey1 })
  // crowd layer: courtyard wall round the mouth of the passage
  const ZM = 4.62
  const mo = ring(ZM, HW)
  const fx = cam(HW, 0, ZM)[0]

  const wallBot = cam(0, 0, ZM)[1] // floor edge of wall
  crowd.poly(
    palette.ink,
    band(
      [
        [LEFT - 10, wallBot],
        [LEFT - 10, -20],
        [RIGHT + 10, -20],
        [RIGHT + 10, wallBot],
      ],
      mo,
    ),
  )

  // voussoirs & ashlar
  {
    const pr = (u: number, v: number) => cam(u, v, ZM)
    const stone = (p: Points) => {
      const v = p.map((q: Point) => pr(...q))
      crowd.poly(palette.grey2, rough(v, 1, 40, r))
      crowd.add(
        palette.cream,
        rim(v, gate.x - nth(v, 0)[0], gate.y - nth(v, 0)[1], { inset: 2, w: 4, thr: 0.3, minLen: 8 }),
      )
      crowd.add(
        palette.ink,
        carve([v], {
          angle: 0.05,
          gap: 9,
          w: 1.6,
          len: [14, 50],
          rest: [8, 40],
          r,
          field: (x) => clamp(0.25 + (x - 1150) / 700),
        }),
      )
    }
    for (let i = 0; i < 12; i++) {
      const y = i * 0.43 + 0.02
      if (y > SP - 0.1) break
      for (const k of [-1, 1]) {
        const w = i % 2 ? 0.62 : 0.42
        stone([
          [k * (HW + 0.03), y],
          [k * (HW + w), y],
          [k * (HW + w), y + 0.39],
          [k * (HW + 0.03), y + 0.39],
        ])
        let u = HW + w + 0.06
        let c = 0
        while (u < 6) {
          const l = 0.78 + (c++ % 2) * 0.22
          stone([
            [k * u, y],
            [k * (u + l), y],
            [k * (u + l), y + 0.39],
            [k * u, y + 0.39],
          ])
          u += l + 0.05
        }
      }
    }
    for (let i = 0; i < 9; i++) {
      const a0 = (Math.PI * i) / 18 + 0.01
      const a1 = (Math.PI * (i + 1)) / 18 - 0.01
      for (const k of [-1, 1]) {
        const f = (a: number, R: number): Point => [k * Math.cos(a) * R, SP + Math.sin(a) * R]
        stone([f(a0, HW + 0.03), f(a0, HW + 0.62), f(a1, HW + 0.62), f(a1, HW + 0.03)])
      }
    }
    for (let v = SP + 0.08, k2 = 0; v < 4; v += 0.43, k2++) {
      let u = Math.sqrt(Math.max(0, (HW + 0.66) ** 2 - (v - SP) ** 2)) + 0.05
      let first = 0.3 + (k2 % 2) * 0.45
      while (u < 6) {
        const l = first || 0.84
        first = 0
        stone([
          [u, v],
          [u + l, v],
          [u + l, v + 0.39],
          [u, v + 0.39],
        ])
        u += l + 0.05
      }
    }
  }
  crowd.add(
    palette.ink,
    carve(
      [
        [
          [fx + 10, -10],
          [RIGHT, -10],
          [RIGHT, 520],
          [fx + 10, 330],
        ],
      ],
      {
        angle: 2.2,
        gap: 13,
        w: 4,
        len: [30, 120],
        rest: [6, 26],
        r: random(1230),
        field: (_x, y) => clamp(1.05 - y / 430),
      },
    ),
  )
  crowd.add(
    palette.ink,
    carve(
      [
        [
          [LEFT, -10],
          [120, -10],
          [98, 500],
          [LEFT, 620],
        ],
      ],
      {
        angle: 1.0,
        gap: 13,
        w: 4,
        len: [30, 120],
        rest: [6, 26],
        r: random(1231),
        field: (_x, y) => clamp(1.1 - y / 560),
      },
    ),
  )
  for (let i = 0; i < 16; i++) {
    const x = fx + 60 + r() * 420
    const y = r.range(120, 520)
    const k = r.range(3, 9)
    crowd.poly(palette.ink, ellipse(x, y, k, k * 0.9, 7))
    crowd.add(palette.cream, gouge(x - k, y + k, 0.3, k * 2.2, 1.1))
  }
  {
    const x = fx + 110
    const y = 236
    crowd.add(palette.ink, bar([x - 70, y - 50], [x, y - 50], 7) + bar([x, y - 52], [x, y - 20], 3))
    crowd.poly(palette.ink, [
      [x - 16, y - 22],
      [x + 16, y - 22],
      [x + 30, y + 2],
      [x + 22, y + 52],
      [x - 22, y + 52],
      [x - 30, y + 2],
    ])
    crowd.poly(palette.grey1, [
      [x - 22, y + 6],
      [x - 3, y + 6],
      [x - 3, y + 46],
      [x - 16, y + 46],
    ])
    crowd.poly(palette.grey2, [
      [x + 3, y + 6],
      [x + 22, y + 6],
      [x + 16, y + 46],
      [x + 3, y + 46],
    ])
    crowd.add(palette.cream, cut([x - 68, y - 52], [x - 4, y - 52], 2))
  }
  // courtyard floor
  front.poly(palette.ink, [
    [fx - 4, wallBot],
    [RIGHT + 10, wallBot],
    [RIGHT + 10, 930],
    [fx - 60, 930],
  ])
  coarse(() =>
    cobbles(front, {
      vx: VX,
      y0: wallBot - 2,
      y1: 960,
      rows: 7,
      color: palette.grey2,
      field: () => 0.8,
      w: 2.2,
      seed: 15,
      x0: fx - 10,
    }),
  )
  // rifles in a row against the wall under a rail with side caps and mess tins
  const base = wallBot + 26
  {
    const x0 = fx + 46
    front.poly(palette.ink, rect(x0 - 10, base - 196, RIGHT - x0, 15))
    front.add(palette.cream, cut([x0 - 8, base - 194], [RIGHT - 40, base - 194], 2.6))
    for (let i = 0; i < 9; i++) {
      const x = x0 + 22 + i * 47 + r.around() * 5
      rifle(
        front,
        [x - 6 + r.around() * 4, base + 8 + r.around() * 5],
        [x + 15 + r.around() * 5, base - 262 + r.around() * 7],
        2.3,
        {
          side: i % 4 === 2 ? -1 : 1,
        },
      )
    }
    for (const [i, k] of pts('1,0 4,1 6,0')) {
      const x = x0 + 60 + i * 52
      const y = base - 304
      front.add(palette.ink, bar([x, y - 26], [x, y - 14], 4))
      if (k) {
        const p: Point[] = [
          [x - 22, y + 16],
          [x - 24, y - 2],
          [x - 12, y - 18],
          [x + 12, y - 18],
          [x + 24, y - 2],
          [x + 22, y + 16],
        ]
        front.poly(palette.ink, p)
        front.add(palette.cream, rim(p, -1, -0.4, { inset: 2, w: 4, thr: 0.2 }))
      } else {
        const p: Point[] = [
          [x - 30, y + 6],
          [x - 20, y - 14],
          [x + 6, y - 22],
          [x + 26, y - 8],
          [x + 30, y + 6],
        ]
        front.poly(palette.ink, p)
        front.add(
          palette.cream,
          rim(p, -1, -0.4, { inset: 2, w: 4, thr: 0.2 }) + cut([x - 26, y + 1], [x + 26, y + 1], 2),
        )
      }
    }
    front.poly(palette.ink, rect(x0 + 20, base - 334, 370, 9))
    front.add(palette.grey1, cut([x0 + 22, base - 333], [x0 + 386, base - 333], 2))
  }
  // upper right: plaster struck off the brick, a torn cable, the guard's bell
  shellHole(front, 1420, 92, 84, { seed: 5, brick: palette.grey1 })
  front.add(
    palette.ink,
    polyline(pts('1300,20 1322,96 1310,190 1336,268 1318,330'), 4) + polyline(pts('1318,330 1330,352 1312,366'), 3),
  )
  const bell = pts('1530,236 1514,262 1506,300 1500,312 1590,312 1584,300 1576,262 1560,236')
  front.add(
    palette.ink,
    bar([1500, 214], [1600, 214], 9) + bar([1545, 214], [1545, 240], 7) + bar([1545, 312], [1545, 396], 3),
  )
  front.poly(palette.ink, bell)
  front.add(palette.cream, rim(bell, -0.9, -0.2, { inset: 3, w: 6, thr: 0.2 }))
  front.poly(palette.ink, ellipse(1545, 318, 9, 9, 10))
  return {
    layers: Ls,
    light: gate,
  }
}
