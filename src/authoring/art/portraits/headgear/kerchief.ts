import { ellipse, pts } from '../../kit/geometry'
import { rim } from '../../kit/light'
import { palette } from '../../kit/palette'
import type { Piece } from '../bench'

/** A kerchief bound round the hair and knotted above the brow, as at a machine; a lock comes out under it. */
export const boundKerchief: Piece = (bench) => {
  const { head, headCut, carved, r, L } = bench
  head(
    palette.ink,
    pts('-74,-2 -80,-40 -76,-84 76,-84 80,-40 74,0 70,-34 64,-70 30,-66 -8,-86 -40,-62 -64,-64 -69,-34'),
  )
  for (let i = 0; i < 6; i++) headCut(palette.cream, [-62 + i * 7, -66 - i], [-30 + i * 6, -84], 2, 4)
  const cloth = head(
    palette.cream,
    pts(
      '-78,-50 -88,-82 -84,-114 -62,-138 -24,-150 22,-150 60,-138 82,-114 88,-82 79,-50 66,-70 40,-86 6,-94 -30,-90 -60,-74',
    ),
  )
  L.add(palette.ink, rim(cloth, -0.8, -0.5, { inset: 0, w: 3, thr: 0.1 }))
  carved(palette.ink, cloth, 0.9, 0.28, { gap: 12, w: 2, len: [14, 40] })
  head(palette.ink, pts('40,-145 60,-138 82,-114 88,-82 79,-50 64,-72 72,-100 58,-126'))
  headCut(palette.cream, [74, -120], [80, -76], 2.4, -3)
  for (let i = 0; i < 16; i++) {
    const x = -74 + r() * 130
    const y = -104 - r() * 38 * (1 - (x / 100) ** 2)
    head(palette.red, [
      [x - 3, y],
      [x, y - 3],
      [x + 3, y],
      [x, y + 3],
    ])
  }
  const knot = head(palette.cream, pts('-20,-112 -8,-130 14,-128 24,-112 12,-96 -12,-98'))
  carved(palette.ink, knot, 0.7, 0.5, { gap: 6 })
  const ear1 = head(palette.cream, pts('-12,-118 -52,-150 -64,-178 -36,-172 2,-128'))
  const ear2 = head(palette.grey2, pts('10,-124 40,-174 62,-172 54,-146 20,-110'))
  L.add(
    palette.ink,
    rim(ear1, -0.8, -0.2, { inset: 0, w: 2.6, thr: 0 }) + rim(knot, 0.5, 0.8, { inset: 0, w: 4, thr: 0 }),
  )
  L.add(palette.cream, rim(ear2, -0.8, -0.2, { inset: 1, w: 3, thr: 0 }))
  headCut(palette.ink, [-8, -122], [-46, -164], 2.4)
  headCut(palette.ink, [14, -124], [50, -164], 2.4)
}

/** A dark headscarf of the old, low on the brow. */
export const darkScarf: Piece = (bench) => {
  const { head, headCut, lit } = bench
  const cloth = head(
    palette.ink,
    pts(
      '-88,108 -100,44 -104,-30 -94,-92 -64,-136 0,-152 66,-138 98,-94 106,-30 100,44 84,110 36,138 6,126 38,102 58,62 67,4 66,-44 46,-66 0,-76 -46,-64 -65,-42 -66,4 -57,60 -40,98 -12,124 -38,140',
    ),
  )
  lit(cloth, 11)
  for (let i = 0; i < 9; i++)
    headCut(palette.cream, [-58 + i * 7, -66 - i * 1.4], [-76 + i * 9, -112 - i * 3.4], 2.6 - i * 0.16, 4)
  for (let i = 0; i < 7; i++)
    headCut(palette.cream, [-92 + i * 3, -20 + i * 12], [-70 + i * 2, 50 + i * 8], 2.4 - i * 0.2, 6)
  for (let i = 0; i < 6; i++) headCut(palette.grey2, [92 - i * 3, -40 + i * 10], [70 - i * 2, 40 + i * 10], 2.6, -6)
  const knot = head(palette.ink, pts('-18,118 16,118 22,138 4,150 -20,140'))
  lit(knot, 4)
  for (const k of [-1, 1]) {
    const end = head(palette.ink, [
      [k * 4, 138],
      [k * 20, 134],
      [k * 42, 196],
      [k * 24, 204],
      [k * 8, 160],
    ])
    lit(end, 4)
    headCut(k < 0 ? palette.cream : palette.grey2, [k * 12, 146], [k * 30, 194], 2.2)
  }
}

/** A nurse's white cap, folded stiff over hair that is pinned away. */
export const nurseCap: Piece = (bench) => {
  const { head, headCut, carved, L, T } = bench
  head(
    palette.ink,
    pts('-73,6 -84,-24 -82,-66 -68,-94 68,-94 84,-66 82,-20 73,6 70,-30 62,-60 30,-78 -6,-84 -40,-74 -62,-56 -70,-26'),
  )
  for (let i = 0; i < 8; i++) headCut(palette.cream, [-60 + i * 6, -62 - i * 2], [-72 + i * 6, -84 - i], 2.2, 3)
  for (let i = 0; i < 5; i++) headCut(palette.grey2, [76, -56 + i * 10], [70, -36 + i * 9], 2)
  const cap = head(palette.cream, pts('-82,-74 -92,-116 -70,-150 -8,-164 58,-152 90,-118 82,-74 44,-92 0,-98 -44,-92'))
  const away = head(palette.grey1, pts('22,-160 58,-152 90,-118 82,-74 44,-92 34,-120'))
  carved(palette.ink, away, 1.2, 0.7, { gap: 8 })
  carved(palette.ink, cap, 1.4, 0.12, { gap: 14, w: 1.6, len: [16, 36] })
  headCut(palette.ink, [-86, -92], [2, -112], 2.6, -8)
  headCut(palette.ink, [2, -112], [86, -92], 2.6, -8)
  const red = (p: string) => L.poly(palette.red, pts(p).map(T))
  red('-8,-146 6,-146 6,-120 -8,-120')
  red('-15,-139 13,-139 13,-127 -15,-127')
}

/** A dark spotted kerchief tied at the nape, waves of hair before it, rings in the ears. */
export const tiedBack: Piece = (bench) => {
  const { head, headCut, lit, L, T, r } = bench
  for (const k of [-1, 1]) {
    const lobe = head(k < 0 ? bench.build.skin : palette.ink, [
      [k * 68, -8],
      [k * 84, -8],
      [k * 82, 14],
      [k * 70, 24],
    ])
    if (lobe.length > 0) L.poly(k < 0 ? palette.ink : palette.cream, ellipse(...T([k * 77, 26]), 7, 9, 12))
    L.poly(palette.red, ellipse(...T([k * 77, 26]), 4.6, 6.4, 10))
  }
  const waves = head(
    palette.ink,
    pts(
      '-71,-14 -84,-24 -80,-44 -90,-66 -76,-92 -40,-104 40,-104 78,-92 90,-64 80,-42 84,-24 71,-14 70,-34 62,-58 48,-76 28,-68 10,-84 -10,-72 -30,-86 -48,-66 -62,-56 -69,-32',
    ),
  )
  lit(waves, 4)
  for (let i = 0; i < 8; i++)
    headCut(palette.cream, [-66 + i * 11, -66 - (i % 2) * 8], [-54 + i * 11, -84 - (i % 2) * 8], 2.4, 6)
  for (let i = 0; i < 3; i++) headCut(palette.cream, [-80, -24 - i * 18], [-70, -40 - i * 14], 2.2, 5)
  for (let i = 0; i < 4; i++) headCut(palette.grey2, [54 + i * 6, -76 + i * 8], [68 + i * 4, -66 + i * 14], 2.2, -4)
  const cloth = head(
    palette.ink,
    pts('-86,-62 -94,-92 -84,-122 -52,-146 -6,-154 44,-146 80,-122 94,-92 86,-60 66,-84 20,-98 -20,-98 -62,-84'),
  )
  lit(cloth, 9)
  for (let row = 0; row < 4; row++)
    for (let i = 0; i < 11; i++) {
      const x = -78 + i * 16 + (row % 2) * 8 + r.around() * 2
      const y = -100 - row * 14 + (x / 84) ** 2 * 26
      if (y < -150 + Math.abs(x) * 0.3 || y > -76) continue
      L.poly(x < 34 ? palette.cream : palette.grey2, ellipse(...T([x, y]), 3.6, 3.2, 7))
    }
}
