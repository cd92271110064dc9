// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { type FacadeOptions, facade, TONES } from '../city/facade'
import { skyline } from '../city/skyline'
import { cobbles } from '../city/street'
import { carve, flow } from '../kit/carve'
import { clamp, ellipse, lerp, type Point, pts, rect } from '../kit/geometry'
import { cut, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { setPrecision } from '../kit/path'
import { random } from '../kit/random'
import { ruinInside, type WindowFaceOptions, windowFace } from '../props/house'
import { crater, treads } from '../props/roadway'
import { roomCamera } from '../props/room-camera'
import { silent } from '../props/silent'
import { type Drawing, LEFT, RIGHT, sixLayers } from '../stage'

export function silentHour(): Drawing {
  const Ls = sixLayers()
  const { sky, far, mid, near, crowd, front } = Ls
  const r = random(1301)
  const cam = roomCamera({ x: 1.5, y: 6.4, f: 1120, cx: 742, cy: 446 })
  const sun = { x: 700, y: 286 } as const
  const VX = cam(1.5, 6.4, 1e5)[0]

  // sky: pale disc low over the hill, cloud shelf
  sky.poly(palette.grey1, rect(LEFT, 0, RIGHT - LEFT, 640))
  sky.poly(
    palette.grey2,
    rough(
      [
        [LEFT, 0],
        [RIGHT, 0],
        [RIGHT, 120],
        [1180, 96],
        [980, 140],
        [820, 104],
        [640, 150],
        [430, 108],
        [LEFT, 150],
      ],
      10,
      50,
      r,
    ),
  )
  setPrecision(0)
  sky.add(
    palette.cream,
    rays(sun.x, sun.y, 76, 640, {
      gap: 12,
      ring: 40,
      w: 3.8,
      fall: 0.75,
      r: random(1302),
      bounds: [150, -10, 1300, 520],
      field: (_x, _y, a) => 0.75 + 0.25 * Math.sin(a * 19),
    }),
  )
  sky.add(
    palette.ink,
    flow(200, -10, 1240, 150, {
      gap: 11,
      len: 64,
      w: 3.2,
      dir: (x) => 0.1 * Math.sin(x / 120),
      curv: 8,
      r: random(1303),
      field: (_x, y) => clamp(1.05 - y / 150) * 0.85,
    }),
  )
  setPrecision(1)
  sky.poly(palette.cream, rough(ellipse(sun.x, sun.y, 62, 62, 24), 1.2, 12, r))
  // far: Gellért hill with the Citadel, twin towers of the parish church at the bridgehead
  const hill = rough(
    pts('440,480 520,452 570,424 612,398 650,384 690,378 730,382 762,396 800,420 850,446 910,470 910,500 440,500'),
    3,
    14,
    r,
  )
  far.poly(palette.grey2, hill)
  far.add(
    palette.grey1,
    carve([hill], { angle: 0.6, gap: 7, w: 1.7, len: [10, 32], r, field: (x) => clamp(1.1 - Math.abs(x - 640) / 120) }),
  )
  far.poly(palette.grey2, pts('654,386 655,374 700,371 724,374 724,386'))
  far.poly(palette.grey2, pts('738,388 739,362 742,362 743,388'))
  far.poly(palette.grey2, pts('739,363 737,352 741,354 746,350 743,363'))
  skyline(far, 560, 960, 470, {
    color: palette.grey2,
    w: [18, 36],
    h: [8, 34],
    seed: 6,
    depth: 40,
    chim: true,
    spires: false,
  })
  const tw = (x: number, y: number, s: number) => {
    const T = ([a, b]: Point): Point => [x + a * s, y - b * s]
    far.poly(
      palette.ink,
      pts(
        '-9,0 9,0 9,62 11,63 11,66 8,66 8,84 10,85 9,92 5,97 6,104 2,110 .6,126 -.6,126 -2,110 -6,104 -5,97 -9,92 -10,85 -8,84 -8,66 -11,66 -11,63 -9,62',
      ).map(T),
    )
    far.poly(palette.grey1, pts('-3,68 3,68 3,78 0,82 -3,78').map(T))
    far.add(palette.cream, cut(T([-7, 4]), T([-7, 60]), 2) + cut(T([-6.4, 68]), T([-6.4, 90]), 1.6))
  }
  tw(756, 480, 1.36)
  tw(797, 480, 1.36)
  far.poly(palette.ink, pts('756,480 756,420 776,404 797,420 797,480'))
  far.poly(palette.grey2, rect(LEFT, 476, RIGHT - LEFT, 440)) // ground behind everything, so that no gap opens under parallax
  // facades left (shade, rim from the sun end) and right (catching low light)
  const tL = { ...TONES.shade, hi: palette.grey1 } as const
  const tLn = { ...TONES.shade, wall: palette.grey2, hi: palette.cream } as const
  const tR = {
    ...TONES.dayMid,
    wall: palette.grey1,
    hi: palette.cream,
    lo: palette.grey2,
    line: palette.grey2,
    roof: palette.ink,
    open: palette.ink,
  } as const
  const XL = -15
  const XR = 17
  const blk = (L: Layer, sd: number, z0: number, z1: number, o: FacadeOptions) => {
    const x = sd < 0 ? XL : XR
    const bays = Math.max(2, Math.round((z1 - z0) / 3.7))
    const bw = (z1 - z0) / bays
    const pr = sd < 0 ? cam.wall(x, z0, x, z1) : cam.wall(x, z1, x, z0)
    facade(L, pr, { bays, bw, side: sd < 0 ? 'r' : 'l', ...o })
    return { pr, bays, bw }
  }
  const gable = (L: Layer, sd: number, z: number, d: number, H0: number, c: Ink, hc: Ink) => {
    const x = sd < 0 ? XL : XR
    const q = [cam(x, 0, z), cam(x + sd * d, 0, z), cam(x + sd * d, H0, z), cam(x, H0, z)]
    L.poly(c, q)
    L.add(hc, carve([q], { angle: 1.57, gap: 8, w: 1.2, len: [8, 26], r, field: () => 0.35 }))
  }
  // far blocks first
  for (const [z0, z1, f, sd] of [
    [210, 330, 3, -1],
    [205, 330, 4, 1],
    [140, 204, 4, -1],
    [134, 200, 3, 1],
  ] as const)
    blk(mid, sd, z0, z1, {
      floors: f,
      seed: z0,
      tone:
        sd < 0
          ? { ...tL, hi: palette.grey2, open: palette.ink }
          : { ...tR, wall: palette.grey2, hi: palette.grey1, open: palette.ink },
      detail: 0,
      gate: -1,
      chimneys: 3,
    })
  blk(mid, -1, 94, 132, { floors: 4, seed: 75, tone: tL, detail: 1, damage: 0.2, tex: false, ground: false, gate: -1 })
  blk(mid, 1, 88, 128, {
    floors: 4,
    seed: 76,
    tone: { ...tR, wall: palette.grey1 },
    detail: 1,
    damage: 0.25,
    tex: false,
    ground: false,
    gate: -1,
  })
  gable(mid, -1, 94, 12, 20, palette.ink, palette.grey2)
  blk(mid, -1, 54, 84, {
    floors: 4,
    seed: 33,
    style: 1,
    tone: tL,
    detail: 1,
    damage: 0.5,
    texGap: 9,
    ground: false,
    gate: 3,
  })
  // right: the bombed house, floors open to the street
  gable(mid, 1, 84, 14, 18, palette.grey2, palette.ink)
  const zr0 = 38.5
  const zr1 = 68
  const fx = XR
  const Q = (z: number, h: number) => cam(fx, h, z)
  mid.poly(palette.grey2, [
    Q(zr1, 0),
    Q(zr0, 0),
    Q(zr0, 15),
    Q(zr0 + 2, 16.4),
    Q(zr0 + 5, 12.2),
    Q(zr0 + 8, 12.6),
    Q(zr0 + 11, 9.4),
    Q(zr0 + 15, 11.6),
    Q(zr1 - 8, 14),
    Q(zr1 - 6, 17.2),
    Q(zr1 - 3, 16.6),
    Q(zr1, 19.4),
  ])
  ruinInside(mid, cam, { x: fx, z0: zr0 + 1.2, z1: zr1 - 1.4, floors: 4, gh: 4.6, fh: 3.6, depth: 6, seed: 9 })
  blk(mid, 1, 74, 84, {
    floors: 4,
    seed: 39,
    style: 0,
    tone: tR,
    detail: 1,
    damage: 0.6,
    tex: false,
    ground: false,
    gate: -1,
  })
  gable(mid, -1, 54, 9, 20.5, palette.ink, palette.grey2)
  const B2 = blk(mid, -1, 13.5, 45, {
    floors: 4,
    seed: 31,
    style: 0,
    tone: tLn,
    detail: 2,
    damage: 0.62,
    texGap: 13,
    texW: 1.6,
    gate: 5,
    holeS: 0.42,
    field: (x: number) => clamp(1 - x / 560) * 0.8,
  })
  const B4 = blk(mid, 1, 15.5, 37.5, {
    floors: 4,
    seed: 41,
    style: 1,
    tone: { ...TONES.shade, hi: palette.cream, wall: palette.grey2, line: palette.ink },
    detail: 2,
    damage: 0.5,
    texGap: 13,
    texW: 1.6,
    gate: 4,
    holeS: 0.42,
    field: (x: number) => clamp((x - 1000) / 600) * 0.8,
  })
  // shade on the walls nearest to us
  mid.add(
    palette.ink,
    carve([pts('-90,-20 330,60 330,620 -90,900')], {
      angle: 1.72,
      gap: 13,
      w: 3.4,
      len: [30, 120],
      rest: [8, 40],
      r: random(1310),
      field: (x) => clamp((260 - x) / 420) * 0.85,
    }),
  )
  mid.add(
    palette.ink,
    carve([pts('1290,60 1690,-30 1690,900 1290,640')], {
      angle: 1.42,
      gap: 13,
      w: 2.6,
      len: [30, 120],
      rest: [20, 80],
      r: random(1311),
      field: (x) => clamp((x - 1360) / 420) * 0.6,
    }),
  )
  // faces behind the panes
  const faceAt = (
    b: ReturnType<typeof blk>,
    k: number,
    f: number,
    o: WindowFaceOptions & { readonly du?: number } = {},
  ) => {
    const uc = (k + 0.5) * b.bw
    const v = 5 + f * 3.9 + 0.75
    windowFace(mid, b.pr, uc + (o.du || 0), v, b.bw * 0.36, 2.1, o)
  }
  faceAt(B2, 2, 0, { n: 2, seed: 3, cur: 1 })
  faceAt(B2, 4, 1, { n: 1, seed: 5 })
  faceAt(B2, 6, 0, { n: 1, seed: 8 })
  faceAt(B2, 1, 1, { n: 1, seed: 12, cur: 1 })
  faceAt(B2, 7, 2, { n: 1, seed: 14 })
  faceAt(B4, 3, 0, { n: 2, seed: 21, cur: 1 })
  faceAt(B4, 2, 1, { n: 1, seed: 24 })
  faceAt(B4, 4, 1, { n: 1, seed: 29, cur: 1 })
  faceAt(B4, 1, 0, { n: 1, seed: 26 })
  // street
  const G = (x: number, z: number) => cam(x, 0, z)
  near.poly(palette.grey1, [G(XL, 400), G(-9.5, 400), G(-9.5, 8), G(XL, 8)])
  near.poly(palette.grey1, [G(XR, 400), G(11, 400), G(11, 8), G(XR, 8)])
  near.poly(palette.grey2, [G(-9.5, 400), G(11, 400), G(11, 8.5), G(-9.5, 8.5)])
  const kerb = (x: number, h: number) => {
    const a: Point[] = []
    const b: Point[] = []
    for (const z of [400, 60, 24, 9]) {
      a.push(G(x, z))
      b.push(cam(x, -h, z))
    }
    near.poly(palette.ink, [...a, ...b.reverse()])
    near.add(palette.cream, cut(G(x, 9), G(x, 120), 4))
  }
  setPrecision(0)
  near.poly(palette.grey1, [G(-4.2, 400), G(4.8, 400), G(7.4, 9), G(-5.6, 9)])
  near.add(
    palette.cream,
    rays(sun.x + 10, 452, 34, 620, {
      gap: 10,
      ring: 40,
      w: 4,
      fall: 0.8,
      r: random(1312),
      a0: 0.3,
      a1: Math.PI - 0.45,
      bounds: [120, 470, 1400, 905],
      field: (_x, _y, a) => clamp(1.15 - Math.abs(a - 1.5) / 0.95),
    }),
  )
  cobbles(near, {
    vx: VX,
    y0: 520,
    y1: 920,
    rows: 19,
    color: palette.cream,
    field: (x, y) => clamp(0.95 - Math.abs(x - VX) / (170 + (y - 470) * 1.1)),
    w: 1.9,
    seed: 8,
  })
  cobbles(near, {
    vx: VX,
    y0: 520,
    y1: 920,
    rows: 17,
    color: palette.ink,
    field: (x) => 0.16 + 0.5 * clamp(Math.abs(x - VX) / 640),
    w: 2.2,
    seed: 77,
  })
  setPrecision(1)
  for (const [x0, x1] of [
    [XL, -9.5],
    [11, XR],
  ] as const) {
    let d = ''
    for (let z = 13; z < 70; z += 1.2 + z * 0.03) d += cut(G(x0, z), G(x1, z), 1.6)
    for (const k of [0.33, 0.66]) {
      const x = lerp(x0, x1, k)
      d += cut(G(x, 12), G(x, 44), 1.8)
    }
    near.add(palette.grey2, d)
  }
  treads(near, G, pts('-7.4,10 -6.4,16 -5.6,24 -5.4,40'))
  crater(near, ...G(6.6, 19.5), 96, 24, 5)
  crater(near, ...G(-6.2, 31), 60, 12, 6)
  kerb(-9.5, 0.16)
  kerb(11, 0.16)
  const railAt = (x: number) => {
    const a = G(x - 0.07, 9)
    const b = G(x + 0.07, 9)
    const c = G(x, 300)
    near.poly(palette.ink, [
      [a[0] - 4, a[1]],
      [b[0] + 4, b[1]],
      [c[0] + 0.6, c[1]],
      [c[0] - 0.6, c[1]],
    ])
    near.poly(palette.cream, [[a[0] + 1, a[1]], [b[0] - 1, b[1]], [c[0] + 0.4, c[1]], c])
  }
  for (const x of [-2.6, -1.16, 1.5, 2.94]) railAt(x)
  silent(near, crowd, front, cam, { r, G })
  return { layers: Ls, light: sun }
}
