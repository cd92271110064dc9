import { ellipse, pts } from '../../kit/geometry'
import { rim } from '../../kit/light'
import { palette } from '../../kit/palette'
import type { Bench, Piece } from '../bench'
import type { HairColour } from '../hair/colour'

function sideburns({ head, headCut }: Bench, { base, light }: HairColour): void {
  head(base, pts('-71,-4 -78,-34 -72,-80 72,-80 78,-34 72,-4 67,-30 62,-64 -60,-64 -67,-32'))
  for (let i = 0; i < 4; i++) headCut(light, [-70 + i * 2, -24 - i * 10], [-74 + i * 2, -38 - i * 10], 1.8)
}

/** A felt hat with a brim, dented. */
export const feltHat =
  (colour: HairColour): Piece =>
  (bench) => {
    const { head, headCut, lit, L, T } = bench
    sideburns(bench, colour)
    const crown = head(palette.ink, pts('-76,-84 -78,-124 -58,-158 -26,-172 0,-160 30,-174 62,-158 80,-124 78,-82'))
    lit(crown, 9)
    for (let i = 0; i < 7; i++)
      headCut(palette.cream, [-68 + i * 9, -112], [-54 + i * 9, -152 - i * 2], 3 - i * 0.26, 3)
    headCut(palette.cream, [-14, -158], [4, -124], 2.4, -4)
    for (let i = 0; i < 6; i++) headCut(palette.grey2, [34 + i * 7, -158 + i * 5], [30 + i * 8, -112], 2.6)
    const band = head(palette.grey2, pts('-77,-88 -78,-106 0,-116 79,-104 78,-86 0,-96'))
    L.add(palette.cream, rim(band, -0.6, -0.9, { inset: 1, w: 2.4, thr: 0.2 }))
    const brim = head(
      palette.ink,
      pts('-118,-74 -104,-92 -60,-92 0,-100 62,-92 108,-94 122,-76 84,-64 30,-56 -30,-56 -82,-62'),
    )
    L.add(palette.cream, rim(brim, -0.35, -1, { inset: 2, w: 4 }))
    for (let i = 0; i < 8; i++)
      headCut(palette.cream, [-108 + i * 13, -76 + i * 1.4], [-92 + i * 13, -69 + i], 2.4 - i * 0.2)
    headCut(palette.grey2, [40, -66], [106, -78], 2.4, 3)
    L.poly(palette.ink, ellipse(...T([84, -94]), 4, 4, 7))
  }

/** A service cap with a band and a hard peak; where the badge was, a plain disc. */
export const serviceCap =
  (colour: HairColour, band: 'plain' | 'light' = 'plain'): Piece =>
  (bench) => {
    const { head, headCut, lit, L, T, carved } = bench
    sideburns(bench, colour)
    const top = head(palette.ink, pts('-90,-112 -106,-134 -84,-160 -30,-176 22,-176 78,-164 108,-136 92,-110'))
    lit(top, 9)
    for (let i = 0; i < 10; i++)
      headCut(palette.cream, [-88 + i * 11, -122 - i * 1.2], [-74 + i * 11, -150 - i * 2], 3 - i * 0.24, 4)
    for (let i = 0; i < 6; i++) headCut(palette.grey2, [44 + i * 9, -160 + i * 4], [40 + i * 9, -118], 2.6)
    const ring = head(
      band === 'light' ? palette.grey1 : palette.grey2,
      pts('-84,-76 -90,-114 0,-124 92,-112 84,-74 0,-86'),
    )
    L.add(palette.cream, rim(ring, -0.5, -0.9, { inset: 1, w: 3, thr: 0.2 }))
    const away = head(palette.ink, pts('40,-118 92,-112 84,-74 44,-82'))
    carved(palette.grey2, away, 0.1, 0.5, { gap: 8 })
    L.poly(palette.ink, ellipse(...T([0, -106]), 13, 13, 12))
    L.poly(palette.cream, ellipse(...T([-1, -107]), 8, 8, 10))
    const peak = head(palette.ink, pts('-80,-80 0,-90 80,-78 66,-58 34,-47 0,-44 -36,-47 -66,-60'))
    L.add(palette.cream, rim(peak, -0.4, -1, { inset: 2, w: 3.4 }))
    headCut(palette.cream, [-58, -64], [-6, -54], 3.4, 4)
    headCut(palette.cream, [-44, -70], [-10, -64], 2, 2)
  }

/** A flat cap pulled down on one side. */
export const flatCap =
  (colour: HairColour): Piece =>
  (bench) => {
    const { head, headCut, lit, L } = bench
    sideburns(bench, colour)
    const crown = head(
      palette.grey2,
      pts('-84,-76 -104,-92 -98,-124 -60,-148 -8,-154 44,-150 88,-126 96,-96 80,-74 34,-84 -34,-86'),
    )
    lit(crown, 9)
    L.add(palette.ink, rim(crown, 0.8, 0.4, { inset: 0, w: 16, thr: 0.1 }))
    // herringbone
    for (let row = 0; row < 5; row++)
      for (let i = 0; i < 12; i++) {
        const x = -82 + i * 14
        const y = -92 - row * 12 + (x / 90) ** 2 * 26
        if (y < -146 || (row > 2 && Math.abs(x) > 66)) continue
        headCut(palette.ink, [x, y], [x + 9, y + (row % 2 ? 8 : -8)], 1.8)
      }
    const peak = head(palette.ink, pts('-86,-78 -34,-90 34,-88 72,-78 62,-58 20,-46 -36,-48 -84,-60 -96,-70'))
    L.add(palette.cream, rim(peak, -0.3, -1, { inset: 2, w: 3.6 }))
    headCut(palette.cream, [-80, -66], [-10, -54], 3, 4)
  }

/** A miner's hat of pressed leather, a lamp hook in front. */
export const minersHat =
  (colour: HairColour): Piece =>
  (bench) => {
    const { head, headCut, lit, L, T } = bench
    sideburns(bench, colour)
    const shell = head(palette.ink, pts('-82,-80 -88,-112 -72,-146 -36,-166 4,-172 44,-166 78,-144 90,-110 84,-78'))
    lit(shell, 10)
    for (let i = 0; i < 6; i++)
      headCut(palette.cream, [-76 + i * 9, -100 - i], [-58 + i * 9, -146 - i * 2], 3.2 - i * 0.34, -5)
    headCut(palette.grey2, [4, -168], [4, -100], 3)
    for (let i = 0; i < 5; i++) headCut(palette.grey2, [46 + i * 8, -154 + i * 8], [48 + i * 8, -98], 2.6, 4)
    const brim = head(palette.ink, pts('-104,-72 -96,-88 0,-100 96,-86 106,-70 60,-58 0,-52 -60,-58'))
    L.add(palette.cream, rim(brim, -0.4, -1, { inset: 2, w: 4.4 }))
    headCut(palette.cream, [-84, -72], [-14, -62], 2.6, 4)
    const plate = head(palette.grey1, pts('-13,-106 13,-106 11,-136 -11,-136'))
    L.add(palette.ink, rim(plate, 0.7, 0.6, { inset: 0, w: 4, thr: 0.1 }))
    L.poly(palette.ink, ellipse(...T([0, -122]), 5, 5, 9))
  }

/** A soldier's folded cap pushed far over one ear, a fair lock under it. */
export const capAskew =
  (colour: HairColour): Piece =>
  (bench) => {
    const { head, headCut, lit, L, T, carved } = bench
    head(
      colour.base,
      pts(
        '-76,-14 -84,-54 -74,-92 -40,-112 62,-92 74,-62 74,-20 68,-54 56,-78 30,-62 12,-84 -12,-56 -30,-80 -50,-52 -66,-54 -70,-24',
      ),
    )
    for (let i = 0; i < 9; i++) headCut(palette.ink, [-68 + i * 9, -92 + i], [-62 + i * 9, -66 - (i % 2) * 6], 2, 4)
    headCut(palette.cream, [-80, -50], [-66, -92], 3, -3)
    const crown = head(
      palette.ink,
      pts('-64,-96 -40,-132 2,-160 46,-168 88,-140 102,-100 96,-54 74,-66 30,-88 -24,-102'),
    )
    lit(crown, 8)
    const fold = head(palette.grey2, pts('-66,-94 -56,-114 6,-124 62,-112 98,-84 96,-52 72,-68 30,-90 -24,-104'))
    L.add(palette.cream, rim(fold, -0.5, -1, { inset: 1, w: 4, thr: 0.2 }))
    carved(palette.ink, fold, 0.5, 0.5, { gap: 7, len: [12, 30] })
    for (let i = 0; i < 5; i++) headCut(palette.cream, [-32 + i * 11, -128 - i * 5], [-20 + i * 11, -120 - i * 2], 2.8)
    L.poly(palette.ink, ellipse(...T([2, -108]), 6, 6, 10))
    L.poly(palette.cream, ellipse(...T([2, -108]), 2.6, 2.6, 8))
  }

/** A small beret without a seam, as working men wore it, drawn down to one ear. */
export const workersBeret =
  (colour: HairColour): Piece =>
  (bench) => {
    const { head, headCut, lit } = bench
    sideburns(bench, colour)
    head(colour.base, pts('-72,-40 -80,-66 -66,-98 60,-92 76,-66 71,-36 64,-60 20,-78 -10,-70 -40,-82 -62,-62'))
    for (let i = 0; i < 7; i++) headCut(colour.light, [-60 + i * 8, -68 - i * 2], [-52 + i * 9, -92], 2.2, 4)
    const felt = head(
      palette.ink,
      pts('-66,-104 -70,-122 -44,-146 0,-156 46,-148 86,-126 112,-92 108,-66 88,-54 72,-64 30,-86 -20,-100'),
    )
    lit(felt, 9)
    for (let i = 0; i < 9; i++)
      headCut(palette.cream, [-56 + i * 12, -112 + i * 3], [-30 + i * 11, -144 + i * 3], 3 - i * 0.24, 5)
    for (let i = 0; i < 6; i++) headCut(palette.grey2, [56 + i * 8, -120 + i * 8], [50 + i * 8, -84 + i * 4], 2.6)
    head(palette.ink, pts('6,-153 10,-168 16,-168 16,-152'))
  }
