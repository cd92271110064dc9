// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { smoke } from '../city/smoke'
import { tree } from '../city/tree'
import { snow } from '../city/weather'
import { carve, flow } from '../kit/carve'
import { clamp, ellipse, type Point, type Points, pts, rect } from '../kit/geometry'
import { bar, cut, polyline, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rays, rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { path, setPrecision } from '../kit/path'
import { random } from '../kit/random'
import { miniCrowd } from '../people/crowd'
import { figure } from '../people/figure/figure'
import { onlooker } from '../people/onlooker'
import { safetyLamp } from '../props/safety-lamp'
import { sledge } from '../props/sledge'
import { type Drawing, LEFT, RIGHT, sixLayers, WIDTH } from '../stage'

const sun = { x: 1010, y: 300 }

function sky(L: Layer): void {
  L.poly(palette.grey1, rect(LEFT, 0, WIDTH, 640))
  setPrecision(0)
  L.add(
    palette.cream,
    rays(sun.x, sun.y, 66, 780, {
      gap: 14,
      ring: 40,
      w: 3.4,
      fall: 0.62,
      r: random(3201),
      field: (_x, y, a) => (y > 470 ? 0 : 0.62 + 0.3 * Math.sin(a * 17)),
    }),
  )
  setPrecision(1)
  for (const [cx, cy, w, h] of [
    [250, 70, 720, 60],
    [1390, 92, 560, 52],
    [760, 34, 420, 30],
    [180, 190, 420, 26],
    [1500, 210, 300, 22],
  ] as const) {
    const up: Point[] = []
    const down: Point[] = []
    for (let i = 0; i <= 18; i++) {
      const t = i / 18
      const x = cx - w / 2 + w * t
      const b = Math.sin(Math.PI * t) ** 0.6
      up.push([x, cy - h * b * (0.6 + 0.3 * Math.sin(t * 12 + cx))])
      down.push([x, cy + h * 0.5 * b])
    }
    const cloud = [...up, ...down.reverse()]
    L.poly(palette.grey2, cloud, 0.55)
    L.add(palette.cream, rim(cloud, sun.x - cx, sun.y - cy, { inset: 1, w: 5, thr: 0.1 }))
    L.add(palette.grey2, carve(cloud, { angle: 0.04, gap: 8, w: 1.6, len: [24, 80], r: random(cx), field: () => 0.6 }))
  }
  L.poly(palette.cream, rough(ellipse(sun.x, sun.y, 54, 54, 26), 1.4, 12, random(3)))
}

const ridge = (points: string) => rough(pts(points), 4, 22, random(points.length))

/** Three ranges of hills close the valley; the one with the castle rock stands left. */
function hills(L: Layer): void {
  const far = ridge(
    '-90,420 60,372 180,396 320,340 420,352 520,388 660,366 800,396 960,372 1120,400 1260,356 1400,384 1540,340 1690,372 1690,640 -90,640',
  )
  L.poly(palette.grey2, far)
  L.add(
    palette.grey1,
    carve(far, {
      angle: 0.42,
      gap: 11,
      w: 2.4,
      len: [20, 70],
      r: random(3202),
      field: (x, y) => clamp(1.1 - Math.abs(x - sun.x) / 700 - (y - 400) / 300),
    }),
  )
  // the basalt rock with the ruin
  const rock = ridge('120,470 232,340 262,316 280,300 300,300 316,318 350,346 470,470')
  L.poly(palette.ink, rock)
  for (const [ink, angle, from] of [
    [palette.grey2, 1.95, 0],
    [palette.cream, 0.86, 1],
  ] as const)
    L.add(
      ink,
      carve(rock, {
        angle,
        gap: 12,
        w: 2.6,
        len: [16, 60],
        rest: [16, 60],
        r: random(3230 + from),
        field: (x) => (from ? clamp((x - 290) / 120) * 0.75 : clamp((300 - x) / 160) * 0.8),
      }),
    )
  L.poly(palette.ink, pts('268,304 268,276 280,270 282,284 296,282 300,262 308,266 308,306'))
  L.add(
    palette.cream,
    cut([306, 268], [308, 300], 3) + cut([318, 322], [346, 348], 3) + cut([300, 304], [330, 350], 2.4),
  )
  const near = ridge(
    '-90,520 80,474 240,500 400,462 520,478 640,520 1060,520 1180,474 1320,490 1460,448 1690,480 1690,720 -90,720',
  )
  L.poly(palette.cream, near)
  L.add(
    palette.grey2,
    carve(near, {
      angle: 0.36,
      gap: 13,
      w: 3,
      len: [20, 80],
      rest: [10, 44],
      r: random(3203),
      field: (x, y) => clamp(0.35 + Math.abs(x - 860) / 900 - (y - 470) / 400),
    }),
  )
  // woods on the slopes
  const r = random(3204)
  let wood = ''
  for (let i = 0; i < 420; i++) {
    const right = r() < 0.5
    const x = right ? r.range(1180, 1690) : r.range(-90, 470)
    const y = r.range(474, 560) + Math.abs(x - (right ? 1440 : 180)) * 0.04
    const h = r.range(10, 20)
    wood += path([
      [x - 3.6, y],
      [x + 3.6, y],
      [x + 2, y - h * 0.6],
      [x, y - h],
      [x - 2, y - h * 0.6],
    ])
  }
  L.add(palette.ink, wood)
}

/** A head-frame with its two wheels, seen from the side. */
function headframe(L: Layer, x: number, y: number, s: number): void {
  const T = ([u, v]: Point): Point => [x + u * s, y - v * s]
  const strut = (a: Point, b: Point, w = 2.4) => L.add(palette.ink, bar(T(a), T(b), w * s))
  strut([-12, 0], [-6, 70])
  strut([12, 0], [6, 70])
  strut([46, 0], [7, 66], 3)
  for (let v = 8; v < 66; v += 14) {
    const w = 12 - v * 0.086
    strut([-w, v], [w - 1.4, v + 14], 1.2)
    strut([w, v], [-w + 1.4, v + 14], 1.2)
    strut([-w, v], [w, v], 1.4)
  }
  strut([-16, 70], [22, 70], 3)
  for (const u of [-4, 9]) {
    const [cx, cy] = T([u, 78])
    L.evenOdd(palette.ink, path(ellipse(cx, cy, 9 * s, 9 * s, 18), true), path(ellipse(cx, cy, 7 * s, 7 * s, 16), true))
    for (let i = 0; i < 6; i++)
      L.add(palette.ink, bar([cx, cy], [cx + Math.cos(i * 1.047) * 8 * s, cy + Math.sin(i * 1.047) * 8 * s], 1.2 * s))
  }
  strut([9, 87], [74, 6], 0.8)
  strut([-4, 87], [74, 10], 0.8)
  L.poly(palette.ink, pts('62,0 104,0 104,20 83,30 62,20').map(T))
  L.poly(palette.cream, pts('60,20 83,31 106,20 104,17 83,27 62,17').map(T))
  for (const u of [70, 82, 94])
    L.poly(
      palette.grey1,
      pts('0,6 5,6 5,14 0,14').map(([a, b]) => T([a + u, b])),
    )
}

/** Rows of pit houses with snow on the roofs, smaller with distance. */
function houses(
  L: Layer,
  y: number,
  s: number,
  x0: number,
  x1: number,
  seed: number,
  skip: (x: number) => boolean,
): void {
  const r = random(seed)
  for (let x = x0; x < x1; ) {
    const w = r.range(40, 66) * s
    const h = r.range(20, 30) * s
    const yy = y + r.around() * 15 * s
    if (!skip(x)) {
      const wall = rect(x, yy - h, w, h)
      L.poly(r() < 0.35 ? palette.grey2 : palette.ink, wall)
      const roof: Points = [
        [x - 4 * s, yy - h],
        [x + w * 0.2, yy - h - 17 * s],
        [x + w * 0.8, yy - h - 17 * s],
        [x + w + 4 * s, yy - h],
      ]
      const eaves = 2.6 * s + 0.6
      L.poly(palette.ink, [
        [x - 4 * s - eaves, yy - h + eaves * 0.7],
        [x + w * 0.2 - eaves * 0.6, yy - h - 17 * s - eaves],
        [x + w * 0.8 + eaves * 0.6, yy - h - 17 * s - eaves],
        [x + w + 4 * s + eaves, yy - h + eaves * 0.7],
      ])
      L.poly(palette.cream, rough(roof, 0.8, 12, r))
      L.add(
        palette.grey2,
        carve(roof, { angle: 1.1, gap: 8 * s, w: 1.3, len: [5, 14], r, field: (px) => (px > x + w * 0.6 ? 0.8 : 0.1) }),
      )
      L.poly(palette.ink, rect(x + w * 0.66, yy - h - 27 * s, 6 * s, 14 * s))
      for (let u = 0.16; u < 0.86; u += 0.3)
        if (r() < 0.8)
          L.poly(r() < 0.18 ? palette.cream : palette.grey1, rect(x + w * u, yy - h * 0.68, 6.4 * s, 8.4 * s))
    }
    x += w + r.range(6, 34) * s
  }
}

/** The works along the railway: chimneys, a long hall, cinder heaps. */
function works(L: Layer): void {
  const chim = (x: number, y: number, h: number, w: number, light: boolean) => {
    L.poly(palette.ink, [
      [x - w, y],
      [x + w, y],
      [x + w * 0.62, y - h],
      [x - w * 0.62, y - h],
    ])
    L.poly(palette.ink, rect(x - w * 0.86, y - h, w * 1.72, 7))
    if (light) L.add(palette.cream, cut([x + w * 0.5, y - 10], [x + w * 0.3, y - h + 8], 3))
  }
  // all chimneys are cold but one: the strike
  for (const [x, h] of [
    [560, 150],
    [606, 190],
    [664, 132],
    [1120, 168],
  ] as const)
    chim(x, 566, h, 8, true)
  L.poly(
    palette.ink,
    pts(
      '500,566 500,520 520,508 540,520 560,508 580,520 600,508 620,520 640,508 660,520 680,508 700,520 716,520 716,566',
    ),
  )
  L.add(palette.cream, [520, 560, 600, 640, 680].map((x) => cut([x, 510], [x + 19, 521], 3)).join(''))
  for (let x = 508; x < 710; x += 22) L.poly(palette.grey2, rect(x, 532, 14, 20))
  headframe(L, 1226, 560, 1.35)
  headframe(L, 334, 552, 0.85)
  // cinder heaps with snow on the one side
  for (const [x, y, w, h] of [
    [1400, 562, 260, 96],
    [1520, 570, 220, 70],
  ] as const) {
    const heap = rough(
      [
        [x - w / 2, y],
        [x - w * 0.1, y - h],
        [x + w * 0.05, y - h * 0.98],
        [x + w / 2, y],
      ],
      3,
      18,
      random(x),
    )
    L.poly(palette.ink, heap)
    L.add(
      palette.cream,
      carve(heap, {
        angle: 0.95,
        gap: 9,
        w: 2.6,
        len: [20, 60],
        r: random(x + 1),
        field: (px) => clamp((x - px) / w + 0.5),
      }),
    )
  }
}

/** The square before the offices: a dark mass of people, tanks at its edge, all far away. */
function square(L: Layer, gathered: boolean): void {
  L.poly(palette.grey1, pts('700,604 1080,600 1150,646 640,650'))
  // the office block
  L.poly(palette.ink, pts('800,604 800,528 812,518 980,518 992,528 992,604'))
  L.poly(palette.cream, pts('796,530 812,516 980,516 996,530 992,534 980,522 812,522 800,534'))
  for (let x = 812; x < 986; x += 19) for (const y of [536, 560]) L.poly(palette.grey2, rect(x, y, 10, 15))
  L.poly(palette.grey1, rect(886, 582, 18, 22))
  if (!gathered) {
    miniCrowd(L, 720, 1060, 640, 0.12, {
      seed: 3,
      tone: palette.ink,
      lit: palette.cream,
      light: sun,
      gap: 210,
      raise: 0,
    })
    return
  }
  for (const [y, s, seed] of [
    [646, 0.125, 3],
    [656, 0.14, 5],
    [667, 0.155, 7],
    [679, 0.17, 9],
  ] as const)
    miniCrowd(L, 690 - (y - 646), 1090 + (y - 646) * 1.4, y, s, {
      seed,
      tone: palette.ink,
      lit: palette.cream,
      light: sun,
      gap: 42,
      raise: 0,
    })
  const tank = (x: number, y: number, k: number, flip: number) => {
    const T = ([u, v]: Point): Point => [x + u * k * flip, y - v * k]
    L.poly(palette.ink, pts('-22,0 -26,6 -22,12 20,12 25,6 20,0').map(T))
    L.poly(palette.ink, pts('-10,12 -8,19 8,19 11,12').map(T))
    L.add(palette.ink, bar(T([6, 16]), T([36, 18]), 2 * k))
    L.add(palette.cream, cut(T([-20, 12.4]), T([18, 12.4]), 1.4) + cut(T([-8, 19]), T([8, 19]), 1.4))
  }
  tank(742, 616, 0.7, 1)
  tank(1046, 614, 0.7, -1)
  tank(1096, 626, 0.85, -1)
}

/** The street to the square: trodden snow between banks, two ruts, footprints. */
function streetDown(L: Layer): void {
  const left = pts('862,668 846,700 806,744 740,800 660,862 600,930')
  const right = pts('978,668 990,700 1012,744 1046,800 1086,862 1120,930')
  const street = rough([...right, ...[...left].reverse()], 4, 22, random(3211))
  L.poly(palette.grey1, street)
  for (const [side, lean] of [
    [left, 1],
    [right, -1],
  ] as const) {
    L.add(palette.grey2, polyline(side, 5))
    side.forEach(([x, y], i) => {
      const w = 14 + i * 7
      if (i === 0) return
      const heap = rough(ellipse(x - lean * w * 0.5, y, w, w * 0.42, 14), 2, 10, random(3220 + i))
      L.poly(palette.cream, heap)
      L.add(palette.grey2, rim(heap, lean * 0.4, 1, { inset: 0, w: 3 + i, thr: 0.3 }))
    })
  }
  for (const t of [0.3, 0.42, 0.62, 0.74]) {
    const rut = left.map(([x, y], i): Point => {
      const [rx] = right[i] ?? [x]
      return [x + (rx - x) * t, y]
    })
    L.add(palette.cream, polyline(rut, 7, 2))
    L.add(
      palette.grey2,
      polyline(
        rut.map(([x, y]): Point => [x + 5, y]),
        3.4,
        2,
      ),
    )
  }
  const r = random(3221)
  let steps = ''
  for (let i = 0; i < 90; i++) {
    const t = r()
    const y = 690 + t * t * 190
    const x = 900 + (r() - 0.5) * (90 + (y - 668) * 1.7)
    const k = 2 + (y - 668) / 36
    steps += cut([x, y], [x + r.around() * 2, y + k * 2.6], k * 0.62)
  }
  L.add(palette.grey2, steps)
}

/** The lamp hangs before open snow, so that its shape can be read. */
const behindLamp = (x: number) => x > 140 && x < 300

/** `gathered`: the crowd and the tanks of 8 December before the offices; `winter`: snow falls, a sledge stands in the yard. */
export function salgotarjan(gathered = true, winter = true): Drawing {
  const layers = sixLayers()
  sky(layers.sky)
  hills(layers.far)
  works(layers.far)
  smoke(layers.far, 606, 374, {
    h: 400,
    w0: 8,
    w1: 70,
    n: 30,
    drift: -330,
    color: palette.grey2,
    hi: palette.cream,
    light: [0.8, 0.2],
    seed: 32,
  })
  const { mid, near, crowd, front } = layers
  // the floor of the valley: snow, the road, the brook
  mid.poly(palette.cream, rough(pts('-90,600 400,566 820,560 1240,566 1690,596 1690,920 -90,920'), 3, 30, random(3206)))
  mid.add(
    palette.grey2,
    flow(LEFT, 590, RIGHT, 760, {
      gap: 15,
      len: 46,
      w: 2,
      dir: (x) => (x - 850) / 4200,
      r: random(3207),
      field: (_x, y) => clamp((y - 590) / 240) * 0.6,
    }),
  )
  houses(mid, 596, 0.62, -90, 1690, 3208, (x) => x > 640 && x < 1150)
  square(mid, gathered)
  houses(mid, 640, 0.86, -90, 1690, 3209, (x) => (x > 590 && x < 1200) || behindLamp(x))
  houses(mid, 700, 1.25, -90, 1690, 3210, (x) => (x > 560 && x < 1190) || behindLamp(x))
  // a street leads down to the square, with people walking in small groups
  streetDown(near)
  // the low sun throws their shadows up the street, towards us
  for (const [x, y, s, hat, fem] of [
    [884, 712, 0.34, 'cap', false],
    [902, 714, 0.33, 'scarf', true],
    [944, 724, 0.37, 'hat', false],
    [860, 744, 0.44, 'cap', false],
    [886, 748, 0.43, 'cap', false],
    [962, 764, 0.5, 'scarf', true],
    [992, 768, 0.46, 'beret', false],
  ] as const) {
    near.add(
      palette.grey2,
      cut([x - 6 * s, y - 2], [x - 12 - 60 * s, y + 96 * s], 9 * s) +
        cut([x + 6 * s, y - 2], [x + 2 - 60 * s, y + 90 * s], 7 * s),
    )
    figure(near, x, y, s, {
      view: 'back',
      hat,
      fem,
      seed: x,
      light: sun,
      rim: 3,
      coat: 'over',
      hem: 46,
      tone: x % 3 ? palette.ink : palette.grey2,
      legs: [
        [0, 0],
        [0, 0, x % 2 ? 6 : 0],
      ],
    })
  }
  houses(near, 800, 2.1, -120, 520, 3212, behindLamp)
  houses(near, 806, 2.2, 1230, 1700, 3213, () => false)
  // the slope we stand on: snow, a paling fence, bare trees
  const slope = rough(
    pts('-90,800 140,770 420,806 700,856 980,852 1240,800 1460,776 1690,800 1690,930 -90,930'),
    4,
    30,
    random(3214),
  )
  crowd.poly(palette.cream, slope)
  crowd.add(
    palette.grey2,
    carve(slope, {
      angle: 0.2,
      gap: 15,
      w: 3,
      len: [30, 110],
      rest: [20, 80],
      r: random(3215),
      field: (_x, y) => clamp((y - 790) / 120),
    }),
  )
  if (winter) sledge(crowd)
  tree(crowd, 1360, 836, 330, { seed: 5, leaf: 0, depth: 6 })
  const pale = (x: number, y: number, ink: Ink) =>
    crowd.poly(ink, [
      [x - 7, y],
      [x + 7, y],
      [x + 7, y - 74],
      [x, y - 88],
      [x - 7, y - 74],
    ])
  for (let x = -70; x < 560; x += 30) {
    pale(x, 860 + (x + 70) * 0.06, palette.ink)
    crowd.add(palette.cream, cut([x + 5, 790 + (x + 70) * 0.06], [x + 5, 850 + (x + 70) * 0.06], 2))
    const top = 772 + (x + 70) * 0.06
    crowd.poly(palette.cream, [
      [x - 8, top + 14],
      [x - 6, top + 3],
      [x, top - 5],
      [x + 6, top + 3],
      [x + 8, top + 13],
      [x, top + 8],
    ])
  }
  crowd.add(palette.ink, bar([-90, 812], [560, 850], 9) + bar([-90, 842], [560, 884], 9))
  // those who watch from the yard: an old miner, a young man without uniform, a girl; all from behind
  onlooker(front, 'cap', 'overcoat', { x: 424, y: 922, s: 2.75, light: sun, seed: 51, flip: true })
  onlooker(front, 'crop', 'pockets', { x: 606, y: 912, s: 2.4, light: sun, seed: 52, flip: true, tone: palette.grey2 })
  onlooker(front, 'bun', 'folded', { x: 1226, y: 912, s: 2.3, light: sun, seed: 53 })
  safetyLamp(front)
  setPrecision(0)
  if (winter) front.add(palette.cream, snow(LEFT, -10, RIGHT, 900, { n: 150, seed: 3216, s: [1, 3] }))
  setPrecision(1)
  return { layers, light: sun }
}
