// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { cloud } from '../city/cloud'
import { smoke } from '../city/smoke'
import { tree } from '../city/tree'
import { carve, flow } from '../kit/carve'
import { clamp, ellipse, lerp, type Point, place, pts, rect, two } from '../kit/geometry'
import { bar, cut, polyline, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays, rim } from '../kit/light'
import { palette } from '../kit/palette'
import { coarse, path } from '../kit/path'
import { random } from '../kit/random'
import { workersHouse } from '../landmarks/workers-house'
import { chimney, sawtooth } from '../landmarks/works'
import type { FigureOptions } from '../people/figure/options'
import { onlooker } from '../people/onlooker'
import { standing } from '../people/standing'
import { bicycle } from '../props/bicycle'
import { rifle } from '../props/hand-props'
import { roomCamera } from '../props/room-camera'
import { sandbags } from '../props/sandbags'
import { wheelbarrow } from '../props/wheelbarrow'
import { type Drawing, type Layers, LEFT, RIGHT, sixLayers, WIDTH } from '../stage'

const cam = roomCamera({ x: 0, y: 1.75, f: 1080, cx: 800, cy: 440 })
const sun = { x: 420, y: 286 }

function sky(L: Layer): void {
  L.poly(palette.grey1, rect(LEFT, 0, WIDTH, 640))
  coarse(() =>
    L.add(
      palette.cream,
      rays(sun.x, sun.y, 64, 1200, {
        gap: 16,
        ring: 46,
        w: 3.4,
        fall: 0.66,
        r: random(3601),
        bounds: [LEFT, -20, RIGHT, 500],
        field: (_x, _y, a) => 0.6 + 0.3 * Math.sin(a * 14),
      }),
    ),
  )
  for (const place of [
    [980, 74, 900, 64],
    [200, 110, 520, 34],
    [1440, 190, 420, 34],
  ] as const)
    cloud(L, place, sun)
  L.poly(palette.cream, rough(ellipse(sun.x, sun.y, 50, 50, 26), 1.4, 12, random(3)))
}

/** The works behind the estate: sheds and chimneys, some smoking; the guns have hit others. */
function worksBehind(L: Layer, fighting: boolean): void {
  sawtooth(L, place(560, 462, 6.2), 7, { body: palette.grey2, hi: palette.cream, glass: palette.grey1 })
  for (const [x, h, w] of [
    [610, 30, 3],
    [690, 38, 3.2],
    [790, 26, 3],
    [880, 34, 3],
    [980, 22, 2.8],
  ] as const)
    chimney(L, place(x, 462, 6), 0, h, w, { body: palette.grey2, hi: palette.cream, mid: palette.ink })
  L.poly(palette.grey2, pts('-90,462 560,452 1690,456 1690,520 -90,520'))
  smoke(L, 690, 236, {
    h: 190,
    w0: 9,
    w1: 44,
    n: 16,
    drift: 130,
    color: palette.grey2,
    hi: palette.cream,
    light: [-0.8, 0.1],
    seed: 4,
  })
  if (fighting)
    smoke(L, 940, 430, {
      h: 400,
      w0: 12,
      w1: 70,
      n: 26,
      drift: 190,
      color: palette.ink,
      hi: palette.grey2,
      light: [-0.8, 0.1],
      seed: 6,
    })
}

/** A bank of thrown-up earth along a trench, from x0 to x1 at depth z. */
function bank(L: Layer, x0: number, x1: number, z: number, h: number, seed: number): void {
  const r = random(seed)
  const top: Point[] = []
  const n = Math.max(8, Math.round((x1 - x0) * 2.4))
  for (let i = 0; i <= n; i++) {
    const t = i / n
    const edge = Math.min(1, Math.min(t, 1 - t) * 7)
    top.push(cam(lerp(x0, x1, t), h * edge * (0.72 + 0.28 * Math.sin(t * 17 + seed) + r.around() * 0.14), z))
  }
  const shape = [...top, cam(x1, -0.06, z - 0.2), cam(x0, -0.06, z - 0.2)]
  L.poly(palette.ink, shape)
  L.add(palette.cream, rim(shape, -0.6, -0.8, { inset: 1, w: Math.min(7, 50 / z), thr: 0.25, minLen: 10 }))
  L.add(
    palette.grey2,
    carve(shape, {
      angle: 0.9,
      gap: 60 / z,
      w: 12 / z,
      len: [60 / z, 200 / z],
      rest: [30 / z, 120 / z],
      r,
      field: () => 0.6,
    }),
  )
  let clods = ''
  for (let i = 0; i < n * 2; i++) {
    const [a, b] = cam(lerp(x0, x1, r()), h * r.range(0.1, 0.8), z - 0.05)
    const k = (60 / z) * r.range(0.5, 1.3)
    clods += cut([a - k, b], [a + k, b + r.around() * 3], k * 0.3)
  }
  L.add(palette.grey1, clods)
}

const by = (L: Layer, x: number, z: number, o: FigureOptions, lift = 0) =>
  standing(L, cam, x, z, { light: [-0.7, -0.7], faceLit: true, handLit: true, rim: 2.3, coat: 'jacket', ...o }, lift)

function inTheTrenches({ near, crowd, front }: Layers): void {
  // trenches: a far one across the lawn, then ours with its bend; those in it stand to the chest
  bank(near, -9, -1.6, 19, 0.75, 5)
  by(near, 5.4, 17.9, { hat: 'cap', view: 'back', tone: palette.ink, seed: 11 }, -0.3)
  by(near, 6.6, 17.9, { hat: 'beret', view: 'side', flip: true, tone: palette.grey2, seed: 12 }, -0.3)
  bank(near, 2, 9.5, 17.4, 0.8, 9)
  // women bring a pot out of the house
  by(near, -2.6, 15.4, {
    hat: 'scarf',
    fem: true,
    view: 'side',
    tone: palette.ink,
    coat: 'over',
    hem: 36,
    seed: 13,
    legs: two('0.24,0.04 -0.26,-0.4'),
    arms: [{ to: [14, 74], fist: true }, { to: [10, 76] }],
  })
  by(near, -1.5, 15.4, {
    hat: 'kerchief',
    hatTone: palette.grey1,
    fem: true,
    view: 'side',
    tone: palette.grey2,
    coat: 'over',
    hem: 38,
    seed: 14,
    legs: two('0.26,0.04 -0.24,-0.4'),
    arms: [{ to: [-14, 74], fist: true }, { to: [6, 96] }],
  })
  {
    const [x, y] = cam(-2.05, 0.56, 15.4)
    const s = cam.s(0, 0, 15.4) / 100
    const pot = pts('-20,0 -23,-26 23,-26 20,0').map(([a, b]): Point => [x + a * s, y + b * s])
    near.poly(palette.ink, pot)
    near.poly(palette.grey1, ellipse(x, y - 26 * s, 23 * s, 5 * s, 14))
    near.add(
      palette.cream,
      rim(pot, -1, 0, { inset: 1, w: 2, thr: 0.1 }) +
        polyline(
          [
            [x - 8 * s, y - 34 * s],
            [x - 14 * s, y - 50 * s],
            [x - 6 * s, y - 66 * s],
          ],
          2,
          2,
        ) +
        polyline(
          [
            [x + 6 * s, y - 34 * s],
            [x + 2 * s, y - 54 * s],
            [x + 10 * s, y - 74 * s],
          ],
          2,
          2,
        ),
    )
  }
  // the three-wheeled barrow with its shield, unmanned, at the path
  {
    const [x, y] = cam(0.9, 0, 12.6)
    wheelbarrow(near, x, y, 0.8, { light: [-0.7, -0.7] })
  }
  ourTrench(crowd)
  lipOfTheTrench(front)
  // two who come to relieve the watch: one with his rifle on the shoulder, one with bread in a basket
  onlooker(front, 'beret', 'greatcoat', { x: 300, y: 918, s: 2.9, light: sun, seed: 41, flip: true })
  onlooker(front, 'scarf', 'bag', { x: 1330, y: 850, s: 2.8, light: sun, seed: 42, tone: palette.grey1 })
}

/** Chest-deep behind its parapet, its wall held by boards: one keeps watch, one sleeps standing, one drinks from a tin. */
function ourTrench(L: Layer): void {
  const r = random(3670)
  bank(L, -7.4, 6.4, 7.5, 0.42, 21)
  L.poly(
    palette.ink,
    rough([cam(-6.6, 0.04, 7.4), cam(5.8, 0.04, 7.4), cam(5.6, -1.5, 7.4), cam(-6.6, -1.5, 7.4)], 4, 30, random(15)),
  )
  // boards along the wall, and the posts that hold them
  for (let row = 0; row < 4; row++)
    for (let x = -5.6 - r() * 0.6; x < 4.9; ) {
      const w = r.range(1.3, 2.2)
      const v = -0.12 - row * 0.23
      const sag = r.around() * 0.02
      const plank = [cam(x, v, 7.4), cam(x + w, v + sag, 7.4), cam(x + w, v - 0.19 + sag, 7.4), cam(x, v - 0.19, 7.4)]
      L.poly(palette.grey2, plank)
      L.add(palette.ink, carve(plank, { angle: 0, gap: 6, w: 1.3, len: [20, 90], rest: [10, 50], r, field: () => 0.7 }))
      L.add(palette.grey1, cut(cam(x + 0.03, v - 0.01, 7.4), cam(x + w * r.range(0.5, 0.95), v - 0.01 + sag, 7.4), 1.6))
      x += w + 0.03
    }
  for (const x of [-5, -3.5, -2.2, -0.75, 0.75, 2.35, 3.9]) {
    L.add(palette.ink, bar(cam(x, 0.1, 7.35), cam(x + 0.03, -1.4, 7.35), 17))
    L.add(palette.cream, cut(cam(x - 0.04, 0.08, 7.35), cam(x - 0.02, -0.9, 7.35), 2))
  }
  // a niche cut into the earth: bottles of water, a tin
  const niche = [cam(2.6, -0.16, 7.34), cam(3.6, -0.16, 7.34), cam(3.6, -0.56, 7.34), cam(2.6, -0.56, 7.34)]
  L.poly(palette.ink, rough(niche, 2, 20, random(3671)))
  L.add(palette.grey1, bar(cam(2.6, -0.56, 7.33), cam(3.6, -0.56, 7.33), 5))
  for (const [x, w, h] of [
    [2.78, 0.05, 0.29],
    [2.95, 0.05, 0.31],
    [3.3, 0.11, 0.17],
  ] as const) {
    const q = (u: number, v: number): Point => cam(x + u, -0.55 + v, 7.32)
    const neck = w < 0.1 ? 0.36 : 1
    L.poly(palette.grey1, [
      q(-w, 0),
      q(w, 0),
      q(w, h * 0.62),
      q(w * neck, h * 0.76),
      q(w * neck, h),
      q(-w * neck, h),
      q(-w * neck, h * 0.76),
      q(-w, h * 0.62),
    ])
    L.add(palette.cream, cut(q(-w * 0.6, 0.02), q(-w * 0.6, h * 0.6), 1.8))
  }
  sandbags(L, cam(-2.9, 0.3, 7.5), cam(-1.9, 0.3, 7.5), { rows: 2, size: 62, light: [-0.6, -0.8], seed: 3672 })
  sandbags(L, cam(-0.95, 0.3, 7.5), cam(-0.2, 0.3, 7.5), { rows: 2, size: 60, light: [-0.6, -0.8], seed: 3673 })
  by(
    L,
    -1.42,
    6.7,
    { hat: 'cap', view: 'back', seed: 31, arms: [{ to: [-26, 116], bend: 1 }, { to: [30, 120] }], bow: 1 },
    -0.92,
  )
  by(
    L,
    0.1,
    6.7,
    { hat: 'cap', tone: palette.grey2, seed: 32, torso: 0.12, nod: 0.4, arms: [{ to: [16, 112] }, { to: [18, 106] }] },
    -1.02,
  )
  by(
    L,
    1.6,
    6.7,
    { hat: 'beret', flip: true, seed: 33, nod: -0.12, arms: [{ to: [21, 136], fist: true }, { to: [20, 108] }] },
    -0.96,
  )
  // the tin he drinks from
  const [x, y] = cam(1.37, 0.44, 6.6)
  L.poly(
    palette.grey1,
    rough(
      pts('-13,-12 9,-16 13,8 -9,12').map(([u, v]): Point => [x + u, y + v]),
      0.8,
      8,
      r,
    ),
  )
  L.add(
    palette.cream,
    cut([x - 12, y - 10], [x - 9, y + 10], 2.4) +
      polyline(
        [
          [x - 6, y - 20],
          [x - 12, y - 34],
          [x - 4, y - 48],
          [x - 10, y - 62],
        ],
        3,
        2,
      ),
  )
  // their rifles lie on the earth
  rifle(L, cam(0.42, 0.24, 7.3), cam(1.3, 0.42, 7.6), 1, { hi: palette.cream })
  rifle(L, cam(1.9, 0.26, 7.3), cam(2.78, 0.42, 7.6), 1, { hi: palette.cream })
}

/** Our side of the trench: thrown-up earth with what people have put down on it. */
function lipOfTheTrench(L: Layer): void {
  const r = random(3680)
  const lip = rough(
    pts('-90,764 120,748 330,776 560,802 820,812 1080,802 1300,776 1520,744 1690,752 1690,930 -90,930'),
    6,
    24,
    random(22),
  )
  L.poly(palette.ink, lip)
  L.add(palette.cream, rim(lip, -0.4, -0.9, { inset: 2, w: 6, thr: 0.3, minLen: 14 }))
  for (const [ink, angle, part] of [
    [palette.grey2, 0.5, 0.8],
    [palette.grey1, 0.62, 0.22],
  ] as const)
    L.add(
      ink,
      carve(lip, {
        angle,
        gap: 13,
        w: 2.8,
        len: [12, 54],
        rest: [14, 60],
        r,
        field: (x) => clamp(1.15 - x / 2600) * part,
      }),
    )
  // clods and torn turf
  for (let i = 0; i < 54; i++) {
    const x = r.range(-80, 1680)
    const y = 796 + r() * 104 - Math.abs(x - 820) * 0.03
    const k = r.range(5, 15)
    const clod = rough(ellipse(x, y, k, k * 0.62, 8), 1.6, 8, r)
    L.poly(i % 3 ? palette.grey2 : palette.ink, clod)
    L.add(palette.cream, rim(clod, -0.5, -0.9, { inset: 0.6, w: 2, thr: 0.3 }))
  }
  let grass = ''
  for (let i = 0; i < 46; i++) {
    const x = r() < 0.5 ? r.range(-80, 250) : r.range(1420, 1680)
    const y = x < 800 ? 764 : 752
    for (const lean of [-7, 0, 6])
      grass += cut([x + lean * 0.5, y + 8], [x + lean * 1.6 + r.around() * 4, y - r.range(10, 26)], 2)
  }
  L.add(palette.ink, grass)
  sandbags(L, [930, 812], [1180, 798], { rows: 2, size: 92, light: [-0.6, -0.8], seed: 3681 })
  // a spade stuck in the earth
  L.add(palette.ink, bar([518, 806], [490, 600], 11) + bar([468, 602], [512, 595], 11))
  L.add(palette.cream, cut([510, 780], [488, 610], 2.6) + cut([470, 599], [508, 593], 2))
  const blade = pts('488,790 542,782 554,846 530,874 504,858')
  L.poly(palette.grey2, blade)
  L.add(palette.cream, rim(blade, -0.7, -0.5, { inset: 1.4, w: 4, thr: 0.2 }))
  L.poly(palette.ink, rough(pts('470,850 510,840 550,844 590,862 600,900 460,900'), 3, 12, r))
  L.add(palette.grey2, cut([486, 860], [530, 854], 2) + cut([530, 872], [580, 870], 2))
  // a thermos, a lunch tin with its lid beside it
  const flask = pts('744,846 744,782 748,774 774,774 778,782 778,846')
  L.poly(palette.grey1, flask)
  L.poly(palette.ink, pts('748,774 750,756 772,756 774,774'))
  L.add(
    palette.ink,
    rim(flask, 0.8, 0.3, { inset: 0, w: 10, thr: 0.1 }) +
      bar([744, 800], [778, 800], 3) +
      bar([744, 832], [778, 832], 3),
  )
  L.add(palette.cream, cut([749, 784], [749, 842], 3) + cut([753, 758], [753, 772], 2))
  const tin = pts('804,852 802,814 868,814 866,852')
  L.poly(palette.grey2, tin)
  L.poly(palette.ink, ellipse(835, 814, 33, 8, 18))
  L.add(
    palette.cream,
    rim(ellipse(835, 814, 33, 8, 18), -0.2, 1, { inset: 0, w: 3, thr: 0.1 }) + cut([807, 822], [808, 848], 3),
  )
  L.add(palette.ink, rim(tin, 0.8, 0.4, { inset: 0, w: 7, thr: 0.1 }))
  L.add(palette.grey1, polyline(pts('803,816 816,786 854,786 867,816'), 2.6))
  L.poly(palette.grey1, rough(ellipse(902, 856, 32, 8, 18), 0.8, 10, r))
  L.add(palette.ink, rim(ellipse(902, 856, 32, 8, 18), 0.1, 1, { inset: 0, w: 4, thr: 0.1 }))
}

/** Before the fighting: washing on the line, children with a hoop, people on their way from the shift. */
function ordinaryDay({ near, crowd, front }: Layers): void {
  const post = (x: number, z: number) => near.add(palette.ink, bar(cam(x, 0, z), cam(x, 2, z), 90 / z))
  post(-7.4, 17)
  post(-2.2, 16)
  const line = [cam(-7.4, 1.96, 17), cam(-4.8, 1.8, 16.5), cam(-2.2, 1.96, 16)]
  near.add(palette.ink, polyline(line, 2))
  const r = random(3650)
  for (let i = 0; i < 7; i++) {
    const t = (i + 0.6) / 7.4
    const [x, y] = cam(lerp(-7.4, -2.2, t), 1.86 - 0.16 * Math.sin(Math.PI * t), lerp(17, 16, t))
    const w = r.range(12, 19)
    const h = r.range(34, 58)
    const cloth = rough(
      [
        [x - w, y],
        [x + w, y],
        [x + w * 0.9, y + h],
        [x - w * 1.1, y + h * 0.94],
      ],
      2,
      12,
      r,
    )
    near.poly(i % 3 === 1 ? palette.grey1 : palette.cream, cloth)
    near.add(
      palette.ink,
      rim(cloth, 0.8, 0.5, { inset: 0, w: 3, thr: 0.1 }) + cut([x - w * 0.2, y + 6], [x - w * 0.1, y + h * 0.8], 1.4),
    )
  }
  by(near, -4.3, 14.8, {
    hat: 'kerchief',
    hatTone: palette.grey1,
    fem: true,
    view: 'back',
    tone: palette.ink,
    coat: 'smock',
    hem: 44,
    seed: 51,
    arms: [{ to: [-18, 176], bend: 1 }, { to: [16, 178] }],
  })
  // children run with a hoop along the path
  const child = (x: number, z: number, o: FigureOptions) =>
    by(near, x, z, {
      h: 118,
      torso: 0.2,
      legs: two('0.6,0.1 -0.4,-0.9'),
      arms: [{ to: [30, 108] }, [-0.5, 0.1]],
      ...o,
    })
  child(0.5, 13, { hat: 'cap', flip: true, tone: palette.ink, seed: 52 })
  child(1.8, 13.4, { hat: 'bob', fem: true, flip: true, tone: palette.grey2, seed: 53, coat: 'smock', hem: 62 })
  const [hx, hy] = cam(-0.5, 0.42, 13)
  near.evenOdd(palette.ink, path(ellipse(hx, hy, 34, 34, 22), true), path(ellipse(hx, hy, 30, 30, 22), true))
  by(near, 4.3, 16, {
    hat: 'cap',
    view: 'side',
    flip: true,
    tone: palette.ink,
    seed: 54,
    legs: two('0.28,0.04 -0.3,-0.46'),
    arms: two('0.1,0.15 0.2,0.4'),
  })
  by(near, 5.2, 16.3, {
    hat: 'hat',
    view: 'side',
    flip: true,
    tone: palette.grey2,
    coat: 'over',
    seed: 55,
    legs: two('0.28,0.04 -0.3,-0.46'),
  })
  by(near, 6.3, 11.4, {
    hat: 'scarf',
    fem: true,
    view: 'three',
    flip: true,
    tone: palette.ink,
    coat: 'over',
    seed: 56,
    arms: [{ to: [-6, 104], bend: 1 }, { to: [8, 104] }],
  })
  by(near, 7.2, 11.2, {
    hat: 'bun',
    fem: true,
    view: 'side',
    flip: true,
    tone: palette.grey2,
    coat: 'smock',
    hem: 48,
    seed: 57,
    arms: [{ to: [24, 112] }, [0.1, 0.2]],
  })
  // a man comes home with his bicycle
  const [bx, y] = cam(-3.3, 0, 8.2)
  bicycle(crowd, bx, y, cam.s(0, 0, 8.2) / 100, { light: [-0.7, -0.7] })
  by(crowd, -3.9, 8.1, {
    hat: 'cap',
    tone: palette.ink,
    coat: 'jacket',
    seed: 58,
    legs: two('0.28,0.04 -0.3,-0.46'),
    arms: [
      { to: [34, 96], fist: true },
      { to: [36, 98], fist: true },
    ],
  })
  // front: two who come out of the gate of the estate, and its low fence
  for (let x = -70; x < 1680; x += 34) {
    if (x > 470 && x < 1130) continue
    front.poly(palette.ink, [
      [x - 8, 930],
      [x + 8, 930],
      [x + 8, 822],
      [x, 808],
      [x - 8, 822],
    ])
    front.add(palette.cream, cut([x - 6, 826], [x - 6, 900], 2.2))
  }
  for (const v of [846, 886]) front.add(palette.ink, bar([-90, v], [468, v], 9) + bar([1130, v], [1690, v], 9))
  onlooker(front, 'cap', 'pockets', { x: 610, y: 912, s: 2.7, light: sun, seed: 61, flip: true })
  onlooker(front, 'scarf', 'bag', { x: 1300, y: 860, s: 2.7, light: sun, seed: 62, tone: palette.grey1 })
}

/** The cinder path between the houses: edged with bricks set on their corners, rutted by the barrow, wet in places. */
function cinderPath(L: Layer): void {
  const r = random(3660)
  const bendOf = (z: number) => Math.max(0, z - 10) ** 1.4 * -0.07
  const edge = (side: -1 | 1, z: number) =>
    bendOf(z) + (side < 0 ? lerp(-1.2, -0.7, (z - 3) / 57) : lerp(2, 0.7, (z - 3) / 57))
  const at = (t: number, z: number): Point => cam(lerp(edge(-1, z), edge(1, z), t), 0, z)
  const steps = [3, 4, 5, 6.2, 7.6, 9.4, 11.6, 14.4, 18, 22, 26, 31]
  const outline = [...steps.map((z) => at(0, z)), ...[...steps].reverse().map((z) => at(1, z))]
  L.poly(palette.grey2, rough(outline, 3, 24, r))
  for (const t of [0.28, 0.66]) {
    const rut = steps.slice(0, 10).map((z) => at(t + 0.012 * Math.sin(z * 2.1), z))
    L.add(palette.ink, polyline(rut, 9, 1))
    L.add(
      palette.grey1,
      polyline(
        rut.map(([x, y]): Point => [x - 5, y]),
        2.6,
        1,
      ),
    )
  }
  for (const [ink, count, w] of [
    [palette.grey1, 230, 0.5],
    [palette.ink, 110, 0.36],
    [palette.cream, 70, 0.4],
  ] as const) {
    let marks = ''
    for (let i = 0; i < count; i++) {
      const z = 3.6 + r() ** 2 * 25
      const t = r.range(0.03, 0.97)
      marks += cut(at(t, z), at(t + r.around() * 0.012, z + r.range(0.1, 0.5) * (z / 7)), (34 / z) * w)
    }
    L.add(ink, marks)
  }
  for (const [t, z, w] of [
    [0.52, 11.4, 0.26],
    [0.44, 6.4, 0.24],
    [0.8, 4.9, 0.2],
  ] as const) {
    const [x, y] = at(t, z)
    const k = cam.s(0, 0, z) * w
    const puddle = rough(ellipse(x, y, k, k * 0.2, 16), 3, 14, r)
    L.poly(palette.cream, puddle)
    L.add(
      palette.ink,
      rim(puddle, 0.1, -1, { inset: 0, w: 4, thr: 0.1 }) + cut([x - k * 0.5, y + 2], [x + k * 0.3, y + 1], 1.6),
    )
  }
  for (const side of [-1, 1] as const)
    for (let z = 3.7; z < 30; z += 0.32) {
      const x = edge(side, z) + r.around() * 0.03
      const tip = 0.13 + r.around() * 0.03
      const brick = [
        cam(x - 0.09, 0, z),
        cam(x, tip, z + 0.08),
        cam(x + 0.1, tip * 0.8, z + 0.16),
        cam(x + 0.12, 0, z + 0.24),
      ]
      L.poly(palette.ink, brick)
      if (z < 11) L.add(palette.cream, cut(cam(x - 0.08, 0.01, z), cam(x, tip, z + 0.08), 16 / z))
    }
}

export type FlatsState = 'before' | 'fighting' | 'after'

export function csepelFlats(state: FlatsState = 'fighting'): Drawing {
  const fighting = state === 'fighting'
  const hit = state !== 'before'
  const layers = sixLayers()
  const { mid, near } = layers
  sky(layers.sky)
  worksBehind(layers.far, fighting)
  workersHouse(mid, cam, { x: -13, z: 44, w: 11, floors: 3, seed: 3602 })
  workersHouse(mid, cam, { x: 6, z: 40, w: 12, floors: 3, seed: 3603, ...(hit && { hit: [2, 3] as const }) })
  // ground: trodden lawn, a path, first snow in patches
  mid.poly(palette.grey2, [cam(-60, 0, 60), cam(60, 0, 60), [2600, 960], [-1100, 960]])
  coarse(() => {
    mid.add(
      palette.ink,
      flow(LEFT, 480, RIGHT, 905, {
        gap: 17,
        len: 30,
        w: 2.4,
        r: random(3604),
        field: (_x, y) => clamp((y - 470) / 300) * 0.55,
      }),
    )
    mid.add(
      palette.cream,
      flow(LEFT, 476, 1200, 905, {
        gap: 15,
        len: 44,
        w: 2.8,
        r: random(3605),
        field: (x) => clamp(1.1 - Math.abs(x - 520) / 560) * 0.6,
      }),
    )
  })
  cinderPath(mid)
  for (const [x, z, w] of [
    [-6, 26, 3.4],
    [4.5, 20, 2.6],
    [-3.6, 12.5, 1.8],
    [3.4, 9.4, 1.6],
  ] as const) {
    if (!fighting) break
    const [a, b] = cam(x, 0, z)
    const s = cam.s(x, 0, z)
    mid.poly(palette.cream, rough(ellipse(a, b, w * s * 0.5, w * s * 0.07, 14), 4, 10, random(z)))
  }
  workersHouse(mid, cam, { x: -17.5, z: 24, w: 12, floors: 3, seed: 3606, ...(hit && { hit: [2, 1] as const }) })
  workersHouse(mid, cam, { x: 7.2, z: 22, w: 13, floors: 3, seed: 3607 })
  for (const [x, z] of [
    [-4.4, 27],
    [5.6, 26],
    [-3.4, 22],
  ] as const) {
    const [a, b] = cam(x, 0, z)
    tree(near, a, b, cam.s(x, 0, z) * 5.2, {
      seed: Math.round(z * 2 + x),
      leaf: 0.12,
      leafColor: palette.ink,
      depth: 5,
    })
  }
  if (fighting) inTheTrenches(layers)
  else ordinaryDay(layers)
  return { layers, light: sun }
}
