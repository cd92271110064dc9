// Long because it is one picture: each thing in it stands where what is before and behind it leaves room.
import { skyline } from '../city/skyline'
import { carve, flow } from '../kit/carve'
import { clamp, ellipse, lerp, nth, type Point, place, pts, rect, two } from '../kit/geometry'
import { bar, cut, gouge, polyline } from '../kit/gouge'
import { Layer } from '../kit/layer'
import { rays, rim } from '../kit/light'
import { palette } from '../kit/palette'
import { path, setPrecision } from '../kit/path'
import { random } from '../kit/random'
import { chimney } from '../landmarks/works'
import { figure } from '../people/figure/figure'
import type { FigureOptions } from '../people/figure/options'
import { flag } from '../people/flag'
import { duplicatorMachine, type PaperSheetOptions, paperSheet, sheetStack } from '../props/duplicator-machine'
import { type Drawing, LEFT, RIGHT, sixLayers } from '../stage'

/** `night`: before the flags were cut, or after dark: a blue window and nothing hung out of it. */
export function duplicator(night = false, flagOutside = !night): Drawing {
  const Ls = sixLayers()
  const { sky, far, mid, near, crowd, front } = Ls
  const r = random(1801)
  const light = { x: 930, y: 250 } as const
  const wx0 = 700
  const wx1 = 1160
  const wy0 = 96
  const wy1 = 486
  // through the window: grey day, roofs, the flag outside
  sky.poly(palette.grey1, rect(wx0 - 20, wy0 - 20, wx1 - wx0 + 40, wy1 - wy0 + 40))
  sky.poly(palette.cream, ellipse(1092, 372, 50, 50, 24))
  setPrecision(0)
  sky.add(
    palette.cream,
    rays(1092, 372, 60, 560, {
      gap: 11,
      ring: 34,
      w: 3.4,
      fall: 0.8,
      r: random(1802),
      bounds: [wx0 - 10, wy0 - 10, wx1 + 10, wy1],
      field: () => 0.8,
    }),
  )
  setPrecision(1)
  skyline(sky, wx0 - 20, wx1 + 500, 440, {
    color: palette.grey2,
    w: [50, 92],
    h: [36, 92],
    seed: 12,
    depth: 120,
    chim: true,
    win: palette.ink,
    winP: 0.5,
    spires: false,
  })
  sky.poly(palette.grey2, rect(wx0 - 20, 430, wx1 - wx0 + 40, 80))
  chimney(sky, place(0, 440, 3), 252, 44, 4, { body: palette.grey2, hi: palette.cream, mid: palette.ink, side: 1 })
  if (flagOutside)
    flag(sky, 748, 560, 420, {
      tilt: 0.3,
      dir: 1,
      w: 232,
      fh: 150,
      seed: 6,
      amp: 0.14,
      pw: 6,
      folds: 10,
      n: 22,
      droop: 0.12,
      hr: 0.24,
    })
  if (night)
    sky.recolour({ [palette.grey1]: palette.blue, [palette.grey2]: palette.ink, [palette.cream]: palette.grey2 })
  // wall with a real window hole
  const hole: Point[] = [
    [wx0, wy0],
    [wx1, wy0],
    [wx1, wy1],
    [wx0, wy1],
  ]
  far.evenOdd(palette.grey2, path(rect(LEFT, -10, RIGHT - LEFT, 920), true), path(hole, true))
  far.add(
    palette.ink,
    carve([rect(LEFT, 0, wx0 - 50 - LEFT, 520)], {
      angle: 1.5,
      gap: 12,
      w: 2,
      len: [16, 60],
      rest: [14, 60],
      r: random(1803),
      field: (x) => clamp(1 - x / 760) * 0.9,
    }) +
      carve([rect(wx1 + 50, 0, RIGHT - wx1 - 50, 520)], {
        angle: 1.62,
        gap: 12,
        w: 2,
        len: [16, 60],
        rest: [14, 60],
        r: random(1804),
        field: (x) => clamp((x - 1120) / 500) * 0.9,
      }) +
      carve([rect(wx0 - 60, 0, wx1 - wx0 + 120, 64)], { angle: 0, gap: 9, w: 2, len: [20, 80], r, field: () => 0.55 }),
  )
  const fw = (a: Point, b: Point, w: number) => far.add(palette.ink, bar(a, b, w))
  far.poly(palette.ink, [
    [wx0 - 34, wy0 - 32],
    [wx1 + 34, wy0 - 32],
    [wx1 + 34, wy0],
    [wx0 - 34, wy0],
  ])
  far.poly(palette.ink, [
    [wx0 - 34, wy0 - 10],
    [wx0, wy0 - 10],
    [wx0, wy1 + 10],
    [wx0 - 34, wy1 + 10],
  ])
  far.poly(palette.ink, [
    [wx1, wy0 - 10],
    [wx1 + 34, wy0 - 10],
    [wx1 + 34, wy1 + 10],
    [wx1, wy1 + 10],
  ])
  far.poly(palette.ink, [
    [wx0 - 52, wy1],
    [wx1 + 52, wy1],
    [wx1 + 44, wy1 + 30],
    [wx0 - 44, wy1 + 30],
  ])
  for (const x of [wx0 + 150, wx1 - 150]) {
    fw([x, wy0], [x, wy1], 12)
    far.add(palette.cream, cut([x + 3, wy0 + 8], [x + 3, wy1 - 8], 2.4))
  }
  fw([wx0, wy0 + 112], [wx1, wy0 + 112], 10)
  far.add(
    palette.cream,
    cut([wx0 - 46, wy1 + 4], [wx1 + 46, wy1 + 4], 4) +
      cut([wx0 - 4, wy0 + 10], [wx0 - 4, wy1 - 10], 3) +
      cut([wx1 + 4, wy0 + 10], [wx1 + 4, wy1 - 10], 3),
  )
  {
    // cracked pane with pasted strips
    const cx = wx1 - 76
    const cy = wy0 + 250
    far.add(
      palette.ink,
      pts('-60,-96 52,-110 66,40 -50,120 20,130')
        .map(([a, b]) =>
          polyline(
            [
              [cx, cy],
              [cx + a * 0.5 + 6, cy + b * 0.5],
              [cx + a, cy + b],
            ],
            2.4,
            1,
          ),
        )
        .join(''),
    )
    far.add(
      palette.grey1,
      bar([cx - 66, cy - 70], [cx + 62, cy + 66], 9) + bar([cx + 62, cy - 74], [cx - 62, cy + 70], 9),
    )
  }
  // light through the room: long wedges from the panes to the table
  {
    let d = ''
    const R2 = random(1806)
    for (let i = 0; i < 30; i++) {
      const u = R2()
      const x = lerp(wx0 + 10, wx1 - 10, u)
      const y = lerp(wy0 + 140, wy1, R2())
      const l = R2.range(160, 380)
      const a = 2.08 + (u - 0.5) * 0.2
      d += gouge(x + Math.cos(a) * 90, Math.max(wy1 + 34, y + Math.sin(a) * 90), a, l, R2.range(1.6, 3.6))
    }
    mid.poly(
      palette.cream,
      [
        [wx0, wy1 + 30],
        [wx1, wy1 + 30],
        [980, 900],
        [330, 900],
      ],
      0.07,
    )
    mid.add(palette.cream, d)
  }
  // papers on the wall, one of them the students' paper
  const pin = (x: number, y: number, w: number, h: number, a: number, o: PaperSheetOptions) => {
    const c = Math.cos(a)
    const s = Math.sin(a)
    const R = (u: number, v: number): Point => [x + u * c - v * s, y + u * s + v * c]
    const q = [R(-w / 2, h / 2), R(w / 2, h / 2), R(w / 2, -h / 2), R(-w / 2, -h / 2)]
    far.poly(
      palette.ink,
      q.map(([X, Y]) => [X - 5, Y + 6]),
    )
    paperSheet(far, q, { pin: true, light: [-0.6, 0.6], ...o })
    return R
  }
  {
    const x = 372
    const y = 236
    const w = 292
    const h = 190
    const a = -0.025

    const R = pin(x, y, w, h, a, { head: false, cols: 3, lead: 0.1, seed: 4 })
    const q = [
      R(-w / 2 + 6, -h / 2 + 60),
      R(w / 2 - 6, -h / 2 + 60),
      R(w / 2 - 6, -h / 2 + 8),
      R(-w / 2 + 6, -h / 2 + 8),
    ]
    far.poly(palette.cream, q)
    far.add(
      palette.ink,
      bar(R(-w / 2 + 20, -h / 2 + 26), R(w / 2 - 60, -h / 2 + 26), 7) +
        bar(R(-w / 2 + 20, -h / 2 + 40), R(w / 2 - 20, -h / 2 + 40), 7) +
        bar(R(-w / 2 + 12, -h / 2 + 60), R(w / 2 - 12, -h / 2 + 60), 3),
    )
  }
  for (const [x, y, w, h, a, o] of [
    [140, 166, 96, 132, 0.08, { seed: 5 }],
    [150, 330, 110, 84, -0.1, { seed: 6, cols: 2, fill: palette.grey1 }],
    [322, 394, 84, 112, 0.03, { seed: 7 }],
    [428, 404, 92, 74, -0.04, { seed: 8, fill: palette.grey1 }],
    [574, 168, 88, 124, -0.07, { seed: 9 }],
    [560, 336, 96, 120, 0.09, { seed: 10, fill: palette.grey1 }],
    [1284, 164, 110, 150, 0.07, { seed: 11 }],
    [1388, 236, 96, 128, -0.1, { seed: 12, fill: palette.grey1 }],
    [1276, 338, 124, 86, -0.05, { seed: 13, cols: 2 }],
    [1516, 150, 104, 146, 0.04, { seed: 14 }],
    [1490, 316, 92, 122, 0.13, { seed: 17 }],
    [1560, 372, 96, 78, -0.07, { seed: 18, cols: 2, fill: palette.grey1 }],
    [40, 250, 84, 116, -0.05, { seed: 15, fill: palette.grey1 }],
  ] as const)
    pin(x, y, w, h, a, o)
  // shelf of paper and tins under the window, typist's desk
  far.poly(palette.ink, [
    [LEFT, 520],
    [RIGHT, 520],
    [RIGHT, 920],
    [LEFT, 920],
  ])
  far.add(
    palette.grey2,
    carve([rect(LEFT, 524, RIGHT - LEFT, 380)], {
      angle: 0,
      gap: 15,
      w: 2,
      len: [40, 140],
      rest: [20, 80],
      r: random(1807),
      field: (x) => clamp(0.8 - Math.abs(x - 760) / 1100),
    }),
  )
  const F = { light, lit: palette.cream, rim: 2.2, faceLit: true, handLit: true, nolegs: true } as const
  // back row: typist by the window, someone pasting, a boy leaving with a bundle
  figure(mid, 676, 742, 1.72, {
    ...F,
    hat: 'bun',
    view: 'side',
    flip: false,
    fem: true,
    coat: 'jacket',
    tone: palette.ink,
    sit: true,
    hip: 60,
    legs: two('1.4,0 1.4,0'),
    arms: [{ to: [34, 92] }, { to: [36, 94] }],
    torso: 0.1,
    nod: 0.2,
    seed: 21,
  })
  {
    const x = 770
    const y = 588
    mid.poly(palette.ink, [
      [x - 40, y],
      [x + 44, y],
      [x + 40, y - 22],
      [x + 22, y - 40],
      [x - 30, y - 34],
    ])
    mid.add(
      palette.cream,
      rim(
        [
          [x - 40, y],
          [x + 44, y],
          [x + 40, y - 22],
          [x + 22, y - 40],
          [x - 30, y - 34],
        ],
        0.2,
        -1,
        { inset: 2, w: 3, thr: 0.1 },
      ) + [0, 1, 2, 3].map((i) => path(ellipse(x - 20 + i * 12, y - 14, 3, 2.4, 7))).join(''),
    )
    paperSheet(
      mid,
      [
        [x - 6, y - 38],
        [x + 40, y - 38],
        [x + 46, y - 84],
        [x + 2, y - 88],
      ],
      { seed: 3, shade: false },
    )
    mid.poly(palette.ink, pts('590,588 900,588 900,780 590,780'))
    mid.add(palette.cream, cut([594, 590], [896, 590], 3))
    mid.add(
      palette.grey2,
      carve([pts('596,600 894,600 894,740 596,740')], {
        angle: 1.57,
        gap: 13,
        w: 1.8,
        len: [20, 70],
        r,
        field: () => 0.45,
      }),
    )
  }
  figure(mid, 196, 828, 2.2, {
    ...F,
    hat: 'hair',
    view: 'back',
    coat: 'jacket',
    tone: palette.grey1,
    arms: [[0.12, 0.1], { to: [40, 178], bend: 1 }],
    seed: 22,
    nolegs: false,
  })
  // readers on the right: one holds the sheet, the others lean in
  const rd: readonly (readonly [x: number, y: number, s: number, o: FigureOptions])[] = [
    [
      1142,
      846,
      2.2,
      {
        hat: 'student',
        view: 'side',
        torso: 0.2,
        faceLit: true,
        handLit: true,
        tone: palette.ink,
        coat: 'jacket',
        arms: [
          [0.12, 0.1],
          {
            pts: two('23,106 9,131'),
            fist: true,
          },
        ],
        down: true,
        nod: 0.2,
        lean: 0.06,
        seed: 36,
      },
    ],
    [
      1404,
      872,
      2.4,
      {
        hat: 'hat',
        view: 'three',
        flip: true,
        tone: palette.grey2,
        arms: two('0.1,0.1 0.1,0.1'),
        down: true,
        nod: 0.2,
        lean: 0.07,
        seed: 33,
      },
    ],
    [
      1232,
      900,
      2.42,
      {
        hat: 'hair',
        view: 'three',
        tone: palette.grey2,
        coat: 'jacket',
        arms: [
          {
            pts: two('-21,99 4,104'),
          },
          {
            pts: two('23,100 -4,110'),
          },
        ],
        down: true,
        nod: 0.2,
        seed: 31,
        lean: 0.06,
      },
    ],
    [
      1502,
      950,
      2.5,
      {
        hat: 'scarf',
        hatTone: palette.grey1,
        fem: true,
        view: 'three',
        flip: true,
        tone: palette.ink,
        arms: [
          {
            pts: two('-19,104 -2,112'),
          },
          {
            pts: two('20,104 2,114'),
          },
        ],
        down: true,
        nod: 0.2,
        lean: 0.05,
        seed: 34,
      },
    ],
  ]
  for (const [x, y, s, o] of rd) figure(near, x, y, s, { ...F, ...o })
  const hold = figure(near, 1322, 938, 2.6, {
    ...F,
    hat: 'bob',
    fem: true,
    view: 'front',
    tone: palette.ink,
    coat: 'jacket',
    down: true,
    bow: 5,
    arms: [
      {
        pts: two('-24,99 -18,112'),
      },
      {
        pts: two('25,99 19,112'),
      },
    ],
    seed: 32,
    h: 160,
  })
  {
    const a = nth(hold.arms, 0).H
    const b = nth(hold.arms, 1).H
    paperSheet(
      near,
      [
        [a[0] + 0, a[1] + 50],
        [b[0] - 2, b[1] + 54],
        [b[0] + 6, b[1] - 58],
        [a[0] - 8, a[1] - 62],
      ],
      { seed: 9, cols: 2, lead: 0.09 },
    )
    for (const p of [a, b]) {
      near.poly(palette.ink, [
        [p[0] - 11, p[1] - 7],
        [p[0] + 11, p[1] - 7],
        [p[0] + 12, p[1] + 11],
        [p[0] - 11, p[1] + 12],
      ])
      near.poly(palette.cream, [
        [p[0] - 9, p[1] - 5],
        [p[0] + 9, p[1] - 5],
        [p[0] + 10, p[1] + 9],
        [p[0] - 9, p[1] + 10],
      ])
      near.add(
        palette.ink,
        [0, 1, 2].map((i) => cut([p[0] - 9, p[1] - 1 + i * 4], [p[0] + 9, p[1] - 1 + i * 4], 1)).join(''),
      )
    }
  }
  // the table with the machine; its crew
  const ty = 748
  const MX = 610
  const MS = 2.9
  const cr = duplicatorMachine(new Layer(), MX, ty + 16, MS, { crank: 2.35 })
  const ch: Point = [(cr[0] - 372) / 2.66, (922 - cr[1]) / 2.66]
  figure(crowd, 372, 922, 2.66, {
    ...F,
    hat: 'cap',
    view: 'side',
    tone: palette.cream,
    coat: 'jacket',
    torso: 0.2,
    arms: [{ to: ch, fist: true }, { to: [52, 78] }],
    nod: 0.1,
    seed: 41,
    nolegs: false,
    legs: two('0.2,0.05 -0.24,-0.4'),
  })
  figure(crowd, 868, 914, 2.5, {
    ...F,
    hat: 'beret',
    hair: 'bob',
    fem: true,
    view: 'three',
    flip: true,
    tone: palette.ink,
    coat: 'jacket',
    down: true,
    nod: 0.1,
    bow: 2,
    arms: [
      { to: [34, 84], bend: -1 },
      { to: [-4, 86], bend: 1 },
    ],
    seed: 42,
  })
  crowd.poly(palette.grey1, [
    [LEFT, ty],
    [1700, ty],
    [1700, 800],
    [LEFT, 800],
  ])
  crowd.add(
    palette.cream,
    flow(LEFT, ty + 4, 1250, 800, {
      gap: 8,
      len: 60,
      w: 2.6,
      r: random(1808),
      field: (x) => clamp(1.1 - Math.abs(x - 640) / 520),
    }),
  )
  crowd.add(
    palette.ink,
    flow(LEFT, ty + 6, RIGHT, 800, {
      gap: 10,
      len: 54,
      w: 2,
      r: random(1809),
      field: (x) => 0.2 + 0.5 * clamp(Math.abs(x - 640) / 700),
    }),
  )
  crowd.poly(palette.ink, [
    [LEFT, 800],
    [RIGHT, 800],
    [RIGHT, 920],
    [LEFT, 920],
  ])
  crowd.add(palette.cream, cut([LEFT, 802], [1400, 802], 4))
  crowd.add(
    palette.grey2,
    carve([rect(LEFT, 808, RIGHT - LEFT, 90)], {
      angle: 0,
      gap: 12,
      w: 2,
      len: [60, 200],
      rest: [20, 80],
      r,
      field: () => 0.5,
    }),
  )
  duplicatorMachine(crowd, MX, ty + 16, MS, { crank: 2.35, light: [0.6, -0.8] })
  {
    const p = cr
    crowd.poly(palette.ink, [
      [p[0] - 15, p[1] - 14],
      [p[0] + 12, p[1] - 15],
      [p[0] + 15, p[1] + 10],
      [p[0] - 13, p[1] + 14],
    ])
    crowd.poly(palette.cream, [
      [p[0] - 12, p[1] - 11],
      [p[0] + 10, p[1] - 12],
      [p[0] + 12, p[1] + 8],
      [p[0] - 11, p[1] + 11],
    ])
    crowd.add(
      palette.ink,
      [0, 1, 2].map((i) => cut([p[0] - 6 + i * 7, p[1] - 12], [p[0] - 7 + i * 7, p[1] + 8], 1.3)).join(''),
    )
  }
  // front: stacks, ink tube, roller
  sheetStack(front, 1150, 846, 124, 90, 40, { seed: 4 })
  sheetStack(front, 1400, 848, 128, 92, 62, { seed: 6, string: true })
  sheetStack(front, 64, 836, 130, 96, 84, { seed: 7 })
  sheetStack(front, 222, 842, 116, 80, 30, { seed: 8, skew: 0.5 })
  {
    const x = 828
    const y = 812
    front.poly(palette.ink, [
      [x - 24, y],
      [x + 24, y],
      [x + 24, y - 44],
      [x - 24, y - 44],
    ])
    front.poly(palette.ink, ellipse(x, y - 44, 24, 7, 12))
    front.poly(palette.cream, [
      [x - 20, y - 32],
      [x + 20, y - 32],
      [x + 20, y - 12],
      [x - 20, y - 12],
    ])
    front.add(palette.ink, bar([x - 14, y - 26], [x + 14, y - 26], 3) + bar([x - 14, y - 19], [x + 8, y - 19], 2))
    front.add(palette.cream, cut([x - 20, y - 45], [x + 20, y - 46], 3))
    front.add(palette.ink, bar([x + 4, y - 44], [x + 26, y - 104], 6))
    front.add(palette.cream, cut([x + 6, y - 50], [x + 26, y - 100], 1.6))
  }
  // someone who came to fetch his bundle reads it first: we look over his shoulder
  {
    const g = figure(front, 1030, 1206, 3.75, {
      view: 'back',
      hat: 'beret',
      tone: palette.grey2,
      hatTone: palette.ink,
      folds: 0,
      coat: 'over',
      nolegs: true,
      light,
      lit: palette.cream,
      rim: 1.9,
      nod: 0.05,
      bow: 3,
      arms: [
        {
          pts: two('-33,108 -50,106'),
          behind: true,
        },
        [0.2, 0.12],
      ],
      seed: 52,
    })
    const held = nth(g.arms, 0).H
    const h: Point = [held[0] + 14, held[1]]
    const q: Point[] = [
      [h[0] - 92, h[1] + 46],
      [h[0] + 6, h[1] + 64],
      [h[0] + 26, h[1] - 72],
      [h[0] - 72, h[1] - 92],
    ]
    front.poly(
      palette.ink,
      q.map(([x, y]) => [x + 4, y + 4]),
    )
    paperSheet(front, q, { seed: 12, cols: 2, lead: 0.085 })
    front.poly(palette.ink, [
      [h[0] - 22, h[1] + 24],
      [h[0] + 12, h[1] + 30],
      [h[0] + 18, h[1] + 66],
      [h[0] - 12, h[1] + 62],
    ])
    front.poly(palette.cream, [
      [h[0] - 19, h[1] + 26],
      [h[0] + 8, h[1] + 31],
      [h[0] + 14, h[1] + 60],
      [h[0] - 9, h[1] + 58],
    ])
    front.add(
      palette.ink,
      [0, 1, 2].map((i) => cut([h[0] - 18 + i * 2, h[1] + 34 + i * 8], [h[0] + 4, h[1] + 37 + i * 7], 1.4)).join(''),
    )
  }
  return { layers: Ls, light }
}
