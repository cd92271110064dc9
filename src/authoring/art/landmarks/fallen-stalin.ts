import { carve } from '../kit/carve'
import { ellipse, type Point, type Points, project, pts } from '../kit/geometry'
import { bar, cut, polyline } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { type Ink, palette } from '../kit/palette'
import { random } from '../kit/random'

/**
 * The bronze of the Stalin monument on its back on the pavement, 690 px long with the head to the right: sawn off above the
 * boots, the coat stiff round the hollow legs, the orator's arm still raised. `x`, `y` is the ground under its middle. It is
 * drawn as the statue was made, plainly: there is nothing to mock in bronze.
 */
export function fallenStalin(L: Layer, x: number, y: number): void {
  const sheet = (u: number, v: number): Point => [x + u, y - v]
  const at = (text: string): Point[] => project(sheet, pts(text))
  const r = random(77)
  const bronze = (text: string, light: number, dark: number, fill: Ink = palette.grey2): Points => {
    const v = at(text)
    L.poly(fill, v)
    L.add(palette.ink, rim(v, 0.15, 1, { inset: 0, w: dark, thr: 0.1 }))
    L.add(palette.cream, rim(v, -0.2, -1, { inset: 1.5, w: light, thr: 0.15 }))
    return v
  }
  const tube = (u: number, v: number, rx: number, ry: number) => {
    L.poly(palette.cream, project(sheet, ellipse(u, v, rx + 3, ry + 2, 15)))
    L.poly(palette.ink, project(sheet, ellipse(u + 2, v - 1, rx, ry - 2, 13)))
  }

  L.poly(palette.ink, at('-346,2 -300,16 200,24 352,10 372,-4 300,-16 -60,-26 -320,-18'))

  // the right arm, on the far side: bent as it stood, now pointing at the sky
  bronze('128,112 40,88 14,104 24,132 60,146 120,134', 4, 6)
  bronze('14,92 8,120 34,190 44,204 84,196 86,178 70,120 62,100', 5, 9)
  bronze('36,188 46,212 94,200 90,176', 4, 6, palette.grey1)
  // the open hand: four fingers held together, the thumb apart
  bronze(
    '52,206 44,228 34,240 30,254 36,262 46,256 54,246 58,262 66,300 76,308 84,306 94,302 102,292 100,262 98,236 88,202',
    4,
    6,
    palette.grey1,
  )
  for (const [from, to] of [
    ['74,304', '70,258'],
    ['85,304', '81,256'],
    ['95,298', '91,254'],
    ['54,246', '66,228'],
  ] as const) {
    const [a, b] = [...at(from), ...at(to)]
    if (a && b) L.add(palette.ink, cut(a, b, 1.8))
  }

  // the greatcoat
  const coat = bronze(
    '196,92 176,112 140,130 90,138 30,134 -40,122 -110,116 -180,120 -250,132 -268,104 -274,60 -268,20 -252,-6 -160,0 -60,-4 60,-2 150,2 186,12 200,40',
    7,
    22,
  )
  const upper = at(
    '190,92 140,124 90,132 30,128 -40,116 -110,110 -180,114 -250,126 -262,98 -180,88 -60,84 60,96 150,104',
  )
  L.poly(palette.grey1, upper)
  L.add(
    palette.ink,
    carve(coat.slice(), {
      angle: 0.02,
      gap: 11,
      w: 1.7,
      len: [40, 130],
      rest: [18, 60],
      r,
      field: (_x, Y) => (Y > y - 60 ? 0.8 : 0),
    }),
  )
  // folds falling towards the hem
  L.add(
    palette.ink,
    cut(sheet(-254, 100), sheet(-120, 86), 5) +
      cut(sheet(-262, 66), sheet(-96, 60), 6) +
      cut(sheet(-262, 34), sheet(-120, 40), 6) +
      cut(sheet(-252, 12), sheet(-150, 22), 5) +
      cut(sheet(-200, 118), sheet(-90, 104), 4),
  )
  L.add(
    palette.cream,
    cut(sheet(-258, 92), sheet(-150, 78), 3) +
      cut(sheet(-264, 56), sheet(-140, 52), 3) +
      cut(sheet(-258, 26), sheet(-160, 32), 3),
  )
  // it buttons in two rows
  L.add(palette.ink, polyline(at('168,112 90,122 0,112 -110,100 -256,112'), 4))
  for (const [u, v] of pts('130,108 84,108 36,103 -14,98 -64,93')) {
    L.poly(palette.ink, project(sheet, ellipse(u, v - 2, 9, 7, 9)))
    L.poly(palette.cream, project(sheet, ellipse(u, v, 7, 5, 9)))
  }
  // the bell of the hem, and the legs in it
  L.poly(palette.ink, project(sheet, ellipse(-262, 62, 19, 68, 18)))
  L.add(palette.cream, rim(project(sheet, ellipse(-262, 62, 19, 68, 18)), 1, 0.1, { inset: -5, w: 4, thr: 0.2 }))
  bronze('-262,112 -336,108 -344,84 -336,62 -262,66', 4, 8)
  tube(-338, 85, 12, 23)
  bronze('-262,66 -342,62 -352,36 -342,10 -262,14', 5, 10)
  tube(-345, 36, 13, 26)

  // the left arm along the body
  const sleeve = bronze(
    '190,74 182,96 158,100 110,92 30,78 -50,70 -92,68 -100,50 -92,34 -40,26 40,20 120,22 166,34',
    6,
    14,
  )
  L.add(
    palette.grey1,
    carve(sleeve.slice(), {
      angle: 0.08,
      gap: 12,
      w: 2.4,
      len: [40, 110],
      rest: [20, 60],
      r,
      field: (_x, Y) => (Y < y - 52 ? 0.8 : 0),
    }),
  )
  L.add(
    palette.ink,
    cut(sheet(60, 30), sheet(20, 66), 4, 6) +
      cut(sheet(36, 26), sheet(10, 58), 3, 5) +
      cut(sheet(150, 40), sheet(110, 78), 4, 8),
  )
  bronze('-58,24 -96,28 -106,50 -98,72 -62,74 -54,50', 4, 7, palette.grey1)
  bronze(
    '-100,66 -128,70 -150,62 -164,52 -166,44 -156,42 -166,36 -164,28 -150,28 -156,22 -150,16 -128,20 -102,32',
    3,
    6,
    palette.grey1,
  )
  L.add(palette.ink, cut(sheet(-164, 42), sheet(-134, 46), 2) + cut(sheet(-162, 29), sheet(-132, 34), 2))
  bronze('152,106 188,98 192,84 176,80 150,88', 3, 4, palette.grey1)

  // collar and neck
  bronze('184,10 178,52 184,100 196,116 216,104 224,62 218,24 202,6', 4, 8)
  bustOf(L, (p, q) => sheet(206 + q * 0.94, 70 + p * 0.94))
  // the cable is still round his neck
  L.add(palette.grey1, polyline(at('204,116 214,84 216,50 210,16 202,0'), 6))
  L.add(
    palette.ink,
    bar(sheet(212, 80), sheet(219, 78), 2) +
      bar(sheet(213, 60), sheet(220, 60), 2) +
      bar(sheet(211, 40), sheet(218, 38), 2),
  )
  L.add(palette.grey1, polyline(at('206,4 236,-10 290,-18 352,-20 470,-6'), 4))
}

/** The head in profile as it stood, `p` forward and `q` up from the chin in its own measure; `on` lays it on the sheet. */
function bustOf(L: Layer, on: (p: number, q: number) => Point): void {
  const at = (text: string): Point[] => project(on, pts(text))
  const line = (text: string, width: number, bend = 0) => {
    const [a, b] = at(text)
    return a && b ? cut(a, b, width, bend) : ''
  }
  const skull = at(
    '16,-16 30,-5 46,-1 56,4 60,11 58,19 54,25 58,30 57,37 60,46 62,50 70,52 75,56 74,61 66,76 61,84 63,89 63,96 60,108 54,119 58,128 48,142 24,152 -8,152 -38,141 -58,121 -66,96 -63,70 -52,48 -42,32 -40,8 -38,-14',
  )
  L.poly(palette.grey2, skull)
  L.add(palette.ink, rim(skull, 0.15, 1, { inset: 0, w: 14, thr: 0.2 }))
  // the plane that faces the light, the hollow of the cheek
  L.poly(
    palette.grey1,
    at(
      '44,0 56,5 59,11 57,19 53,25 57,30 56,37 60,47 70,53 74,57 65,76 60,84 62,90 62,96 59,108 53,117 36,114 30,98 34,88 26,78 24,62 34,52 24,40 26,22 36,10',
    ),
  )
  L.add(palette.cream, rim(skull, -0.1, -1, { inset: 1.5, w: 6, thr: 0.2 }))
  L.add(palette.ink, line('10,12 -14,44', 2.4, 6) + line('52,52 34,44', 1.6, -3))
  // nostril, the heavy moustache, the mouth under it
  L.poly(palette.ink, at('62,52 56,54 54,50 60,49'))
  L.poly(palette.ink, at('61,48 68,46 70,40 66,33 58,28 46,26 34,20 22,20 26,28 36,38 46,46 54,49'))
  L.add(palette.grey1, line('66,42 44,32', 1.5, 3) + line('62,35 34,25', 1.5, 3) + line('60,44 42,38', 1.3, 2))
  // brow and the socket under it
  L.poly(palette.ink, at('64,92 58,97 46,98 30,93 24,86 34,89 48,90 60,86'))
  L.poly(palette.ink, at('55,86 48,88 38,85 32,79 42,76 52,78'))
  L.add(palette.grey1, line('52,80 38,80', 2.2, 2))
  // hair brushed back, short at the nape
  const hair = at(
    '53,118 60,128 49,143 24,153 -8,153 -38,142 -58,122 -66,97 -63,70 -52,48 -36,46 -30,60 -30,80 -20,92 -8,92 -4,76 2,78 4,96 14,108 32,114',
  )
  L.poly(palette.ink, hair)
  L.add(palette.cream, rim(hair, -0.3, -1, { inset: 2, w: 5, thr: 0.15 }))
  L.add(
    palette.grey1,
    [
      line('46,122 4,146', 2.4, -7),
      line('34,120 -20,140', 2.2, -9),
      line('22,116 -36,128', 2.2, -10),
      line('10,110 -46,112', 2, -8),
      line('-2,102 -52,94', 1.8, -5),
      line('-20,100 -56,76', 1.6, -3),
    ].join(''),
  )
  // ear
  const ear = at('-6,82 -14,90 -24,88 -28,76 -24,62 -14,54 -8,58 -8,68')
  L.poly(palette.grey1, ear)
  L.add(palette.ink, rim(ear, 0.2, 1, { inset: 0, w: 4, thr: 0.1 }) + line('-12,82 -20,66', 2.4, 4))
}
