// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { carve } from '../kit/carve'
import { clamp, ellipse, lerp, nth, type Point, rect, two } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import { rays, rim } from '../kit/light'
import { palette } from '../kit/palette'
import { coarse, path } from '../kit/path'
import { random } from '../kit/random'
import { handOf, type ProfileOptions, profile } from '../people/profile'
import { profilePoses } from '../people/profile-poses'
import { hull, levelCamera } from '../props/camera'
import { crate } from '../props/crate'
import { sparks } from '../props/hand-props'
import { lathe } from '../props/lathe'
import { pulley } from '../props/pulley'
import { sleeper } from '../props/sleeper'
import { type Drawing, LEFT, RIGHT, sixLayers, WIDTH } from '../stage'

export function machineShop(): Drawing {
  const Ls = sixLayers()
  const { sky, far, mid, near, crowd, front } = Ls
  const r = random(1601)
  const VX = 730
  const hor = 410
  const cam = levelCamera({ VX, hor, F: 1050, H: 1.9 })
  const spark = { x: 1196, y: 610 } as const
  sky.poly(palette.ink, rect(LEFT, 0, WIDTH, 900))
  // end wall with big window: night, chimneys of the works
  const ZB = 24
  const W = [cam(-5, 1.6, ZB), cam(5, 1.6, ZB), cam(5, 6.6, ZB), cam(0, 8.2, ZB), cam(-5, 6.6, ZB)]
  sky.poly(palette.blue, W)
  for (const [u, h, w] of [
    [-3.4, 4.6, 0.34],
    [-2.3, 5.6, 0.38],
    [1.6, 5.2, 0.36],
    [3.2, 4.2, 0.3],
  ] as const)
    sky.poly(palette.ink, [cam(u - w, 1.6, ZB), cam(u + w, 1.6, ZB), cam(u + w * 0.7, h, ZB), cam(u - w * 0.7, h, ZB)])
  sky.poly(palette.ink, [
    cam(-5, 1.6, ZB),
    cam(-5, 2.4, ZB),
    cam(-1.4, 2.4, ZB),
    cam(-1, 2.9, ZB),
    cam(0.2, 2.2, ZB),
    cam(2.4, 2.2, ZB),
    cam(2.8, 2.8, ZB),
    cam(5, 2.2, ZB),
    cam(5, 1.6, ZB),
  ])
  {
    let d = ''
    for (let x = -4; x <= 4; x += 1) d += bar(cam(x, 1.6, ZB), cam(x, 8.1 - Math.abs(x) * 0.32, ZB), 2)
    for (let y = 2.4; y < 7; y += 0.8) d += bar(cam(-5, y, ZB), cam(5, y, ZB), 1.8)
    sky.add(palette.ink, d)
  }
  // roof: saw-tooth lights on the left slope, trusses
  for (let i = 0; i < 6; i++) {
    const z = 5.5 + i * 3.2
    if (z > 22) break
    sky.poly(palette.blue, [cam(-6.6, 5.9, z), cam(-6.6, 5.9, z + 2.3), cam(-2.8, 7.9, z + 2.3), cam(-2.8, 7.9, z)])
    sky.poly(palette.blue, [cam(2.8, 7.9, z), cam(2.8, 7.9, z + 2.3), cam(6.6, 5.9, z + 2.3), cam(6.6, 5.9, z)])
    let d = ''
    for (const k of [-1, 1])
      for (const t of [0.25, 0.5, 0.75]) {
        d += bar(
          cam(k * lerp(2.8, 6.6, t), lerp(7.9, 5.9, t), z),
          cam(k * lerp(2.8, 6.6, t), lerp(7.9, 5.9, t), z + 2.3),
          26 / z,
        )
      }
    sky.add(palette.ink, d)
  }
  for (const z of [20, 16.6, 13.4, 10.2, 7.2]) {
    const c = palette.ink
    const w = 150 / z
    const B = (a: Point, b: Point, k = 1) => far.add(c, bar(cam(...a, z), cam(...b, z), w * k))
    B([-7, 5.4], [7, 5.4], 0.9)
    B([-7, 5.5], [0, 9], 0.9)
    B([7, 5.5], [0, 9], 0.9)
    for (let x = -6; x <= 6; x += 1.5) {
      B([x, 5.4], [x, 9 - Math.abs(x) * 0.5], 0.4)
      B([x, 5.4], [x + (x < 0 ? 1.5 : -1.5), 9 - Math.abs(x + (x < 0 ? 1.5 : -1.5)) * 0.5], 0.35)
    }
    far.add(z > 14 ? palette.grey2 : palette.grey1, cut(cam(-6.6, 5.33, z), cam(6.6, 5.33, z), w * 0.22))
    for (const k of [-1, 1]) {
      far.poly(c, [cam(k * 4.1, 0, z), cam(k * 4.5, 0, z), cam(k * 4.5, 5.5, z), cam(k * 4.1, 5.5, z)])
      far.add(z > 14 ? palette.grey2 : palette.grey1, cut(cam(k * 4.13, 0.4, z), cam(k * 4.13, 5.2, z), w * 0.24))
    }
  }
  // side walls
  far.add(
    palette.grey2,
    carve([[cam(-6, 0, 7), cam(-6, 0, 23), cam(-6, 4.6, 23), cam(-6, 4.6, 7)]], {
      angle: 0.22,
      gap: 12,
      w: 1.8,
      len: [14, 50],
      r,
      field: () => 0.5,
    }),
  )
  far.add(
    palette.grey2,
    carve([[cam(6, 0, 7), cam(6, 0, 23), cam(6, 4.6, 23), cam(6, 4.6, 7)]], {
      angle: -0.22,
      gap: 12,
      w: 1.8,
      len: [14, 50],
      r,
      field: () => 0.5,
    }),
  )
  for (const k of [-1, 1])
    for (let z = 7.6; z < 22; z += 3.2) {
      const q = [cam(k * 6, 1.7, z), cam(k * 6, 1.7, z + 2.4), cam(k * 6, 4.5, z + 2.4), cam(k * 6, 4.5, z)]
      far.poly(palette.blue, q)
      let d = ''
      for (let i = 1; i < 4; i++)
        d +=
          bar(cam(k * 6, 1.7, z + i * 0.6), cam(k * 6, 4.5, z + i * 0.6), 20 / z) +
          bar(cam(k * 6, 1.7 + i * 0.7, z), cam(k * 6, 1.7 + i * 0.7, z + 2.4), 20 / z)
      far.add(palette.ink, d)
    }
  // floor: wooden blocks laid towards us, light pools under the lamps
  far.poly(palette.grey2, [cam(-6, 0, 23.5), cam(6, 0, 23.5), [1900, 912], [-300, 912]])
  coarse(() => {
    let d = ''
    for (let x = -5.8; x <= 5.8; x += 0.36) {
      let z = 2.6 + ((((x * 7.3) % 1) + 1) % 1)
      while (z < 22) {
        const l = r.range(0.5, 1.1) * (1 + z * 0.08)
        const a = cam(x, 0, z)
        const b = cam(x, 0, z + l * 0.86)
        if (a[1] < 930 && a[0] > LEFT - 40 && a[0] < RIGHT + 40) {
          d += cut(a, b, Math.max(0.7, 12 / z))
          if (z < 12) d += cut(a, cam(x + 0.34, 0, z + r.around() * 0.04), Math.max(0.6, 8 / z))
        }
        z += l
      }
    }
    far.add(palette.ink, d)
    far.add(
      palette.ink,
      carve(
        [
          [cam(-6, 0, 22), cam(-1.2, 0, 22), cam(-1.3, 0, 2.6), cam(-6, 0, 2.6)],
          [cam(1.3, 0, 22), cam(6, 0, 22), cam(6, 0, 2.6), cam(1.4, 0, 2.6)],
        ],
        {
          angle: 0.06,
          gap: 17,
          w: 3,
          len: [14, 40],
          rest: [20, 80],
          r: random(1604),
          field: (x, y) => clamp(0.1 + (y - 560) / 480 + Math.abs(x - VX) / 1700),
        },
      ),
    )
    far.add(
      palette.cream,
      rays(VX, 440, 60, 480, {
        gap: 15,
        ring: 34,
        w: 3.2,
        r: random(1603),
        a0: 1.05,
        a1: 2.1,
        fall: 1,
        field: () => 0.8,
      }),
    )
  })
  // line shafts with pulleys
  const SY = 4.3
  for (const k of [-1, 1]) {
    const x = k * 2.0
    far.add(
      palette.ink,
      path(hull([...ellipse(0, 0, 0.06, 0.06, 6).map(([a, b]) => cam(x + a, SY + b, 3)), cam(x, SY, 23)])),
    )
    far.add(palette.grey1, cut(cam(x - 0.03 * k, SY + 0.05, 3.4), cam(x - 0.03 * k, SY + 0.05, 22), 2.4))
  }
  const zs = [15.4, 11.8, 8.4, 5.5]
  const G = { lit: palette.cream, rim: 2.6, faceLit: true, handLit: true } as const
  zs.forEach((z, i) => {
    const L = z > 13 ? far : z > 7.5 ? mid : near
    for (const k of [-1, 1]) {
      if (k > 0 && z < 6) continue
      const X = k * 1.95 // hanger + pulleys
      for (const zz of [1.78, 2.0]) {
        const ring = (n: number) =>
          ellipse(0, 0, 0.3 - (zz > 1.9 ? 0.08 : 0), 0.3 - (zz > 1.9 ? 0.08 : 0), n).map(([a, b]) =>
            cam(k * 2.05 + a, SY + b, z + zz),
          )
        pulley(
          L,
          (f: number, m: number) =>
            ring(m).map((p): Point => {
              const c0 = cam(k * 2.05, SY, z + zz)
              return [lerp(c0[0], p[0], f), lerp(c0[1], p[1], f)]
            }),
          cam(k * 2.05, SY, z + zz),
          8 / z,
          { hi: z > 13 ? palette.grey1 : palette.cream },
        )
      }
      L.add(palette.ink, bar(cam(k * 2.05, SY, z + 2.3), cam(k * 2.05, 5.4, z + 2.3), 90 / z))
      lathe(L, cam, k, X, z, { shaftY: SY, hi: z > 13 ? palette.grey1 : palette.cream })
      const s = cam.s(z + 1)
      const [fx, fy] = cam(k * 1.42, 0, z + 1.0)
      const lp = cam(k * 2.2, 1.6, z + 0.8)
      const v = (i * 2 + (k > 0 ? 1 : 0)) % 6
      const o = nth<ProfileOptions>(
        [
          {
            ...profilePoses.bend,
            spine: 0.42,
            hands: two('50,104 44,98'),
            hip: [-8, 80],
            wear: 'overall',
            hat: 'cap',
          },
          {
            ...profilePoses.stand,
            spine: 0.1,
            hands: two('34,118 40,126'),
            nod: 0.3,
            wear: 'jacket',
            hat: 'beret',
          },
          {
            ...profilePoses.lean,
            spine: 0.24,
            hands: two('50,100 20,96'),
            hip: [-4, 82],
            wear: 'overall',
            hat: 'scarf',
            fem: true,
          },
          {
            ...profilePoses.stand,
            hands: two('10,92 14,94'),
            spine: 0.02,
            wear: 'jacket',
            hat: 'cap',
            nod: 0.2,
          },
          {
            ...profilePoses.bend,
            spine: 0.3,
            hands: two('48,112 52,102'),
            hip: [-8, 82],
            wear: 'jacket',
            hat: 'cap',
          },
          {
            ...profilePoses.lean,
            spine: 0.2,
            hands: two('46,126 40,100'),
            hip: [-3, 84],
            wear: 'overall',
            hat: 'hair',
          },
        ],
        v,
      )
      profile(L, fx, fy, s, { ...G, flip: k < 0, seed: 30 + i * 2 + k, light: { x: lp[0], y: lp[1] }, ...o })
    }
  })
  // crowd layer: crates at left, walking man with a tray, stove
  for (const [x0, y0, z0, w, h] of [
    [-3.3, 0, 4.7, 0.9, 0.55],
    [-2.35, 0, 4.75, 0.72, 0.5],
    [-3.2, 0.55, 4.75, 0.85, 0.5],
    [-3.15, 1.05, 4.8, 0.7, 0.42],
  ] as const)
    crate(crowd, cam, [x0, x0 + w], [y0, y0 + h], [z0, z0 + 0.6], { front: palette.grey2, top: palette.grey1 })
  {
    const s = 1.42
    const g = profile(crowd, 812, 776, s, {
      ...G,
      ...profilePoses.walk,
      hat: 'cap',
      wear: 'overall',
      seed: 61,
      hands: two('40,104 38,104'),
      light: { x: spark.x, y: 560 },
      spine: 0.0,
    })
    const [hx, hy] = handOf(g, 0)
    const b: Point[] = [
      [hx - 30, hy + 4],
      [hx + 40, hy + 4],
      [hx + 40, hy - 36],
      [hx - 30, hy - 36],
    ]
    crowd.poly(palette.ink, b)
    crowd.poly(palette.grey2, [
      [hx - 24, hy - 2],
      [hx + 34, hy - 2],
      [hx + 34, hy - 30],
      [hx - 24, hy - 30],
    ])
    crowd.add(palette.ink, bar([hx - 26, hy - 16], [hx + 36, hy - 16], 3))
    crowd.add(
      palette.cream,
      cut([nth(b, 1)[0] - 2, nth(b, 1)[1]], [nth(b, 2)[0] - 2, nth(b, 2)[1]], 3) +
        cut([nth(b, 3)[0], nth(b, 3)[1] + 2], [nth(b, 2)[0], nth(b, 2)[1] + 2], 3),
    )
    for (let i = 0; i < 4; i++)
      crowd.poly(i % 2 ? palette.grey1 : palette.cream, ellipse(hx - 16 + i * 14, hy - 39, 7, 4, 9))
  }
  // front: grinder and its sparks, bench with a sleeper
  {
    const gx = 1216
    const gy = 640
    const px = gx + 52
    const py = gy + 6
    const L = front
    L.add(
      palette.cream,
      rays(px, py, 74, 330, {
        gap: 21,
        ring: 26,
        w: 2.8,
        r: random(1610),
        fall: 0.9,
        a0: Math.PI * 0.72,
        a1: Math.PI * 2.1,
        field: (_x, _y, a) => 0.5 + 0.35 * Math.sin(a * 11),
      }),
    )
    L.poly(palette.ink, [
      [gx - 34, gy + 40],
      [gx + 30, gy + 40],
      [gx + 40, 910],
      [gx - 58, 910],
    ])
    L.add(palette.cream, cut([gx + 28, gy + 70], [gx + 38, 900], 4))
    L.poly(palette.ink, [
      [gx - 60, gy - 30],
      [gx + 8, gy - 34],
      [gx + 8, gy + 50],
      [gx - 66, gy + 46],
    ])
    L.add(palette.grey1, cut([gx - 58, gy - 28], [gx - 8, gy - 32], 3))
    L.poly(palette.ink, ellipse(gx, gy, 58, 58, 26))
    L.poly(palette.grey2, ellipse(gx, gy, 50, 50, 24))
    {
      let d = ''
      for (let i = 0; i < 26; i++) {
        const a = (i / 26) * 6.283
        const k = r.range(26, 40)
        d += cut(
          [gx + Math.cos(a) * k, gy + Math.sin(a) * k],
          [gx + Math.cos(a + 0.4) * (k + 7), gy + Math.sin(a + 0.4) * (k + 7)],
          2.4,
        )
      }
      L.add(palette.ink, d)
    }
    L.poly(palette.ink, ellipse(gx, gy, 17, 17, 12))
    L.poly(palette.grey1, ellipse(gx, gy, 6, 6, 8))
    L.poly(palette.ink, [
      ...ellipse(gx, gy, 66, 66, 14, Math.PI * 0.75, Math.PI * 1.72),
      ...ellipse(gx, gy, 56, 56, 14, Math.PI * 1.72, Math.PI * 0.75),
    ])
    L.add(palette.cream, rim(ellipse(gx, gy, 58, 58, 26), 1, 0.1, { inset: 0, w: 6, thr: 0.3 }))
    L.poly(palette.ink, [
      [px - 4, py + 22],
      [px + 26, py + 22],
      [px + 26, py + 32],
      [px - 10, py + 32],
    ])
    sparks(L, [px, py], 2.2, 360, { n: 84, spread: 0.62, w: 4.2, seed: 7, grav: 0.3 })
    profile(L, 1376, 906, 1.98, {
      ...G,
      ...profilePoses.lean,
      flip: true,
      hat: 'cap',
      wear: 'overall',
      seed: 66,
      hands: two('44,132 40,126'),
      light: { x: px, y: py },
      spine: 0.2,
      hip: [-4, 86],
      feet: two('12,0 -16,0'),
      nod: 0.16,
      rim: 2.6,
    })
    L.poly(palette.ink, [
      [px - 4, py - 5],
      [px + 34, py - 8],
      [px + 36, py + 6],
      [px - 2, py + 8],
    ])
    L.add(palette.cream, cut([px, py - 3], [px + 30, py - 5], 2.4))
  }
  sleeper(front, 92, 806, 1.95, { light: [0.7, -0.7], coat: palette.grey2 })
  return {
    layers: Ls,
    light: spark,
  }
}
