// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { carve, flow } from '../kit/carve'
import { clamp, ellipse, nth, type Point, type Points, place, pts, rect } from '../kit/geometry'
import { bar, cut, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { letters } from '../kit/letters'
import { palette } from '../kit/palette'
import { path, setPrecision } from '../kit/path'
import { random } from '../kit/random'
import { flag } from '../people/flag'
import type { HatName } from '../people/hats'
import { onlooker } from '../people/onlooker'
import type { PersonOptions } from '../people/person/options'
import { person } from '../people/person/person'
import { type Drawing, LEFT, RIGHT, sixLayers } from '../stage'

/**
 * A hall with a council in it. The words of the Central Workers' Council hang there while it sits; `before` it they do
 * not, and in a hall of the time `after` it neither they nor the flag.
 */
export function councilHall(time: 'before' | 'central' | 'after' = 'central'): Drawing {
  const Ls = sixLayers()
  const { sky, far, mid, near, crowd, front } = Ls
  const VX = 800
  const hor = 440
  const F = 1250
  const CAM = 1.95
  const pr = (x: number, y: number, z: number): Point => [VX + (F * x) / z, hor - (F * (y - CAM)) / z]
  const r = random(601)
  const sc = (z: number) => F / z / 100
  // back wall with tall windows: night outside, the water tower
  sky.poly(palette.ink, rect(LEFT, 0, RIGHT - LEFT, 900))
  const ZB = 24
  pr(-8, 0, ZB)
  pr(8, 8.4, ZB)
  sky.poly(palette.grey2, [pr(-8, 0, ZB), pr(8, 0, ZB), pr(8, 7, ZB), pr(0, 9.4, ZB), pr(-8, 7, ZB)])
  for (const x of [-6.6, -3.6, 0.9, 3.9]) {
    const win = [pr(x, 2.2, ZB), pr(x + 2.6, 2.2, ZB), pr(x + 2.6, 6.2, ZB), pr(x + 1.3, 6.9, ZB), pr(x, 6.2, ZB)]
    sky.poly(palette.blue, win)
  }
  {
    const S = 1.5
    const T = place(pr(4.2, 0, ZB)[0] + 18, pr(0, 2.2, ZB)[1], S)
    const t = (a: Points) => a.map((p: Point) => T(...p))
    sky.poly(palette.ink, t(pts('30,0 42,0 40.6,24 31.4,24').map(([a, b]): Point => [a - 36, b])))
    sky.poly(palette.ink, t(pts('-5,22 5,22 9,28 9,40 -9,40 -9,28')))
    sky.poly(palette.ink, t(pts('-10,40 10,40 4,46 0,48 -4,46')))
  }
  for (const x of [-6.6, -3.6, 0.9, 3.9]) {
    for (let i = 1; i < 4; i++) sky.add(palette.ink, bar(pr(x + i * 0.65, 2.2, ZB), pr(x + i * 0.65, 6.8, ZB), 1.6))
    for (let i = 1; i < 6; i++)
      sky.add(palette.ink, bar(pr(x, 2.2 + i * 0.72, ZB), pr(x + 2.6, 2.2 + i * 0.72, ZB), 1.4))
  }
  setPrecision(1)
  sky.add(
    palette.ink,
    carve([[pr(-8, 0, ZB), pr(8, 0, ZB), pr(8, 2.1, ZB), pr(-8, 2.1, ZB)]], {
      angle: 0,
      gap: 5,
      w: 1,
      len: [8, 30],
      r,
      field: () => 0.4,
    }),
  )
  if (time === 'central') {
    // banner on the wall
    const bn = [pr(-3.3, 7.05, ZB - 0.2), pr(3.3, 7.05, ZB - 0.2), pr(3.3, 7.85, ZB - 0.2), pr(-3.3, 7.85, ZB - 0.2)]
    far.poly(palette.cream, bn)
    far.add(
      palette.ink,
      letters((u, v) => pr(u, v, ZB - 0.2), 'KÖZPONTI MUNKÁSTANÁCS', -3.2, 7.18, 6.4, 0.46, 0.26),
    )
  }
  if (time !== 'after')
    flag(far, pr(-0.05, 2.2, ZB - 0.3)[0], pr(0, 2.2, ZB - 0.3)[1], 130, {
      dir: 1,
      w: 84,
      fh: 56,
      seed: 7,
      droop: 0.3,
      amp: 0.1,
    })
  // side walls: hatch and windows
  for (const k of [-1, 1]) {
    const wall = [pr(k * 8, 0, 5), pr(k * 8, 0, ZB), pr(k * 8, 7, ZB), pr(k * 8, 7, 5)]
    far.poly(palette.ink, wall)
    for (let z = 8; z < 22; z += 4) {
      const q = [pr(k * 8, 2.2, z), pr(k * 8, 2.2, z + 2.8), pr(k * 8, 6, z + 2.8), pr(k * 8, 6, z)]
      far.poly(palette.blue, q)
      for (let i = 1; i < 4; i++)
        far.add(palette.ink, bar(pr(k * 8, 2.2, z + i * 0.7), pr(k * 8, 6, z + i * 0.7), 18 / z))
      for (let i = 1; i < 5; i++)
        far.add(palette.ink, bar(pr(k * 8, 2.2 + i * 0.76, z), pr(k * 8, 2.2 + i * 0.76, z + 2.8), 18 / z))
    }
    far.add(
      palette.grey2,
      carve([[pr(k * 8, 0.1, 6), pr(k * 8, 0.1, ZB), pr(k * 8, 2, ZB), pr(k * 8, 2, 6)]], {
        angle: k * 0.25,
        gap: 9,
        w: 1.5,
        len: [10, 44],
        r,
        field: (x) => clamp(1 - Math.abs(x - VX) / 900),
      }),
    )
  }
  // roof: skylight bands, purlins
  for (let i = 0; i < 7; i++) {
    const z = 5 + i * 3.6
    if (z > 21) break
    for (const k of [-1, 1]) {
      far.poly(palette.blue, [
        pr(k * 1.2, 9.1, z),
        pr(k * 1.2, 9.1, z + 3),
        pr(k * 5.8, 7.75, z + 3),
        pr(k * 5.8, 7.75, z),
      ])
      far.add(palette.ink, bar(pr(k * 3.5, 8.45, z), pr(k * 3.5, 8.45, z + 3), 20 / z))
    }
  }
  far.add(
    palette.grey2,
    [-6.8, -4.6, -2.3, 0, 2.3, 4.6, 6.8]
      .map((x) => {
        const y = 9.4 - Math.abs(x) * 0.3
        const a = pr(x, y, 4)
        const b = pr(x, y, ZB)
        return path([[a[0] - 3, a[1]], [a[0] + 3, a[1]], b])
      })
      .join(''),
  )
  // floor: light pools
  far.poly(palette.grey2, [pr(-8, 0, ZB), pr(8, 0, ZB), [1900, 920], [-300, 920]])
  setPrecision(0)
  far.add(
    palette.ink,
    flow(LEFT, 520, RIGHT, 910, {
      gap: 9,
      len: 50,
      w: 3,
      dir: () => 0,
      r: random(602),
      field: (x, y) => clamp(0.25 + Math.abs(x - VX) / 900 + (y - 560) / 500),
    }),
  )
  far.add(
    palette.cream,
    flow(LEFT, 514, RIGHT, 880, {
      gap: 8,
      len: 36,
      w: 2.4,
      r: random(603),
      field: (x, y) => clamp(0.9 - Math.abs(x - VX) / (180 + (y - 510) * 1.1) - (y - 700) / 400),
    }),
  )
  setPrecision(1)
  // columns + trusses, far to near
  for (const z of [22, 19, 16, 13, 10.2]) {
    const L = mid
    const c = palette.ink
    const hi = z > 20 ? palette.grey1 : palette.cream
    for (const k of [-1, 1]) {
      const cw = 0.22
      L.poly(c, [pr(k * 6 - cw, 0, z), pr(k * 6 + cw, 0, z), pr(k * 6 + cw, 7.2, z), pr(k * 6 - cw, 7.2, z)])
      L.add(hi, cut(pr(k * (6 - 0.15), 0.3, z), pr(k * (6 - 0.15), 6.8, z), 30 / z))
      L.poly(c, [pr(k * 6 - 0.4, 0, z), pr(k * 6 + 0.4, 0, z), pr(k * 6 + 0.3, 0.5, z), pr(k * 6 - 0.3, 0.5, z)])
      L.poly(c, [pr(k * 6, 5.9, z), pr(k * 6, 6.4, z), pr(k * 4.9, 7.1, z), pr(k * 4.7, 7.0, z)])
    }
    const B = (a: Point, b: Point, w: number) => L.add(c, bar(pr(...a, z), pr(...b, z), (w * 100) / z))
    B([-8, 6.9], [8, 6.9], 0.16)
    B([-8, 7.0], [0, 9.4], 0.16)
    B([8, 7.0], [0, 9.4], 0.16)
    for (let i = -7; i < 8; i += 1.75) {
      const y = 9.4 - Math.abs(i) * 0.3
      B([i, 6.9], [i, y], 0.07)
      B([i, 6.9], [i + (i < 0 ? 1.75 : -1.75), 9.4 - Math.abs(i + (i < 0 ? 1.75 : -1.75)) * 0.3], 0.07)
    }
    L.add(hi, cut(pr(-6, 6.82, z), pr(6, 6.82, z), 22 / z))
    for (const k of z < 18 ? [-2.75, 2.75] : []) {
      const p = pr(k, 5.0, z - 0.5)
      const s = F / (z - 0.5)
      mid.add(palette.ink, bar(pr(k, 6.9, z - 0.5), p, Math.max(1, 0.03 * s)))
      {
        let rd = ''
        const rr = random(Math.round(z * 7 + k))
        for (let q = 0; q < 9; q++) {
          const u = ((q + 0.5) / 9) * 2 - 1
          const l = (2.1 + rr() * 0.9) * s
          rd += polyline(
            [
              [p[0] + u * 0.4 * s, p[1] + 0.1 * s],
              [p[0] + (u * 1.15 * s * l) / (2.7 * s), p[1] + l],
            ],
            0.06 * s * (1 - Math.abs(u) * 0.3),
            1,
          )
        }
        mid.poly(
          palette.cream,
          [
            [p[0] - 0.42 * s, p[1] + 0.05 * s],
            [p[0] + 0.42 * s, p[1] + 0.05 * s],
            [p[0] + 1.2 * s, p[1] + 2.9 * s],
            [p[0] - 1.2 * s, p[1] + 2.9 * s],
          ],
          0.06,
        )
        mid.add(palette.cream, rd)
      }
      mid.poly(palette.ink, [
        [p[0] - 0.12 * s, p[1] - 0.32 * s],
        [p[0] + 0.12 * s, p[1] - 0.32 * s],
        [p[0] + 0.5 * s, p[1] + 0.02 * s],
        [p[0] - 0.5 * s, p[1] + 0.02 * s],
      ])
      mid.poly(palette.cream, ellipse(p[0], p[1] + 0.03 * s, 0.46 * s, 0.1 * s, 14))
      mid.add(palette.cream, cut([p[0] - 0.1 * s, p[1] - 0.28 * s], [p[0] - 0.42 * s, p[1] - 0.04 * s], 0.04 * s))
    }
  }
  // long table: U, drawn in depth order with its delegates
  const HAT: readonly HatName[] = ['cap', 'hair', 'beret', 'hair', 'hat', 'scarf', 'cap', 'bun', 'hair', 'student']
  const seat = (L: Layer, x: number, z: number, o: PersonOptions) => {
    const s = sc(z)
    const [px, py] = pr(x, -0.42, z)
    return person(L, px, py, s, {
      bust: true,
      light: o.light || { x: VX, y: pr(0, 5.2, z + 1)[1] },
      lit: palette.cream,
      rim: 2.2,
      detail: 1,
      ...o,
    })
  }
  const Z = [18.2, 17, 15.8, 14.7, 13.6, 12.6, 11.6, 10.7]
  const tb = [pr(-1.7, 0.78, 9.8), pr(1.7, 0.78, 9.8), pr(1.7, 0.78, 19), pr(-1.7, 0.78, 19)]
  // chair: head of table, speaker stands
  {
    const s = sc(19.6)
    const [px, py] = pr(0.3, 0, 19.6)
    person(near, px, py, s * 1.06, {
      hat: 'hair',
      view: 'front',
      seed: 9,
      arms: ['wave', 'down'],
      coat: 'short',
      light: [-0.3, -0.9],
      skin: palette.cream,
      rim: 2.6,
    })
    for (const x of [-1.3, -0.5, 1.2])
      seat(near, x, 19.8, {
        hat: x < -1 ? 'cap' : 'hair',
        seed: 30 + x * 10,
        view: 'front',
        arms: ['down', 'down'],
        tone: palette.ink,
      })
  }
  near.poly(palette.cream, tb)
  near.add(
    palette.grey1,
    flow(560, 470, 1040, 640, {
      gap: 6,
      len: 30,
      w: 1.6,
      dir: () => 0,
      r: random(605),
      field: (x, y) => {
        const z = (F * (CAM - 0.78)) / (y - hor)
        const xx = ((x - VX) * z) / F
        return Math.abs(xx) < 1.6 && z > 10 && z < 19 ? 0.55 : 0
      },
    }),
  )
  near.poly(palette.ink, [pr(-1.7, 0.78, 9.8), pr(1.7, 0.78, 9.8), pr(1.7, 0.66, 9.8), pr(-1.7, 0.66, 9.8)])
  near.poly(palette.grey2, [pr(-1.6, 0.66, 9.6), pr(1.6, 0.66, 9.6), pr(1.6, 0, 9.6), pr(-1.6, 0, 9.6)])
  near.add(
    palette.ink,
    carve([[pr(-1.6, 0.64, 9.6), pr(1.6, 0.64, 9.6), pr(1.6, 0.02, 9.6), pr(-1.6, 0.02, 9.6)]], {
      angle: 1.57,
      gap: 8,
      w: 2,
      len: [16, 50],
      r,
      field: () => 0.6,
    }),
  )
  for (let i = 0; i < 22; i++) {
    const z = r.range(10.3, 18)
    const x = r.range(-1.3, 1.1)
    const a = r.around() * 0.1
    near.poly(
      i % 3 ? palette.grey1 : palette.ink,
      i % 3
        ? [pr(x, 0.79, z), pr(x + 0.26, 0.79, z + a), pr(x + 0.28, 0.79, z + 0.42), pr(x + 0.02, 0.79, z + 0.4)]
        : ellipse(pr(x, 0.84, z)[0], pr(x, 0.84, z)[1], (5 * 10) / z, (6 * 10) / z, 8),
    )
  }
  Z.forEach((z, i) => {
    for (const k of [-1, 1]) {
      const h = nth(HAT, (i * 2 + (k > 0 ? 5 : 0)) % 10)
      seat(near, k * (2.15 + r.around() * 0.12), z + r.around() * 0.3, {
        hat: h,
        seed: 40 + i * 3 + k,
        view: r() < 0.75 ? 'side' : 'front',
        flip: k > 0,
        arms: [r.pick(['hold', 'fwd', 'chest', 'carry']), 'down'],
        coat: r.pick(['short', 'work', 'long']),
        tone: r() < 0.3 ? palette.grey2 : palette.ink,
        faceLit: true,
        skin: palette.cream,
        torso: r.range(0, 0.14),
      })
    }
  })
  // standing along the columns
  for (const [x, z, o] of [
    [-3.6, 18, {}],
    [-4.4, 16.2, {}],
    [-3.8, 14.4, { tone: palette.grey2 }],
    [-4.6, 12.8, {}],
    [-3.7, 11.4, {}],
    [-4.5, 10, {}],
    [3.7, 17.4, {}],
    [4.5, 15.6, { tone: palette.grey2 }],
    [3.8, 13.8, {}],
    [4.6, 12.2, {}],
    [3.8, 10.9, {}],
    [4.5, 9.7, { tone: palette.grey2 }],
    [-3, 19.4, {}],
    [3.1, 19.2, {}],
  ] as const) {
    const s = sc(z)
    const [px, py] = pr(x, 0, z)
    person(crowd, px, py, s, {
      hat: nth(HAT, Math.round(z * 3) % 10),
      seed: Math.round(z * 17),
      view: r() < 0.8 ? 'side' : 'front',
      flip: x > 0,
      light: { x: VX + (Math.sign(x) * F * 2.4) / z, y: pr(0, 5, z)[1] },
      arms: [r.pick(['pocket', 'chest', 'down']), 'down'],
      coat: r.pick(['long', 'work', 'short']),
      faceLit: true,
      stride: 0.12,
      rim: 2.4,
      ...o,
    })
  }
  // benches of delegates with their backs to us, aisle in the middle
  const FR = { view: 'back', rim: 2, faceLit: false } as const
  const HB: readonly HatName[] = ['cap', 'hair', 'scarf', 'hat', 'beret', 'cap', 'student', 'bun', 'hair', 'cap', 'bob']
  let n = 0
  for (const [z, L] of [
    [8.6, crowd],
    [7.1, crowd],
    [5.8, front],
    [4.7, front],
    [3.85, front],
  ] as const) {
    for (const k of [-1, 1]) {
      for (let x = 0.95; x < 5.2; x += 0.74 + r.around() * 0.08) {
        if (z < 6 && z > 4 && r() < 0.12) continue
        if (z < 4 && (x > 3 || x < 0.9)) continue
        const h = nth(HB, n++ % HB.length)
        seat(L, k * x + r.around() * 0.06, z, {
          ...FR,
          hat: h,
          fem: ['scarf', 'bun', 'bob'].includes(h),
          seed: 700 + n,
          h: r.range(160, 176),
          tone: r() < 0.22 ? palette.grey2 : palette.ink,
          hatTone: palette.ink,
          turn: r.around() * 1.6,
          arms: ['down', 'down'],
          light: { x: VX + (k * F * 2.4) / z, y: -40 },
          stout: r() < 0.2,
        })
      }
      const b0 = pr(k * 0.62, 0.86, z - 0.18)
      const b1 = pr(k * 5.6, 0.86, z - 0.18)
      const b2 = pr(k * 5.6, 0.3, z - 0.18)
      const b3 = pr(k * 0.62, 0.3, z - 0.18)
      L.poly(palette.ink, [b0, b1, b2, b3])
      L.add(palette.cream, cut([b0[0], b0[1] + 2], [b1[0], b1[1] + 2], Math.max(1.4, 14 / z)))
      L.add(
        palette.grey2,
        carve([[b0, b1, [b1[0], b1[1] + (130 / z) * 2], [b0[0], b0[1] + (130 / z) * 2]]], {
          angle: 0,
          gap: 44 / z,
          w: 8 / z,
          len: [30, 130],
          rest: [10, 60],
          r,
          field: () => 0.4,
        }),
      )
      L.poly(palette.ink, [
        pr(k * 0.62, 0.3, z - 0.18),
        pr(k * 0.74, 0.3, z - 0.18),
        pr(k * 0.74, 0, z - 0.18),
        pr(k * 0.62, 0, z - 0.18),
      ])
      L.poly(
        palette.ink,
        [
          pr(k * 0.62, 0.3, z - 0.18),
          pr(k * 5.6, 0.3, z - 0.18),
          pr(k * 5.6, 0.12, z - 0.1),
          pr(k * 0.62, 0.12, z - 0.1),
        ],
        1,
      )
    }
  }
  // two who found no seat stand behind the last bench and look over to the table
  const lamps = { x: VX, y: 120 }
  onlooker(front, 'cap', 'pockets', { x: 96, y: 912, s: 3, light: lamps, seed: 761, flip: true })
  onlooker(front, 'scarf', 'folded', { x: 1478, y: 912, s: 2.8, light: lamps, seed: 762, tone: palette.grey2 })
  return { layers: Ls, light: { x: VX, y: 200 } }
}
