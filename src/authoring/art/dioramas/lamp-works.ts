// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { carve, flow } from '../kit/carve'
import { clamp, ellipse, lerp, nth, type Point, place, pts, rect, two } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { kernedLetters } from '../kit/letters'
import { rim } from '../kit/light'
import { palette } from '../kit/palette'
import { path } from '../kit/path'
import { random } from '../kit/random'
import { unitedLamp } from '../landmarks/united-lamp'
import { figure } from '../people/figure/figure'
import type { FigureOptions } from '../people/figure/options'
import type { FigureHat } from '../people/figure-hats'
import { bellShade } from '../props/hanging-lamp'
import { roomCamera } from '../props/room-camera'
import { stool, valve } from '../props/valve'
import { type Drawing, LEFT, RIGHT, sixLayers } from '../stage'

/** Something to draw, and how far away it stands. */
type Placed = readonly [z: number, draw: (L: Layer) => void]

export function lampWorks(): Drawing {
  const Ls = sixLayers()
  const { sky, far, mid, near, crowd, front } = Ls
  const r = random(1501)
  const cam = roomCamera({ x: -1.2, y: 2.05, f: 1080, cx: 590, cy: 446 })
  const XL = -6.4
  const XR = 10.5
  const ZB = 26
  const HT = 7.4
  const light = { x: 690, y: 250 } as const
  // end wall with the great window: night yard and the water tower
  sky.poly(palette.ink, rect(LEFT, 0, RIGHT - LEFT, 900))
  const E = (x: number, y: number) => cam(x, y, ZB)
  sky.poly(palette.grey2, [E(XL, 0), E(XR, 0), E(XR, HT + 0.4), E(2, HT + 2.2), E(XL, HT + 0.4)])
  sky.add(
    palette.ink,
    carve([[E(XL, 0), E(XR, 0), E(XR, HT), E(XL, HT)]], {
      angle: 0,
      gap: 6,
      w: 1.2,
      len: [6, 20],
      rest: [4, 12],
      r,
      field: () => 0.45,
    }),
  )
  const win: Point[] = pts('-3.4,3.8 5,9.4')
  for (const [a, b] of win)
    sky.poly(palette.blue, [
      E(a, 1.2),
      E(b, 1.2),
      E(b, 5.4),
      ...ellipse(0, 0, 1, 1, 12, 0, Math.PI).map(([u, v]) => E((a + b) / 2 + (u * (b - a)) / 2, 5.4 + v * 1.4)),
      E(a, 5.4),
    ])
  {
    const c = E(-1.3, 1.2)
    sky.add(
      palette.grey1,
      flow(E(-3.2, 0)[0], E(0, 5.6)[1], E(3.6, 0)[0], E(0, 1.5)[1], {
        gap: 9,
        len: 30,
        w: 1.6,
        dir: () => -0.25,
        r: random(1502),
        field: (_x, y) => clamp((y - 290) / 260) * 0.8,
      }),
    )
    unitedLamp(sky, place(c[0] - 6, c[1] + 1, 2.9), {
      body: palette.ink,
      hi: palette.grey1,
      mid: palette.grey2,
      winc: palette.cream,
      sign: palette.blue,
    })
  }
  sky.poly(palette.grey2, [E(-6.4, 0), E(-3.4, 0), E(-3.4, 7.2), E(-6.4, 7.2)])
  sky.poly(palette.grey2, [E(3.8, 0), E(5, 0), E(5, 7.4), E(3.8, 7.4)])
  sky.poly(palette.grey2, [E(-6.4, 0), E(10.5, 0), E(10.5, 1.2), E(-6.4, 1.2)])
  for (const [a, b] of win) {
    const n = 8
    for (let i = 0; i <= n; i++) {
      const x = lerp(a, b, i / n)
      sky.add(
        palette.ink,
        bar(
          E(x, 1.2),
          E(x, 5.4 + 1.4 * Math.sqrt(Math.max(0, 1 - ((x - (a + b) / 2) / ((b - a) / 2)) ** 2))),
          i % 4 ? 1.5 : 3,
        ),
      )
    }
    for (let v = 1.2; v < 6; v += 0.84) sky.add(palette.ink, bar(E(a, v), E(b, v), 1.5))
    sky.add(palette.grey1, cut(E(a - 0.2, 1.14), E(b + 0.2, 1.14), 3))
  }
  // side walls, roof
  for (const [x, k] of [
    [XL, -1],
    [XR, 1],
  ] as const) {
    const pr = cam.wall(x, 3, x, ZB)
    far.poly(palette.ink, [pr(0, 0), pr(ZB - 3, 0), pr(ZB - 3, HT), pr(0, HT)])
    for (let u = 1.4; u < 22; u += 3.6) {
      far.poly(palette.blue, [pr(u, 1.4), pr(u + 2.6, 1.4), pr(u + 2.6, 6), pr(u, 6)])
      const z = 3 + u
      for (let i = 1; i < 4; i++) far.add(palette.ink, bar(pr(u + i * 0.65, 1.4), pr(u + i * 0.65, 6), 20 / z))
      for (let i = 1; i < 6; i++) far.add(palette.ink, bar(pr(u, 1.4 + i * 0.77), pr(u + 2.6, 1.4 + i * 0.77), 20 / z))
      far.add(palette.grey1, cut(pr(u - 0.1, 1.36), pr(u + 2.7, 1.36), 22 / z))
    }
    far.add(
      palette.grey2,
      carve([[pr(1, 0.1), pr(ZB - 3, 0.1), pr(ZB - 3, 1.2), pr(1, 1.2)]], {
        angle: -k * 0.3,
        gap: 10,
        w: 1.6,
        len: [12, 50],
        r,
        field: () => 0.5,
      }),
    )
  }
  for (let z = 24.5; z > 4.5; z -= 3.3) {
    const w = (a: Point, b: Point, k: number) => far.add(palette.ink, bar(cam(...a, z), cam(...b, z), (k * 1080) / z))
    w([XL, HT], [XR, HT], 0.2)
    w([XL, HT], [2, HT + 2.2], 0.16)
    w([XR, HT], [2, HT + 2.2], 0.16)
    for (let x = -5; x < 10; x += 2.3) {
      const y = HT + 2.2 - Math.abs(x - 2) * 0.26
      w([x, HT], [x, y], 0.07)
      w([x, HT], [x + 2.3, HT + 2.2 - Math.abs(x + 0.3) * 0.26], 0.07)
    }
    far.add(palette.grey2, cut(cam(XL, HT - 0.1, z), cam(XR, HT - 0.1, z), Math.max(1, 26 / z)))
  }
  far.add(palette.grey1, [-4.6, -0.4, 4.2, 8].map((x) => cut(cam(x, HT - 0.5, 4), cam(x, HT - 0.5, ZB), 3)).join(''))
  {
    const a = cam(-5.2, 6.1, 4)
    const b = cam(-5.2, 6.1, ZB)
    far.add(
      palette.ink,
      path([
        [a[0] - 44, a[1]],
        [a[0] + 44, a[1]],
        [b[0] + 7, b[1]],
        [b[0] - 7, b[1]],
      ]),
    )
    far.add(palette.grey2, cut([a[0] + 36, a[1]], [b[0] + 5, b[1]], 5))
  }
  // skylights between the trusses, seen from below
  for (let z = 21.5; z > 4; z -= 3.3)
    for (const k of [-1, 1]) {
      const yq = (x: number) => HT + 2.05 - Math.abs(x - 2) * 0.26
      const x0 = 2 + k * 1.1
      const x1 = 2 + k * 5.6
      far.poly(palette.blue, [
        cam(x0, yq(x0), z + 0.4),
        cam(x1, yq(x1), z + 0.4),
        cam(x1, yq(x1), z + 2.8),
        cam(x0, yq(x0), z + 2.8),
      ])
      for (let i = 1; i < 4; i++) {
        const x = lerp(x0, x1, i / 4)
        far.add(palette.ink, bar(cam(x, yq(x), z + 0.4), cam(x, yq(x), z + 2.8), 24 / z))
      }
      far.add(palette.ink, bar(cam(x0, yq(x0), z + 1.6), cam(x1, yq(x1), z + 1.6), 24 / z))
      const w = (a: Point, b: Point, kk: number) =>
        far.add(palette.ink, bar(cam(...a, z), cam(...b, z), (kk * 1080) / z))
      w([2, HT], [2 + k * 8, HT], 0.13)
      for (let j = 0; j < 3; j++) {
        const x = 2 + k * (j * 2.3 + 0.2)
        const x2 = x + k * 2.3
        w([x, HT], [x2, yq(x2)], 0.06)
        w([x2, HT], [x2, yq(x2)], 0.06)
      }
    }
  // board hung from the truss
  {
    const zb = 18.5
    const bd = [cam(-2.62, 5.95, zb), cam(1.9, 5.95, zb), cam(1.9, 6.8, zb), cam(-2.62, 6.8, zb)]
    for (const x of [-2.2, 1.5]) far.add(palette.ink, bar(cam(x, 6.9, zb), cam(x, 8, zb), 3))
    far.poly(palette.cream, bd)
    far.add(
      palette.ink,
      rim(bd, 0.4, 0.9, { inset: -1, w: 3, thr: 0.1 }) +
        kernedLetters((u, v) => cam(u, v, zb), 'EGYESÜLT IZZÓ', -2.4, 6.12, 4.1, 0.42, 0.24),
    )
  }
  // floor: boards running away from us, worn light in the aisle
  far.poly(palette.grey2, [cam(XL, 0, ZB), cam(XR, 0, ZB), [2300, 920], [-900, 920]])
  {
    let d = ''
    let e = ''
    for (let x = XL; x < XR; x += 0.32) {
      let z = 2.3 + r() * 2
      while (z < ZB - 0.5) {
        const l = r.range(0.8, 2.6) * (z / 7)
        const z1 = Math.min(ZB - 0.3, z + l)
        const w = Math.min(5, 26 / z)
        d += cut(cam(x, 0, z), cam(x, 0, z1), w * r.range(0.5, 1))
        if (x > -1.8 && x < 1.4 && r() < 0.8)
          e += cut(cam(x + 0.16, 0, z + 0.1), cam(x + 0.16, 0, z1), w * 1.5 * r.range(0.4, 1.2))
        z = z1 + r.range(0.05, 0.4) * (z / 5)
      }
    }
    far.add(palette.ink, d)
    far.add(palette.cream, e)
  }
  // benches, women and lamps, far to near
  const BX = pts('-3.7,-2.5 1.9,3.1 7.0,8.2')
  const TY = 0.8
  const hats: readonly FigureHat[] = ['kerchief', 'bun', 'scarf', 'bob', 'kerchief', 'bob', 'kerchief', 'scarf']
  let n = 0

  const woman = (L: Layer, x: number, z: number, face: number, o: FigureOptions = {}) => {
    const k = n++
    const h = nth(hats, k % 8)
    const s = cam.s(x, 0.5, z) / 100
    const p = cam(x, 0, z)
    stool(L, p[0] - face * 5 * s, p[1], s, { h: 44 })
    return figure(L, p[0], p[1], s, {
      hat: h,
      fem: true,
      view: 'side',
      flip: face < 0,
      coat: 'smock',
      sit: true,
      hip: 50,
      hem: 40,
      legs: two('1.42,0.1 1.36,-0.12'),
      torso: r.range(0.02, 0.2),
      nod: r.range(-0.1, 0.14),
      tone: nth([palette.ink, palette.grey2, palette.ink, palette.grey1, palette.grey2], k % 5),
      hatTone: ['kerchief', 'scarf'].includes(h)
        ? nth([palette.cream, palette.grey1, palette.ink, palette.grey2], k % 4)
        : palette.ink,
      faceLit: true,
      handLit: true,
      seed: 70 + k,
      arms: r.pick([
        [{ to: [33, 86] }, { to: [37, 89] }],
        [{ to: [30, 85] }, { to: [24, 92] }],
        [{ to: [12, 62] }, { to: [34, 86] }],
        [{ to: [20, 64] }, { to: [18, 66] }],
      ]),
      light: { x: cam(x + face * 0.8, 3, z)[0], y: cam(0, 3, z)[1] },
      rim: 2.4,
      ...o,
    })
  }
  const bench = (L: Layer, [a, b]: Point, z0: number, z1: number) => {
    L.poly(palette.grey1, [cam(a, TY, z0), cam(b, TY, z0), cam(b, TY, z1), cam(a, TY, z1)])
    L.poly(palette.ink, [cam(a, TY, z0), cam(a, TY, z1), cam(a, TY - 0.12, z1), cam(a, TY - 0.12, z0)])
    L.poly(palette.ink, [cam(b, TY, z0), cam(b, TY, z1), cam(b, TY - 0.12, z1), cam(b, TY - 0.12, z0)])
    L.poly(palette.ink, [cam(a, TY, z0), cam(b, TY, z0), cam(b, TY - 0.14, z0), cam(a, TY - 0.14, z0)])
    L.add(palette.cream, cut(cam(a, TY, z0), cam(a, TY, z1), 2.6) + cut(cam(b, TY, z0), cam(b, TY, z1), 2.6))
    for (let z = z1; z >= z0; z -= 3)
      for (const x of [a + 0.12, b - 0.12]) {
        const q = cam(x, 0, z)
        const t = cam(x, TY - 0.1, z)
        const w = (0.05 * 1080) / z
        L.poly(palette.ink, [
          [q[0] - w, q[1]],
          [q[0] + w, q[1]],
          [t[0] + w, t[1]],
          [t[0] - w, t[1]],
        ])
      }
  }
  const goods = (L: Layer, [a, b]: Point, z: number) => {
    const c = (a + b) / 2
    L.poly(palette.cream, [
      cam(a + 0.1, TY + 0.01, z - 0.5),
      cam(b - 0.1, TY + 0.01, z - 0.5),
      cam(b - 0.1, TY + 0.01, z + 0.6),
      cam(a + 0.1, TY + 0.01, z + 0.6),
    ])
    const q = r.int(4, 6)
    for (let i = 0; i < q; i++)
      for (let j = 1; j >= 0; j--) {
        const x = c - 0.28 + i * 0.12
        const zz = z + j * 0.26 - 0.1
        const p = cam(x, TY, zz)
        valve(L, p[0], p[1], (0.15 * 1080) / zz, { ls: i % 2 ? 1 : -1 })
      }
    const f = cam(c + 0.4, TY, z - 0.2)
    const s = 1080 / z
    L.poly(palette.ink, [
      [f[0] - 0.1 * s, f[1]],
      [f[0] + 0.1 * s, f[1]],
      [f[0] + 0.05 * s, f[1] - 0.06 * s],
      [f[0] + 0.02 * s, f[1] - 0.3 * s],
      [f[0] + 0.16 * s, f[1] - 0.36 * s],
      [f[0] + 0.14 * s, f[1] - 0.4 * s],
      [f[0] - 0.03 * s, f[1] - 0.34 * s],
      [f[0] - 0.04 * s, f[1] - 0.06 * s],
    ])
  }
  // per bench: the row beyond it, the table, then goods, lamps and the row on our side; far part in mid, near part in near
  const zs = [22, 19.4, 17, 14.8, 12.8, 11, 9.4, 7.9, 6.5, 5.2]
  const Lz = (z: number) => (z > 11 ? mid : near)
  for (const bi of [2, 0, 1]) {
    const B = nth(BX, bi)
    const right = B[0] > -1
    const beyond: Placed[] = []
    const ours: Placed[] = []
    for (const z of zs) {
      const zl = z + r.around() * 0.3
      const zr = z + 0.5 + r.around() * 0.3
      if (!(bi === 0 && z < 7))
        (right ? ours : beyond).push([
          zl,
          (L: Layer) =>
            woman(
              L,
              B[0] - 0.55,
              zl,
              1,
              bi === 1 && z < 6
                ? {
                    torso: 0.1,
                    nod: -0.12,
                    arms: [{ to: [33, 84] }, { to: [37, 87] }],
                    hat: 'kerchief',
                    hatTone: palette.cream,
                    tone: palette.ink,
                  }
                : {},
            ),
        ])
      if (!(bi === 1 && z < 7.5 && z > 6) && !(bi === 0 && z > 8 && z < 10))
        (right ? beyond : ours).push([zr, (L: Layer) => woman(L, B[1] + 0.55, zr, -1, {})])
    }
    for (const z of [20.6, 16.6, 13, 10, 7.5, 5.7]) ours.push([z, (L: Layer) => goods(L, B, z)])
    for (const z of [21, 17, 13.4, 10.2, 7.4])
      ours.push([
        z - 0.01,
        (L: Layer) => {
          const c = (B[0] + B[1]) / 2
          bellShade(L, cam(c, 2.95, z), cam.s(c, 2.95, z), {
            cord: 4.4,
            seed: z * 3 + bi,
            cone: z < 14,
            r: 0.36,
            drop: 1.75,
            spread: 0.9,
            n: z < 9 ? 9 : 7,
          })
        },
      ])
    const run = (l: Placed[]) => {
      l.sort((p, q) => q[0] - p[0])
      for (const [z, f] of l) f(Lz(z))
    }
    run(beyond)
    bench(mid, B, 11, 23.6)
    bench(near, B, bi === 1 ? 2.3 : 3.4, 11.05)
    run(ours)
  }
  // the speaker on her stool in the aisle, listeners standing round
  const speaker = () => {
    const z = 8.2
    const x = -0.05
    const p = cam(x, 0, z)
    const s = cam.s(x, 0, z) / 100
    stool(crowd, p[0], p[1], s, { h: 50 })
    figure(crowd, p[0], p[1] - 50 * s, s * 1.02, {
      hat: 'kerchief',
      hatTone: palette.cream,
      fem: true,
      view: 'three',
      flip: true,
      coat: 'smock',
      hem: 46,
      tone: palette.ink,
      faceLit: true,
      handLit: true,
      seed: 31,
      arms: [
        { to: [-40, 128], bend: 1 },
        { to: [20, 98], bend: 1 },
      ],
      light: [-0.5, -0.8],
      rim: 2.6,
      nod: -0.02,
    })
  }
  let spoke = 0
  for (const [x, z, o] of [
    [-1.1, 11.6, { hat: 'cap', view: 'front', tone: palette.ink, coat: 'jacket', trousers: true, faceLit: true }],
    [1.15, 11.2, { hat: 'bob', view: 'three', flip: true, coat: 'smock', tone: palette.grey1, faceLit: true }],
    [
      -0.5,
      12.6,
      { hat: 'scarf', hatTone: palette.grey1, view: 'front', coat: 'smock', tone: palette.ink, faceLit: true },
    ],
    [-0.72, 10.2, { hat: 'hat', view: 'three', tone: palette.grey2, faceLit: true }],
    [
      0.9,
      9.8,
      {
        hat: 'kerchief',
        hatTone: palette.grey1,
        view: 'three',
        flip: true,
        coat: 'smock',
        tone: palette.ink,
        faceLit: true,
      },
    ],
    [
      -1.45,
      8.0,
      {
        hat: 'kerchief',
        hatTone: palette.grey1,
        view: 'side',
        coat: 'smock',
        tone: palette.ink,
        faceLit: true,
        nod: -0.12,
      },
    ],
    [1.3, 7.7, { hat: 'cap', view: 'side', flip: true, coat: 'jacket', tone: palette.ink, faceLit: true, nod: -0.14 }],
    [-1.35, 6.5, { hat: 'bob', view: 'side', coat: 'smock', tone: palette.grey2, faceLit: true, nod: -0.12 }],
    [1.1, 6.2, { hat: 'scarf', hatTone: palette.grey1, view: 'back', coat: 'smock', tone: palette.ink }],
  ] as const) {
    if (z < 8.2 && !spoke) {
      spoke = 1
      speaker()
    }
    const p = cam(x, 0, z)
    const s = cam.s(x, 0, z) / 100
    figure(crowd, p[0], p[1], s, {
      seed: (z * 9) | 0,
      light,
      rim: 2.3,
      hem: 50,
      fem: ['bob', 'scarf', 'kerchief'].includes(o.hat),
      arms: [r.pick([[0.1, 0.2], { to: [12, 104] }]), [0.1, 0.1]],
      ...o,
    })
  }
  // front: two women's backs left, the near end of the bench with its trays right
  for (const [x, y, s, o] of [
    [70, 1130, 3.5, { hat: 'scarf', hatTone: palette.grey2, tone: palette.ink }],
    [278, 1120, 3.05, { hat: 'bun', tone: palette.grey2 }],
  ] as const)
    figure(front, x, y, s, {
      view: 'back',
      fem: true,
      coat: 'smock',
      nolegs: true,
      light,
      seed: x,
      rim: 1.9,
      arms: two('0.2,0.1 0.2,0.1'),
      ...o,
    })
  {
    const B = nth(BX, 1)
    for (let j = 3; j >= 0; j--) {
      const zz = 2.75 + j * 0.36
      const a = cam(B[0] + 0.12, TY + 0.03, zz + 0.12)
      const b = cam(B[0] + 1.02, TY + 0.03, zz + 0.12)
      front.poly(palette.ink, [
        [a[0], a[1]],
        [b[0], b[1]],
        [b[0] + 4, b[1] + 15],
        [a[0] - 6, a[1] + 15],
      ])
      front.add(palette.cream, cut([a[0], a[1] + 2], [b[0], b[1] + 2], 2.4))
      for (let i = 0; i < 7; i++) {
        if (j === 1 && i === 3) continue
        const p = cam(B[0] + 0.18 + i * 0.13, TY + 0.03, zz + 0.1)
        valve(front, p[0], p[1] + 3, (0.19 * 1080) / zz, { ls: -1 })
      }
    }
  }
  return { layers: Ls, light }
}
