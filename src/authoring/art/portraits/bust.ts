import { carve, flow } from '../kit/carve'
import { asPoints, clamp, ellipse, lerp, type Point, type Points, pts, rect } from '../kit/geometry'
import { bar, cut, gouge, polyline, rough } from '../kit/gouge'
import { Layer } from '../kit/layer'
import { rays, rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { path } from '../kit/path'
import { random } from '../kit/random'

export const WIDTH = 400

export const HEIGHT = 480

const faces = {
  calm: { in: 0, out: 0, lid: 0, iris: 0, mouth: 'calm', tilt: 0 },
  afraid: { in: 9, out: -4, lid: 5, iris: 1, mouth: 'open', tilt: -3 },
  resolved: { in: -7, out: 3, lid: -2.4, iris: -1, mouth: 'firm', tilt: 2 },
}

export type Role = 'worker' | 'student' | 'conscript' | 'delegate'
export type Mood = keyof typeof faces

export const moods: readonly Mood[] = ['calm', 'afraid', 'resolved']

export function bust(role: Role, mood: Mood): Layer {
  const L = new Layer()
  const r = random(role.length * 31 + 7)
  const m = faces[mood]
  const R = {
    worker: { jaw: 1.06, wide: 1.03, brow: 1.25, lips: 0.9, fem: 0, age: 0.5 },
    student: { jaw: 0.84, wide: 0.94, brow: 0.72, lips: 1.25, fem: 1, age: 0 },
    conscript: { jaw: 0.92, wide: 0.93, brow: 0.95, lips: 1, fem: 0, age: 0 },
    delegate: { jaw: 0.93, wide: 0.99, brow: 0.8, lips: 0.95, fem: 1, age: 1 },
  }[role]
  const S = 1.16
  const cx = 200
  const cy = 226 + (mood === 'resolved' ? -3 : mood === 'afraid' ? 4 : 0)
  const T = ([x, y]: Point): Point => [cx + x * S * R.wide, cy + y * S]
  const po = (c: Ink, p: Points) => {
    const v = p.map(T)
    L.poly(c, v)
    return v
  }
  const ct = (c: Ink, a: Point, b: Point, w: number, bd = 0) => L.add(c, cut(T(a), T(b), w, bd))
  const B = ([x, y]: Point): Point => [cx + x * S, cy + y * S]
  const bo = (c: Ink, p: Points) => {
    const v = p.map(B)
    L.poly(c, v)
    return v
  }
  // ground: cut rays behind the head, darker toward the shadow side
  const bgc = mood === 'afraid' ? palette.blue : mood === 'resolved' ? palette.red : palette.grey1
  L.poly(bgc, rect(0, 0, WIDTH, HEIGHT))
  const rc = mood === 'afraid' ? palette.ink : palette.cream
  L.add(
    rc,
    rays(cx - 6, cy - 20, 118, 420, {
      gap: 13,
      ring: 42,
      w: 3.2,
      fall: mood === 'afraid' ? 3 : 1.1,
      r: random(4),
      bounds: [-20, -20, WIDTH + 20, HEIGHT + 20],
      field: (x) => (mood === 'afraid' ? 0.75 : 0.6 + 0.4 * (x < cx ? 1 : 0)),
    }),
  )
  if (mood !== 'afraid')
    L.add(
      palette.ink,
      flow(cx, 0, WIDTH + 10, HEIGHT, {
        gap: 15,
        len: 44,
        w: 2.6,
        dir: (x, y) => Math.atan2(y - cy, x - cx),
        r: random(5),
        field: (x) => clamp((x - 250) / 180) * 0.75,
      }),
    )
  const jaw = R.jaw
  const neckW = R.fem ? 30 : 40
  const lit = (v: Points, w = 5, thr = 0.2) =>
    L.add(palette.cream, rim(v, -0.85, -0.5, { inset: 3, w, thr, minLen: 12 }))
  // hair behind
  if (role === 'student') {
    const v = bo(
      palette.ink,
      pts('-84,-60 -92,-10 -96,40 -88,84 -70,104 -48,92 -40,40 40,40 56,96 80,104 96,80 98,34 92,-20 82,-64'),
    )
    lit(v, 5)
    for (let i = 0; i < 10; i++) {
      const x = -90 + i * 5
      L.add(
        palette.cream,
        cut(B([x + 2, -20 + i * 3]), B([x + 6 + r.around() * 3, 78 + r.around() * 14]), 3.2 - i * 0.26, 6),
      )
    }
    for (let i = 0; i < 6; i++) L.add(palette.grey2, cut(B([66 + i * 5, -10 + i * 4]), B([62 + i * 6, 86]), 2.4, -5))
  }
  // shoulders and coat
  const sh = R.fem ? 128 : 152
  const coat = bo(palette.ink, [
    [-sh - 26, 240],
    [-sh - 14, 190],
    [-sh + 14, 158],
    [-70, 132],
    [-neckW - 8, 118],
    [neckW + 8, 118],
    [70, 132],
    [sh - 12, 158],
    [sh + 16, 190],
    [sh + 28, 240],
  ])
  lit(coat, 8)
  for (let i = 0; i < 15; i++) {
    const x = -sh + 8 + i * 7
    L.add(palette.cream, cut(B([x, 172 + i * 1.2]), B([x - 8 + r.around() * 6, 226]), 3 * (1 - i / 18), 3))
  }
  for (let i = 0; i < 9; i++)
    L.add(palette.grey2, cut(B([sh - 6 - i * 9, 176 + i]), B([sh - 2 - i * 10, 226]), 2.6, -3))
  // neck
  bo(palette.cream, [
    [-neckW, 60],
    [neckW, 60],
    [neckW + 4, 128],
    [0, 150],
    [-neckW - 6, 126],
  ])
  bo(palette.ink, [
    [-neckW * 0.5, 96],
    [neckW + 2, 60],
    [neckW + 5, 130],
    [0, 151],
    [-8, 132],
    [-neckW * 0.8, 104],
  ])
  L.add(
    palette.ink,
    carve(
      [
        asPoints([
          [-neckW, 92],
          [-2, 100],
          [-4, 134],
          [-neckW - 2, 122],
        ]).map(B),
      ],
      { angle: 0.5, gap: 6, w: 2, len: [10, 30], r, field: (x) => clamp((x - (cx - neckW * 1.3)) / 40) * 0.8 },
    ),
  )
  // clothes
  if (role === 'worker') {
    const c1 = bo(palette.grey1, [
      [-neckW - 12, 112],
      [-10, 156],
      [-34, 186],
      [-74, 134],
    ])
    L.add(palette.ink, rim(c1, 0.5, 0.8, { inset: 0, w: 6, thr: 0.1 }))
    const c2 = bo(palette.grey2, [
      [neckW + 12, 112],
      [4, 156],
      [34, 188],
      [76, 134],
    ])
    L.add(palette.cream, rim(c2, -0.8, -0.3, { inset: 2, w: 3 }))
    for (const k of [-1, 1]) {
      const s = bo(k < 0 ? palette.grey1 : palette.grey2, [
        [k * 92, 146],
        [k * 68, 138],
        [k * 44, 240],
        [k * 74, 240],
      ])
      L.add(palette.ink, rim(s, 0.7, 0.4, { inset: 0, w: 4, thr: 0.1 }))
      L.poly(palette.ink, ellipse(...B([k * 60, 214]), 8, 8, 12))
      L.poly(palette.cream, ellipse(...B([k * 60 - 1, 213]), 3.6, 3.6, 9))
    }
    bo(palette.ink, pts('-3,158 3,158 4,240 -4,240'))
    for (let i = 0; i < 3; i++) L.poly(palette.cream, ellipse(...B([0, 176 + i * 24]), 3.4, 3.4, 8))
  }
  if (role === 'student') {
    const c1 = bo(palette.cream, [
      [-neckW - 14, 108],
      [-4, 168],
      [-40, 214],
      [-92, 142],
    ])
    L.add(
      palette.ink,
      rim(c1, 0.6, 0.7, { inset: 0, w: 7, thr: 0.05 }) +
        carve([c1], { angle: 1.0, gap: 8, w: 1.6, len: [10, 34], r, field: () => 0.5 }),
    )
    const c2 = bo(palette.grey1, [
      [neckW + 14, 108],
      [2, 168],
      [38, 216],
      [92, 144],
    ])
    L.add(palette.ink, rim(c2, 0.7, 0.6, { inset: 0, w: 8, thr: 0.05 }))
    L.add(palette.ink, carve([c2], { angle: -1.0, gap: 7, w: 2, len: [10, 30], r, field: () => 0.7 }))
    bo(palette.grey2, pts('-14,140 16,140 2,170'))
  }
  if (role === 'conscript') {
    const col = bo(palette.ink, [
      [-neckW - 16, 100],
      [-neckW - 8, 128],
      [-2, 152],
      [neckW + 8, 128],
      [neckW + 16, 100],
      [neckW + 24, 134],
      [2, 182],
      [-neckW - 26, 134],
    ])
    lit(col, 5)
    for (const k of [-1, 1]) {
      bo(k < 0 ? palette.grey1 : palette.grey2, [
        [k * 26, 152],
        [k * 54, 132],
        [k * 62, 146],
        [k * 34, 166],
      ])
    }
    L.add(palette.cream, cut(B([0, 180]), B([2, 238]), 3.4))
    for (let i = 0; i < 2; i++) L.poly(palette.cream, ellipse(...B([14, 194 + i * 28]), 5, 5, 10))
    const p = bo(palette.ink, pts('-104,188 -52,182 -48,238 -104,240'))
    L.add(palette.cream, rim(p, -0.3, -1, { inset: 0, w: 4 }) + cut(B([-104, 204]), B([-52, 200]), 2.4))
  }
  if (role === 'delegate') {
    const c1 = bo(palette.grey2, [
      [-neckW - 20, 118],
      [-2, 172],
      [-30, 240],
      [-104, 240],
      [-86, 150],
    ])
    L.add(palette.cream, rim(c1, -0.5, -0.8, { inset: 2, w: 4 }))
    L.add(palette.ink, carve([c1], { angle: 1.1, gap: 9, w: 2, len: [14, 44], r, field: () => 0.7 }))
    const c2 = bo(palette.ink, [
      [neckW + 20, 118],
      [2, 172],
      [30, 240],
      [104, 240],
      [86, 150],
    ])
    L.add(palette.cream, rim(c2, -0.9, -0.1, { inset: 2, w: 3 }))
  }
  // ears
  if (role === 'conscript' || role === 'worker') {
    const k = role === 'conscript' ? 1.15 : 1
    const e = po(palette.cream, [
      [-70, -26],
      [-84 * k, -30],
      [-88 * k, -8],
      [-80 * k, 18],
      [-68, 22],
    ])
    L.add(palette.ink, rim(e, 0.5, 0.8, { inset: 0, w: 3, thr: 0 }) + cut(T([-80, -18]), T([-72, 10]), 3.4, 4))
    po(palette.ink, [
      [70, -26],
      [84 * k, -28],
      [87 * k, -6],
      [80, 18],
      [68, 22],
    ])
    L.add(palette.cream, cut(T([82, -22]), T([80, 10]), 2, -3))
  }
  if (role === 'delegate') po(palette.ink, pts('-82,-100 82,-100 84,40 60,112 10,132 -40,128 -70,92 -84,30'))
  // face
  const F: Point[] = [
    [-64, -96],
    [-72, -56],
    [-73, -18],
    [-70, 12],
    [-63 * (jaw * 0.5 + 0.5), 44],
    [-52 * jaw, 78],
    [-32 * jaw, 104],
    [-10, 115],
    [12, 115],
    [34 * jaw, 103],
    [54 * jaw, 77],
    [65 * (jaw * 0.5 + 0.5), 42],
    [71, 10],
    [73, -18],
    [71, -56],
    [62, -96],
  ]
  po(palette.cream, F)
  // block shadow: right half, edged by brow, nose, lips, chin
  const sd: Point[] = [
    [18, -98],
    [22, -64],
    [26, -46],
    [12, -36],
    [5, -26],
    [9, -8],
    [13, 12],
    [19, 30],
    [15, 40],
    [4, 43],
    [-3, 44],
    [4, 52],
    [9, 58],
    [13, 64],
    [6, 74],
    [11, 86],
    [4, 100],
    [8, 116],
    [12, 115],
    [34 * jaw, 103],
    [54 * jaw, 77],
    [65 * (jaw * 0.5 + 0.5), 42],
    [71, 10],
    [73, -18],
    [71, -56],
    [62, -96],
  ]
  po(palette.ink, rough(sd, 0.7, 14, r))
  // lights inside the shadow: cheek, brow bone, jaw
  const chk = po(palette.cream, pts('25,2 44,-3 54,-6 51,12 42,30 33,42 26,30 23,14'))
  L.add(
    palette.ink,
    carve([chk], { angle: -0.9, gap: 6.5, w: 2.3, len: [10, 30], r, field: (x) => clamp((x - cx - 24) / 50) }),
  )
  ct(palette.cream, [32, -52], [58, -46], 3.6, -3)
  ct(palette.cream, [60, 30], [50 * jaw, 74], 2.6, -4)
  ct(palette.cream, [46 * jaw, 84], [24 * jaw, 106], 2.2, -3)
  ct(palette.cream, [42, -84], [60, -72], 2, 0)
  // modelling hatch on the lit side
  let h = ''
  const hatch = (a: Point, b: Point, n: number, len: number, ang: number, w: number) => {
    for (let i = 0; i < n; i++) {
      const t = i / (n - 1)
      const p: Point = [lerp(a[0], b[0], t), lerp(a[1], b[1], t)]
      h += gouge(
        ...T(p),
        ang + r.around() * 0.06,
        len * (0.7 + 0.4 * Math.sin(t * 3.1)) * S,
        w * (0.6 + 0.5 * Math.sin(t * 3.1)),
        2,
      )
    }
  }
  hatch([-70, 0], [-50 * jaw, 84], 13, 20, -0.45, 2.1)
  hatch([-34, 86], [-6, 106], 6, 16, -0.2, 1.8)
  hatch([-4, -30], [1, 22], 8, 9, 0.3, 1.7)
  if (!R.fem) hatch([-46, 56], [-22, 92], 8, 13, -0.55, 1.8)
  hatch([-68, -70], [-70, -30], 5, 14, 0.15, 1.7)
  // nose
  po(palette.ink, pts('-16,30 -20,38 -15,44 -8,42 -11,36'))
  ct(palette.ink, [-10, 44], [6, 45], 3, 2)
  ct(palette.ink, [-21, 26], [-19, 40], 2, -3)
  ct(palette.cream, [11, 34], [16, 26], 1.8)
  // eyes
  const eye = (x: number, k: number) => {
    const o = m.lid
    const dark = k > 0
    const sx = (u: number) => x + u
    if (dark) {
      po(palette.cream, [
        [sx(-17), -10],
        [sx(-6), -17 - o * 0.7],
        [sx(8), -16 - o * 0.6],
        [sx(15), -8],
        [sx(4), -3 + o * 0.3],
        [sx(-8), -3 + o * 0.3],
      ])
    }
    const ir = ellipse(
      ...T([sx(dark ? -2 : 1), -11 + m.iris * -1 - (o > 2 ? 0 : 0)]),
      8.2 - (o > 2 ? 1.6 : 0),
      o < 0 ? 7.4 : 8.6,
      14,
    )
    L.poly(palette.ink, ir)
    L.poly(palette.cream, ellipse(...T([sx(dark ? -5 : -2), -14]), 2.1, 2.1, 7))
    const lid: Point[] = [
      [sx(-22), -8],
      [sx(-12), -18 - o],
      [sx(2), -20.5 - o],
      [sx(14), -15 - o * 0.7],
      [sx(21), -6],
      [sx(12), -11.5 - o],
      [sx(1), -15.5 - o],
      [sx(-11), -13.5 - o],
    ]
    po(palette.ink, lid)
    if (dark) {
      ct(palette.cream, [sx(-18), -22 - o], [sx(16), -21 - o], 2, -4)
      ct(palette.cream, [sx(-12), 3], [sx(13), 2], 1.6, 2)
    } else {
      ct(palette.ink, [sx(-17), -25 - o], [sx(15), -26 - o], 2, -5)
      ct(palette.ink, [sx(-17), -4 + o * 0.3], [sx(14), -3 + o * 0.3], 2.2, 4)
      ct(palette.ink, [sx(-16), 5], [sx(12), 7], 1.7, 4)
      if (R.fem && !R.age) {
        ct(palette.ink, [sx(-20), -9], [sx(-28), -14], 2.2)
      }
    }
  }
  eye(-36, -1)
  eye(37, 1)
  // brows: inner end moves with fear / resolve
  const bw = R.brow
  const br = (x: number, k: number) => {
    const inn: Point = [x - k * 20, -36 - m.in]
    const mid: Point = [x + k * 2, -45 * 1 + (-m.in * 0.3 - m.out) * 0.5]
    const out: Point = [x + k * 26, -34 - m.out]
    const t = 5.6 * bw
    const c = k > 0 ? palette.cream : palette.ink
    if (k > 0) {
      L.add(c, polyline([inn, mid, out].map(T), 4.4 * bw, 2))
    } else {
      po(c, [
        [inn[0], inn[1] - t * 0.6],
        [mid[0], mid[1] - t * 0.7],
        out,
        [mid[0], mid[1] + t * 0.8],
        [inn[0], inn[1] + t * 0.9],
      ])
      if (!R.fem)
        for (let i = 0; i < 4; i++)
          ct(palette.cream, [mid[0] - 12 + i * 7, mid[1] + 3], [mid[0] - 14 + i * 7, mid[1] - 3], 1.2)
    }
  }
  br(-36, -1)
  br(37, 1)
  if (m.mouth === 'firm') {
    ct(palette.ink, [-9, -40], [-5, -24], 2.6, -2)
    ct(palette.cream, [9, -40], [7, -30], 1.8)
  }
  if (m.mouth === 'open') {
    ct(palette.ink, [-44, -62], [-6, -58], 2.4, -4)
    ct(palette.ink, [-36, -72], [-4, -68], 2, -4)
  }
  // mouth
  const lw = R.lips
  if (m.mouth === 'calm') {
    po(palette.ink, [
      [-27, 66],
      [-14, 62 - 2 * lw],
      [-5, 60 - 2 * lw],
      [1, 62],
      [12, 60],
      [22, 66],
      [10, 69],
      [0, 68],
      [-12, 69],
    ])
    ct(palette.ink, [-15, 77 + lw], [8, 78 + lw], 3.6 * lw, 3)
    ct(palette.cream, [10, 74], [20, 71], 2, -1)
  }
  if (m.mouth === 'open') {
    po(palette.ink, [
      [-24, 66],
      [-13, 60 - lw],
      [-3, 58],
      [3, 60],
      [14, 60],
      [21, 66],
      [14, 77],
      [0, 82],
      [-14, 78],
    ])
    po(palette.cream, pts('-13,64 0,63 10,65 0,68'))
    ct(palette.ink, [-14, 86], [6, 87], 3, 2)
    ct(palette.cream, [8, 82], [18, 74], 2, -2)
    ct(palette.ink, [-28, 58], [-33, 74], 2, 2)
  }
  if (m.mouth === 'firm') {
    po(palette.ink, pts('-29,69 -14,64 -4,63 2,65 13,63 24,68 14,69 0,70 -16,70'))
    ct(palette.ink, [-17, 78], [8, 79], 4.4, 3)
    ct(palette.ink, [-31, 66], [-34, 74], 2.2)
    ct(palette.cream, [9, 75], [20, 73], 2.2, -1)
    ct(palette.ink, [-58 * jaw, 58], [-38 * jaw, 92], 2.6, 4)
  }
  // age
  if (R.age) {
    ct(palette.ink, [-26, 36], [-34, 62], 2.2 * R.age + 0.8, 4)
    ct(palette.ink, [-62, -4], [-54, 2], 1.8)
    ct(palette.ink, [-62, 2], [-54, 6], 1.6)
    if (R.age > 0.8) {
      ct(palette.ink, [-48, 12], [-28, 14], 1.8, 3)
      ct(palette.ink, [-54, -64], [-8, -66], 1.8, -3)
      ct(palette.cream, [24, 44], [34, 62], 2, -3)
      ct(palette.ink, [-40, 62], [-36, 84], 1.8, 3)
    }
  }
  if (role === 'worker') {
    po(palette.ink, pts('-33,60 -22,51 -8,47 2,50 12,47 26,53 33,62 20,60 2,58 -18,61'))
    for (let i = 0; i < 7; i++) ct(palette.cream, [-24 + i * 7, 51 + Math.abs(i - 3)], [-27 + i * 8, 58], 1.5)
    let s = ''
    for (let i = 0; i < 40; i++) {
      const a = r.range(1.75, 2.75)
      const q: Point = [Math.cos(a) * 62 * jaw * r.range(0.75, 0.98), 40 + Math.sin(a) * 66 * r.range(0.75, 1)]
      s += gouge(...T(q), 1.3 + r.around() * 0.3, 6, 1.1)
    }
    L.add(palette.ink, s)
  }
  L.add(palette.ink, h)
  // headgear
  if (role === 'worker') {
    const side = po(palette.ink, pts('-70,-30 -76,-60 -66,-84 66,-84 76,-60 70,-28 64,-62 -62,-62'))
    lit(side, 3)
    const crown = po(palette.ink, pts('-84,-80 -96,-104 -84,-136 -44,-158 12,-164 64,-152 94,-124 98,-96 84,-78'))
    lit(crown, 9)
    for (let i = 0; i < 9; i++)
      L.add(palette.cream, cut(T([-78 + i * 9, -112 - i * 4]), T([-64 + i * 10, -96]), 3.4 - i * 0.28, 2))
    for (let i = 0; i < 8; i++) L.add(palette.grey2, cut(T([34 + i * 7, -146 + i * 6]), T([26 + i * 8, -98]), 2.6))
    const pk = po(palette.ink, pts('-86,-86 86,-84 80,-66 44,-54 -4,-50 -52,-55 -82,-68'))
    L.add(palette.cream, rim(pk, -0.3, -1, { inset: 2, w: 4 }) + cut(T([-70, -66]), T([4, -58]), 3.4, 3))
    L.poly(palette.ink, ellipse(...T([2, -160]), 7, 6, 9))
  }
  if (role === 'student') {
    for (const k of [-1, 1]) {
      const lk = po(palette.ink, [
        [k * 60, -90],
        [k * 86, -60],
        [k * 92, 0],
        [k * 84, 60],
        [k * 66, 92],
        [k * 52, 88],
        [k * 62, 52],
        [k * 69, 10],
        [k * 70, -30],
      ])
      if (k < 0) {
        lit(lk, 3)
        for (let i = 0; i < 5; i++)
          L.add(palette.cream, cut(T([-86 + i * 5, -30 + i * 6]), T([-70 + i * 3, 70 - i * 4]), 2.2, 6))
      }
    }
    const fr = po(palette.ink, pts('-74,-20 -80,-60 -66,-94 66,-94 80,-60 75,-20 68,-50 44,-74 10,-80 -26,-70 -54,-46'))
    lit(fr, 4)
    for (let i = 0; i < 9; i++)
      L.add(palette.cream, cut(T([-64 + i * 9, -58 - i * 2]), T([-48 + i * 11, -82 - i]), 2.4, 3))
    const be = po(
      palette.ink,
      pts('-82,-78 -98,-98 -92,-128 -52,-154 8,-164 70,-150 104,-116 98,-88 72,-74 20,-84 -40,-84'),
    )
    lit(be, 10)
    for (let i = 0; i < 11; i++)
      L.add(
        palette.cream,
        cut(T([-86 + i * 10, -100 - Math.sin((i / 10) * 3) * 30]), T([-70 + i * 10, -92]), 3 - i * 0.2, 3),
      )
    for (let i = 0; i < 6; i++) L.add(palette.grey2, cut(T([46 + i * 8, -140 + i * 7]), T([42 + i * 8, -92]), 2.6))
    L.add(palette.ink, bar(T([6, -158]), T([12, -178]), 7))
  }
  if (role === 'conscript') {
    po(palette.ink, pts('-73,-24 -74,-62 -60,-92 60,-92 74,-62 73,-24 66,-56 44,-70 -30,-72 -64,-58'))
    let s = ''
    for (let i = 0; i < 26; i++) s += gouge(...T([-70 + r() * 40, -78 + r() * 30]), 1.4, 7, 1)
    L.add(palette.cream, s)
    const cp = po(palette.ink, pts('-80,-72 -72,-112 -44,-148 4,-168 40,-156 72,-116 82,-74 30,-80 -40,-78'))
    lit(cp, 9)
    const fold = po(palette.grey2, pts('-80,-70 -76,-92 -20,-116 2,-126 10,-114 78,-92 82,-72 30,-78 -40,-76'))
    L.add(palette.cream, rim(fold, -0.5, -1, { inset: 1, w: 4, thr: 0.2 }))
    L.add(
      palette.ink,
      carve([fold], { angle: 0.1, gap: 7, w: 2, len: [14, 44], r, field: (x) => clamp((x - 150) / 120) }),
    )
    for (let i = 0; i < 6; i++)
      L.add(palette.cream, cut(T([-62 + i * 8, -122 - i * 5]), T([-54 + i * 8, -104 - i * 3]), 2.8))
    L.poly(palette.ink, ellipse(...T([2, -100]), 6, 6, 10))
    L.poly(palette.cream, ellipse(...T([2, -100]), 2.6, 2.6, 8))
  }
  if (role === 'delegate') {
    po(palette.ink, pts('-70,-40 -66,-86 0,-96 66,-86 70,-40 52,-74 0,-84 -50,-72'))
    for (let i = 0; i < 8; i++) ct(palette.cream, [-48 + i * 6, -70 - i], [-20 + i * 6, -84], 2, 2)
    const sc = pts(
      '-84,104 -98,44 -102,-30 -92,-98 -60,-142 0,-158 62,-144 96,-100 104,-30 98,44 80,106 34,136 6,124 38,102 58,62 68,4 66,-52 44,-80 0,-92 -44,-79 -64,-50 -66,4 -57,60 -40,98 -12,122 -36,138',
    )
    const v = po(palette.grey1, sc)
    L.add(palette.ink, rim(v, 0.8, 0.4, { inset: 0, w: 16, thr: 0.15 }))
    L.add(
      palette.cream,
      rim(
        pts('-98,44 -102,-30 -92,-98 -60,-142 0,-158 62,-144 40,-120 0,-130 -50,-112 -70,-60 -80,20').map(T),
        -0.8,
        -0.5,
        { inset: 3, w: 6 },
      ),
    )
    for (let i = 0; i < 17; i++) {
      const a = -3.05 + i * 0.17
      ct(
        palette.ink,
        [Math.cos(a) * 96, -34 + Math.sin(a) * 118],
        [Math.cos(a + 0.1) * 74, -30 + Math.sin(a + 0.1) * 70],
        2.6,
        5,
      )
    }
    for (let i = 0; i < 6; i++) {
      ct(palette.ink, [-92 + i * 3, -10 + i * 8], [-66 + i * 3, 66 + i * 7], 2.2, 6)
      ct(palette.ink, [94 - i * 4, -20 + i * 8], [66 - i * 3, 66 + i * 6], 2.8, -6)
    }
    for (let i = 0; i < 26; i++) {
      const a = r.range(-3.3, -0.2)
      const k = r.range(0.92, 1.02)
      L.poly(palette.ink, ellipse(...T([Math.cos(a) * 88 * k, -30 + Math.sin(a) * 104 * k]), 3, 3, 6))
    }
    const kn = po(palette.grey1, pts('-16,118 14,118 20,136 4,146 -18,138'))
    L.add(palette.ink, rim(kn, 0.7, 0.7, { inset: 0, w: 5, thr: 0 }) + cut(T([-12, 124]), T([8, 138]), 2.4))
    for (const k of [-1, 1]) {
      const tl = po(k < 0 ? palette.grey1 : palette.grey2, [
        [k * 4, 138],
        [k * 18, 134],
        [k * 46, 190],
        [k * 30, 196],
        [k * 10, 160],
      ])
      L.add(palette.ink, rim(tl, 0.8, 0.5, { inset: 0, w: 4, thr: 0.1 }) + cut(T([k * 12, 146]), T([k * 34, 188]), 2.2))
    }
  }
  // frame: the block edge
  const e = 7
  L.add(
    palette.ink,
    path([
      [0, 0],
      [WIDTH, 0],
      [WIDTH, e],
      [0, e + 1],
    ]) +
      path([
        [0, HEIGHT - e],
        [WIDTH, HEIGHT - e - 1],
        [WIDTH, HEIGHT],
        [0, HEIGHT],
      ]) +
      path([
        [0, 0],
        [e, 0],
        [e + 1, HEIGHT],
        [0, HEIGHT],
      ]) +
      path([
        [WIDTH - e, 0],
        [WIDTH, 0],
        [WIDTH, HEIGHT],
        [WIDTH - e - 1, HEIGHT],
      ]),
  )
  return L
}
