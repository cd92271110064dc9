import { carve } from '../kit/carve'
import { asPoints, ellipse, lerp, type Point, pts, rect } from '../kit/geometry'
import { bar, cut, polyline, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { palette } from '../kit/palette'
import type { Random } from '../kit/random'
import type { RoomCamera } from './room-camera'
import { adPillar, heap, pigeon, streetClock } from './street-things'

/** everything that stands in the empty street */
/** The street as it is being drawn: its stream of chance, and the ground in metres. */
export interface StreetInHand {
  readonly r: Random
  readonly G: (x: number, z: number) => Point
}

export function silent(near: Layer, crowd: Layer, front: Layer, cam: RoomCamera, { r, G }: StreetInHand) {
  // poles, span wires, trolley wires
  const pole = (L: Layer, x: number, z: number, h: number) => {
    const a = G(x, z)
    const s = cam.s(x, 0, z)
    const w = 0.11 * s
    L.poly(palette.ink, [
      [a[0] - w * 1.8, a[1]],
      [a[0] + w * 1.8, a[1]],
      [a[0] + w * 1.5, a[1] - s * 0.9],
      [a[0] + w, a[1] - s],
      [a[0] + w * 0.6, a[1] - h * s],
      [a[0] - w * 0.6, a[1] - h * s],
      [a[0] - w, a[1] - s],
      [a[0] - w * 1.5, a[1] - s * 0.9],
    ])
    L.poly(palette.ink, ellipse(a[0], a[1] - h * s, w * 1.2, w * 1.2, 8))
    L.add(
      palette.cream,
      cut(
        [a[0] + (x < 0 ? w * 0.4 : -w * 0.4), a[1] - s * 1.1],
        [a[0] + (x < 0 ? w * 0.3 : -w * 0.3), a[1] - h * s * 0.97],
        Math.max(0.9, w * 0.3),
      ),
    )
  }
  const wl = (L: Layer, a: Point, b: Point, sag: number, w: number) => {
    const n = 8
    const p: Point[] = []
    for (let i = 0; i <= n; i++) {
      const t = i / n
      p.push([lerp(a[0], b[0], t), lerp(a[1], b[1], t) + sag * 4 * t * (1 - t)])
    }
    L.add(palette.ink, polyline(p, w))
  }
  const zs = [150, 104, 76, 56, 40, 27]
  for (const z of zs) {
    const h = 8
    const L = near
    for (const x of [-9.1, 10.6]) pole(L, x, z, h)
    const s = cam.s(0, 0, z)
    const A = cam(-9.1, h - 0.3, z)
    const B = cam(10.6, h - 0.3, z)
    wl(L, A, B, 0.45 * s, Math.max(1, 0.035 * s))
  }
  // contact wires: run between the span wires, one broken and hanging
  const cw = (x: number, zz: readonly number[]) => zz.map((z) => cam(x, 6.35, z))
  for (const x of [-1.9, 2.2]) {
    const p = cw(x, [220, 150, 104, 76, 56, 40, 27, ...(x < 0 ? [16, 12.4] : [])])
    near.add(palette.ink, polyline(p, 1.5))
  }
  {
    const a = cam(2.2, 6.35, 27)
    const b = G(3.4, 22)
    near.add(
      palette.ink,
      polyline(
        [
          a,
          [a[0] + 8, a[1] + 50],
          [a[0] - 4, a[1] + 110],
          [b[0] - 10, b[1] - 26],
          [b[0] + 26, b[1]],
          [b[0] + 70, b[1] + 12],
          [b[0] + 60, b[1] + 22],
          [b[0] + 20, b[1] + 16],
        ],
        2,
      ),
    )
  }
  // far patrol: armoured car, four soldiers on foot, long shadows towards us
  const pt = (x: number, z: number) => {
    const a = G(x, z)
    const s = cam.s(x, 0, z) / 100
    return [a[0], a[1], s] as const
  }
  {
    const [x, y, s] = pt(2.0, 62)
    const k = s * 100
    const T = ([a, b]: Point): Point => [x + a * k, y - b * k]
    crowd.poly(palette.ink, pts('-1.3,.3 1.3,.3 1.35,1.1 1.1,1.75 .75,2.15 -.75,2.15 -1.1,1.75 -1.35,1.1').map(T))
    crowd.poly(palette.ink, pts('-.5,2.1 .5,2.1 .42,2.6 -.42,2.6').map(T))
    crowd.poly(palette.ink, pts('-1.3,-.05 -.8,-.05 -.8,.6 -1.3,.6').map(T))
    crowd.poly(palette.ink, pts('.8,-.05 1.3,-.05 1.3,.6 .8,.6').map(T))
    crowd.poly(palette.grey2, pts('-.5,1.3 -.1,1.3 -.1,1.6 -.5,1.6').map(T))
    crowd.poly(palette.grey2, pts('.1,1.3 .5,1.3 .5,1.6 .1,1.6').map(T))
    crowd.add(
      palette.cream,
      rim(pts('-1.35,1.1 -1.1,1.75 -.75,2.15 .75,2.15 1.1,1.75 1.35,1.1').map(T), -0.3, -1, {
        inset: 0.8,
        w: 1.8,
        thr: 0.1,
      }),
    )
    near.poly(palette.grey2, [
      [x - 1.3 * k, y - 1],
      [x + 1.3 * k, y - 1],
      [x + 2.3 * k, y + 34],
      [x + 0.1 * k, y + 38],
    ])
  }
  for (const [x, z, h] of [
    [-2.4, 60, 0],
    [-1, 55, 1],
    [5, 58, 0],
    [6.2, 52, 1],
  ] as const) {
    const [px, py, s] = pt(x, z)
    const T = ([a, b]: Point): Point => [px + a * s, py - b * s]
    crowd.poly(
      palette.ink,
      asPoints([
        [-16, 0],
        [-8, 0],
        [-3, 40],
        [3, 40],
        [8, 0],
        [16, 0],
        [20, 44],
        [24, 100],
        [22, 136],
        [9, 148],
        [7, 152],
        [10, 158],
        [h ? 12 : 9, 168],
        [6, 177],
        [-6, 177],
        [h ? -12 : -9, 168],
        [-10, 158],
        [-7, 152],
        [-9, 148],
        [-22, 136],
        [-24, 100],
        [-20, 44],
      ]).map(T),
    )
    crowd.add(palette.ink, bar(T([26, 64]), T([17, 170]), 5 * s))
    crowd.add(
      palette.cream,
      rim(pts('-22,136 -9,148 -9,168 -6,177 6,177 10,168 9,148 22,136').map(T), -0.4, -1, {
        inset: 0.4,
        w: 1.3,
        thr: 0.2,
      }),
    )
    near.poly(palette.grey2, [
      [px - 12 * s, py - 1],
      [px + 12 * s, py - 1],
      [px + 46 * s, py + 30],
      [px + 34 * s, py + 34],
    ])
  }
  // street furniture near us
  {
    const a = G(-10.4, 23)
    const s = cam.s(-10.4, 0, 23)
    adPillar(crowd, a[0], a[1], s * 3.6, { seed: 5 })
    const b = G(12.2, 21)
    const s2 = cam.s(12.2, 0, 21)
    streetClock(crowd, b[0], b[1], s2 * 4.5, 14, 0, { light: [-0.8, -0.4] })
  }
  {
    const a = G(-11.6, 34)
    heap(crowd, a[0], a[1], 130, 42, { seed: 3, light: [0.5, -0.8] })
    const b = G(12.6, 52)
    heap(near, b[0], b[1] + 4, 190, 46, { seed: 8, n: 34 })
    const c = G(11.2, 14.4)
    heap(crowd, c[0] + 30, c[1] + 6, 330, 70, { seed: 12, n: 40 })
  }
  // a hat... no: a tram-stop sign bent, a tram bumper torn? keep it to paper and birds
  for (const [x, z, fl, fy] of [
    [-3.6, 18.5, 0, 0],
    [-3.0, 19.4, 1, 0],
    [-2.3, 18.1, 0, 0],
    [-4.4, 20.4, 1, 0],
    [-1.5, 20.6, 0, 0],
    [0.2, 18.8, 1, 1],
    [-3.4, 22.2, 0, 0],
  ] as const) {
    const a = G(x, z)
    const s = cam.s(x, 0, z)
    if (fy) pigeon(crowd, a[0] + 10, a[1] - 60, s * 0.026, { fly: true })
    else {
      crowd.poly(palette.grey2, ellipse(a[0] + 6, a[1] + 1, s * 0.2, s * 0.03, 8))
      pigeon(crowd, a[0], a[1], s * 0.024, { flip: fl === 1, light: [-0.2, -1] })
    }
  }
  // front: our own window, double casement, cracked pane held with paper strips, sill
  const fr = front
  fr.poly(palette.ink, rough(pts('-90,-20 26,-20 32,300 28,620 34,920 -90,920'), 1.6, 40, r))
  fr.poly(palette.ink, rough(pts('1566,-20 1690,-20 1690,920 1562,920 1570,500'), 1.6, 40, r))
  fr.add(palette.cream, cut([36, 40], [33, 800], 4) + cut([1562, 30], [1561, 820], 3))
  fr.poly(palette.ink, rough(pts('-90,862 1690,862 1690,920 -90,920'), 1.6, 60, r))
  fr.add(palette.cream, cut([40, 866], [1560, 866], 5))
  fr.add(
    palette.grey2,
    carve([rect(-80, 872, 1760, 30)], { angle: 0, gap: 9, w: 1.6, len: [40, 150], r, field: () => 0.5 }) +
      carve([pts('-80,0 22,0 22,860 -80,860')], { angle: 1.57, gap: 16, w: 1.6, len: [40, 140], r, field: () => 0.4 }),
  )
  // lace curtain pulled aside, left
  const cu = pts('30,-20 176,-20 150,120 104,300 66,430 72,470 60,560 44,700 30,862')
  fr.poly(palette.grey1, rough(cu, 2, 30, r))
  fr.add(
    palette.ink,
    [0, 1, 2, 3, 4, 5, 6]
      .map(
        (i) =>
          cut([46 + i * 18, -20], [38 + i * 5, 440], 3.2, 10) +
          cut([36 + i * 3, 460], [34 + i * 3, 820 - i * 60], 2.2, 4),
      )
      .join(''),
  )
  fr.add(palette.cream, rim(cu, 0.8, 0.1, { inset: 2, w: 6, thr: 0.2 }))
  fr.poly(palette.ink, pts('28,434 76,430 80,446 28,452'))
  // geranium pot without flowers
  const px = 1440
  fr.poly(palette.ink, [
    [px - 34, 868],
    [px - 46, 790],
    [px + 46, 790],
    [px + 34, 868],
  ])
  fr.poly(palette.ink, [
    [px - 52, 776],
    [px + 52, 776],
    [px + 50, 796],
    [px - 50, 796],
  ])
  fr.add(palette.cream, cut([px - 50, 782], [px + 20, 781], 4) + cut([px - 42, 800], [px - 32, 862], 4))
  for (const [a, l, n] of [
    [-0.55, 124, 3],
    [-0.12, 168, 4],
    [0.3, 138, 3],
    [0.78, 92, 2],
    [-1, 76, 2],
  ] as const) {
    const e: Point = [px + Math.sin(a) * l, 776 - Math.cos(a) * l]
    const m: Point = [px + Math.sin(a) * l * 0.5 + 6, 776 - Math.cos(a) * l * 0.5]
    fr.add(palette.ink, polyline([[px + a * 14, 778], m, e], 6, 1))
    for (let k = 0; k < n; k++) {
      const t = 0.4 + (k * 0.6) / n
      const q: Point = [lerp(px, e[0], t), lerp(776, e[1], t)]
      const sg = k % 2 ? 1 : -1
      const R2 = 19 - k * 2
      const lf = pts('0,0 .5,-.55 1.1,-.7 1.7,-.35 1.9,.2 1.5,.6 .9,.55 .4,.35').map(
        ([u, v]): Point => [q[0] + sg * u * R2, q[1] + v * R2 * 0.8 + u * u * 4],
      )
      fr.poly(palette.ink, lf)
      fr.add(
        palette.cream,
        rim(lf, -0.6, -0.8, { inset: 1, w: 2, thr: 0.3, minLen: 6 }) +
          cut([q[0] + sg * 3, q[1]], [q[0] + sg * R2 * 1.5, q[1] + 4], 1),
      )
    }
  }
}
