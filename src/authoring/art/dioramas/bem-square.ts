// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { facade, TONES } from '../city/facade'
import { cobbles } from '../city/street'
import { streetLamp } from '../city/street-lamp'
import { tree } from '../city/tree'
import { carve, flow } from '../kit/carve'
import { clamp, ellipse, nth, type Point, type Points, place, pts, quad, rect } from '../kit/geometry'
import { cut, rough } from '../kit/gouge'
import { rays, rim } from '../kit/light'
import { palette } from '../kit/palette'
import { setPrecision } from '../kit/path'
import { random } from '../kit/random'
import { bem } from '../landmarks/bem'
import { parliament } from '../landmarks/parliament'
import { denseCrowd, miniCrowd } from '../people/crowd'
import { flag } from '../people/flag'
import { gatheringRow } from '../people/gathering'
import { onlooker } from '../people/onlooker'
import { person } from '../people/person/person'
import { type Drawing, LEFT, RIGHT, sixLayers } from '../stage'

export function bemSquare(): Drawing {
  const Ls = sixLayers()
  const { sky, far, mid, near, crowd, front } = Ls
  const sun = { x: 1006, y: 224 } as const
  const hor = 505
  // sky
  sky.poly(palette.grey1, rect(LEFT, 0, RIGHT - LEFT, 640))
  setPrecision(0)
  sky.add(
    palette.cream,
    rays(sun.x, sun.y, 104, 1500, {
      gap: 17,
      ring: 54,
      w: 4,
      fall: 0.62,
      r: random(101),
      bounds: [LEFT - 30, -30, RIGHT + 30, 600],
      field: (_x, _y, a) => 0.72 + 0.28 * Math.sin(a * 15) + 0.16 * Math.sin(a * 37 + 1),
    }),
  )
  setPrecision(1) // cloud bars: grey2 wedges, carved underside
  const r = random(102)
  for (const [cx, cy, w, h] of [
    [250, 120, 460, 34],
    [560, 205, 300, 20],
    [1460, 110, 380, 30],
    [40, 260, 260, 18],
    [1390, 250, 220, 14],
    [800, 70, 260, 20],
  ] as const) {
    const up: Point[] = []
    const dn: Point[] = []
    for (let i = 0; i <= 16; i++) {
      const t = i / 16
      const x = cx - w / 2 + w * t
      const b = Math.sin(Math.PI * t) ** 0.7
      up.push([x, cy - h * b * (0.6 + 0.4 * Math.sin(t * 11 + cx))])
      dn.push([x, cy + h * 0.45 * b])
    }
    const pl = [...up, ...dn.reverse()]
    sky.poly(palette.grey2, pl, 0.55)
    sky.add(palette.cream, rim(pl, sun.x - cx, sun.y - cy, { inset: 1, w: h * 0.2, thr: 0.1 }))
    sky.add(
      palette.grey1,
      carve([pl], { angle: Math.atan2(cy - sun.y, cx - sun.x), gap: 6, w: 1.4, len: [20, 60], r, field: () => 0.6 }),
    )
  }
  sky.poly(palette.cream, rough(ellipse(sun.x, sun.y, 92, 92, 30), 1.5, 14, r))
  // far: Castle hill right, Parliament left across the Danube
  const hill = rough(
    pts(
      '760,520 800,492 840,470 880,442 920,420 975,402 1080,392 1200,398 1330,420 1460,452 1690,470 1690,560 560,560',
    ),
    3,
    16,
    r,
  )
  far.poly(palette.grey2, hill)

  const castle = (x: number, y: number, s: number) => {
    const q = (p: Points) => p.map(([a, b]: Point): Point => [x + a * s, y - b * s])
    far.poly(palette.grey2, q(pts('-60,-4 60,-4 60,12 -60,12')))
    far.poly(palette.grey2, q(pts('-4,10 4,10 4,36 4.6,37 0,72 -4.6,37 -4,36')))
    far.poly(palette.grey2, q(pts('6,10 40,10 36,26 9,26')))
    for (const u of [-52, -36, -20])
      far.poly(
        palette.grey2,
        q([
          [u - 4, 10],
          [u + 4, 10],
          [u + 4, 18],
          [u, 30],
          [u - 4, 18],
        ]),
      )
    far.add(palette.cream, cut(nth(q([[2.6, 14]]), 0), nth(q([[1, 60]]), 0), 1.4))
  }
  castle(1152, 396, 0.9)
  far.poly(palette.grey2, pts('880,450 1010,408 1010,380 990,380 986,368 960,366 956,384 900,392 896,420')) // palace without its dome details (war ruin)
  far.add(
    palette.grey1,
    carve([hill], {
      angle: 0.35,
      gap: 9,
      w: 1.7,
      len: [14, 46],
      r: random(103),
      field: (x) => clamp(0.85 - Math.abs(x - 1080) / 700),
    }),
  )
  parliament(far, place(590, 528, 1.62), {
    body: palette.grey2,
    hi: palette.cream,
    mid: palette.grey1,
    winc: palette.grey1,
    lightDir: 1,
  })
  far.poly(palette.grey1, rect(LEFT, 528, 940, 80))
  far.add(palette.cream, flow(LEFT, 532, 860, 610, { gap: 6, len: 40, w: 1.7, r: random(104), field: () => 0.62 }))
  far.add(palette.grey2, flow(LEFT, 530, 860, 544, { gap: 5, len: 30, w: 1.2, r: random(105), field: () => 0.5 }))
  // mid: near blocks left and right in perspective
  facade(mid, quad(9 * 3.5, 5 + 4 * 3.9, pts('1240,596 1700,690 1700,8 1240,322')), {
    bays: 9,
    bw: 3.5,
    floors: 4,
    seed: 9,
    style: 1,
    tone: { ...TONES.shade, hi: palette.grey1 },
    side: 'l',
    roof: 'pitched',
    gate: 3,
    ground: false,
    texGap: 11,
    field: (x) => clamp(0.9 - (x - 1240) / 520),
  })
  facade(mid, quad(6 * 3.5, 5 + 3 * 3.9, pts('-90,690 196,600 196,372 -90,120')), {
    bays: 6,
    bw: 3.5,
    floors: 3,
    seed: 29,
    style: 0,
    tone: { ...TONES.shade, hi: palette.cream },
    side: 'r',
    roof: 'mansard',
    gate: 2,
    ground: false,
    texGap: 11,
    field: (x) => clamp(0.2 + x / 260),
  })
  // flags hung from the barracks windows, a few soldiers waving
  for (const [x, y, k] of [
    [1346, 470, 0.9],
    [1470, 425, 1.25],
    [1612, 372, 1.6],
  ] as const) {
    flag(mid, x, y, 62 * k, {
      tilt: -0.62,
      dir: -1,
      w: 60 * k,
      fh: 40 * k,
      seed: x,
      droop: 0.3,
      amp: 0.1,
      folds: 6,
    })
  }
  // lamp + wires + quay trees
  tree(mid, 240, 606, 220, { seed: 14, leaf: 0.5, leafColor: palette.ink, depth: 5 })
  streetLamp(mid, 522, 604, 170, { arms: 2 })
  tree(mid, 1236, 610, 240, { seed: 22, leaf: 0.45, leafColor: palette.ink, depth: 5 })
  mid.poly(palette.grey2, rect(LEFT, 592, RIGHT - LEFT, 60))
  mid.add(
    palette.grey1,
    flow(LEFT, 594, RIGHT, 640, {
      gap: 7,
      len: 50,
      w: 1.6,
      r: random(106),
      field: (x) => 0.3 + 0.5 * clamp(1 - Math.abs(x - 1085) / 600),
    }),
  )
  // ground in shadow
  near.poly(palette.grey2, rect(LEFT, 630, RIGHT - LEFT, 280))
  cobbles(near, {
    vx: sun.x,
    y0: 700,
    y1: 920,
    rows: 12,
    color: palette.cream,
    field: (x) => 0.25 + 0.5 * clamp(1 - Math.abs(x - sun.x) / 700),
    w: 1.6,
  })
  cobbles(near, { vx: sun.x, y0: 700, y1: 920, rows: 12, color: palette.ink, field: () => 0.3, w: 1.6, seed: 5 })
  // near: the statue
  const SX = 880
  const SY = 604
  const SS = 40
  miniCrowd(near, LEFT, RIGHT, hor + 245 * 0.3, 0.3, {
    seed: 40,
    light: sun,
    tone: palette.grey2,
    lit: palette.cream,
    gap: 34,
    skip: (x) => Math.abs(x - SX) < 150,
  })
  bem(near, place(SX, SY, SS), { light: [0.75, -0.45], mid: palette.grey2 })
  person(near, SX - 88, SY - 18, 0.78, {
    hat: 'student',
    seed: 5,
    arms: ['hip', 'down'],
    light: sun,
    view: 'back',
    coat: 'short',
  })
  flag(near, SX - 96, SY - 60, 205, {
    tilt: -0.14,
    dir: -1,
    seed: 8,
    w: 116,
    fh: 76,
    lightFolds: false,
  })
  person(near, SX + 86, SY - 18, 0.76, {
    hat: 'hair',
    seed: 15,
    arms: ['up', 'hip'],
    light: sun,
    view: 'back',
    coat: 'short',
  })
  person(near, SX - 46, SY - 2, 0.78, { hat: 'cap', seed: 25, arms: ['down', 'wave'], light: sun, view: 'back' })
  person(near, SX + 40, SY - 2, 0.76, {
    hat: 'beret',
    hair: 'bob',
    fem: true,
    seed: 35,
    arms: ['pocket', 'down'],
    light: sun,
    view: 'back',
  })
  for (let i = 0; i < 9; i++)
    person(near, SX - 190 + i * 46, SY + 14, 0.74, {
      hat: nth(['cap', 'hat', 'scarf', 'beret', 'hair', 'student'], i % 6),
      seed: 300 + i,
      light: sun,
      view: 'back',
      bust: true,
      arms: [i % 4 === 1 ? 'wave' : 'down', 'down'],
    })
  // crowd
  const flags = [
    { row: 3, x: 1290, h: 236, dir: 1, tilt: 0.02, polish: true },
    { row: 4, x: 440, h: 190, dir: -1, tilt: -0.06, polish: false },
    { row: 5, x: 1486, h: 230, dir: 1, tilt: 0.1, polish: false },
    { row: 6, x: 1120, h: 300, dir: 1, tilt: 0.04, polish: false },
  ]
  const raised = (i: number, s: number, y: number) => {
    for (const { row, x, h, dir, tilt, polish } of flags)
      if (row === i)
        flag(crowd, x, y - 110 * s, h, {
          dir,
          tilt,
          seed: x,
          cols: polish ? [palette.cream, palette.red] : undefined,
          hole: !polish,
          w: h * 0.56,
          fh: h * 0.36,
        })
  }
  denseCrowd(crowd, {
    hor,
    eye: 245,
    s0: 0.4,
    s1: 0.85,
    ratio: 1.27,
    bustTo: 1.1,
    light: sun,
    seed: 13,
    lit: palette.cream,
    raise: 0.09,
    gap: 51,
    miniTo: 0.9,
    tonesAt: (s: number) =>
      s < 0.7
        ? [palette.ink, palette.ink, palette.grey2]
        : [palette.ink, palette.ink, palette.ink, palette.ink, palette.grey2],
    onRow: (_L, s, y, _row, i) => raised(i, s, y),
  })
  // nearer than that each is somebody: who waits, talks, points, lifts a child
  for (const [i, [s, gap, seed, child]] of (
    [
      [1.02, 67, 3, undefined],
      [1.3, 74, 17, 4],
      [1.68, 78, 24, undefined],
    ] as const
  ).entries()) {
    gatheringRow(crowd, LEFT - 20, RIGHT, hor + 245 * s, s, {
      seed,
      light: sun,
      gap,
      ...(child === undefined ? {} : { child }),
      tones: [palette.ink, palette.ink, palette.ink, palette.grey2, palette.grey2],
      skip: (x) => s > 1.5 && (x < 470 || x > 1080),
    })
    raised(i + 4, s, hor + 245 * s)
  }
  // front: big backs, and who carries the flag
  flag(front, 158, 900, 800, {
    tilt: 0.055,
    dir: 1,
    w: 330,
    fh: 212,
    seed: 4,
    hr: 0.25,
    folds: 15,
    n: 26,
    amp: 0.13,
    pw: 9,
    droop: 0.1,
  })
  onlooker(front, 'beret', 'bag', { x: 398, y: 912, s: 1.75, light: sun, seed: 74, flip: true, tone: palette.grey2 })
  onlooker(front, 'cap', 'pockets', { x: 150, y: 912, s: 2.3, light: sun, seed: 73, flip: true })
  onlooker(front, 'scarf', 'shawl', { x: 1196, y: 912, s: 1.8, light: sun, seed: 72 })
  onlooker(front, 'hat', 'overcoat', { x: 1456, y: 912, s: 2.4, light: sun, seed: 71 })
  onlooker(front, 'bun', 'folded', { x: 1650, y: 912, s: 2.1, light: sun, seed: 77, tone: palette.grey2 })
  return { layers: Ls, light: sun }
}
