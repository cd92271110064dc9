import { palette } from '../../kit/palette'
import type { OnlookerBlock } from './block'

export type OnlookerBody = 'pockets' | 'overcoat' | 'folded' | 'greatcoat' | 'shawl' | 'bag'

/** The back: light falls over the slope of the shoulders, and folds draw from the armpits to the spine. */
function back({ line, fold, lit, tone, r }: OnlookerBlock): void {
  const light = tone === palette.ink ? lit : palette.ink
  const dark = tone === palette.ink ? palette.grey2 : palette.ink
  for (const side of [-1, 1])
    for (let i = 0; i < 13; i++) {
      const t = i / 12
      const u = 15 + t * 29
      const v = 87 - t * 11 - t * t * 6
      const length = (side < 0 ? 8 + r() * 15 : 4 + r() * 8) * (1 - 0.4 * Math.abs(t - 0.45))
      line(
        light,
        [side * u, v - 2],
        [side * (u - 2.6 - t * 2), v - 2 - length],
        (side < 0 ? 1.15 : 0.8) - 0.45 * t,
        side,
      )
    }
  fold(dark, '1,85 3,68 1,50 2,36', 1.1)
  fold(light, '-37,58 -30,49 -17,42 -6,40', 1.7)
  fold(light, '-38,48 -30,41 -18,37', 1.2)
  fold(dark, '-33,66 -26,57 -16,53', 1.4)
  fold(dark, '38,57 31,49 18,43 8,41', 1.7)
  fold(dark, '34,66 27,58 17,54', 1.4)
  fold(dark, '38,46 30,40 20,37', 1.2)
}

const bodies: Readonly<Record<OnlookerBody, (block: OnlookerBlock) => void>> = {
  // a short jacket, the hands in its pockets, the weight on one leg
  pockets(block) {
    const { area, line, fold, lit, tone } = block
    const light = tone === palette.ink ? lit : palette.ink
    area(palette.ink, '-34,-38 -36,16 34,16 38,-38', 1)
    area(tone, '-44,6 -46,34 -47,56 -42,71 -32,80 -21,86 -12,93 12,93 22,86 33,79 42,70 47,54 44,32 44,4 10,0 -20,2', 2)
    back(block)
    area(tone, '-38,76 -47,69 -55,56 -61,42 -61,33 -53,18 -44,13 -41,20 -50,34 -47,50 -41,62', 2.4)
    area(tone, '39,75 48,67 55,55 60,41 60,31 52,16 42,12 40,20 49,33 47,50 41,61', 1.8)
    fold(light, '-62,40 -56,34 -50,36', 1.6)
    fold(light, '-60,46 -54,42 -49,44', 1.2)
    line(light, [-42, 10], [40, 6], 1.2, -2)
    area(tone, '-20,86 -21,98 -10,103 10,104 20,98 20,87 2,90', 1.8)
  },
  // a long coat with a half belt and a vent
  overcoat(block) {
    const { area, line, fold, lit, tone, r } = block
    const light = tone === palette.ink ? lit : palette.ink
    area(
      tone,
      '-54,-38 -46,18 -41,40 -47,58 -43,71 -33,80 -22,86 -11,92 12,92 23,86 34,79 43,70 48,56 42,40 47,16 58,-38',
      2,
    )
    back(block)
    area(tone, '-39,76 -48,68 -54,54 -58,38 -57,18 -52,2 -44,4 -43,22 -45,44 -41,60', 2.2)
    area(tone, '40,75 49,67 55,53 58,37 57,18 54,0 46,2 45,20 46,42 42,58', 1.8)
    area(lit, '-53,3 -55,-8 -53,-38 -45,-6 -45,4', 0)
    line(palette.ink, [-51, 0], [-49, -9], 0.8)
    fold(light, '-36,32 -10,28 14,29 36,33', 2)
    fold(light, '-36,28 -10,24 14,25 36,29', 1)
    for (const u of [-26, 26]) line(light, [u - 1.5, 30.5], [u + 1.5, 28], 2)
    fold(light, '1,26 2,8 -4,-38', 1.6)
    for (let i = 0; i < 7; i++)
      line(light, [-38 + i * 4 + r(), 24 - r() * 8], [-41 + i * 4.4, 2 - r() * 14], 1.3 - i * 0.12, 1)
    for (let i = 0; i < 4; i++) line(palette.grey2, [12 + i * 8, 22], [14 + i * 9, -8], 1.3, -1)
    area(tone, '-22,86 -24,96 -10,101 10,101 22,96 22,86 0,91', 2)
  },
  // the arms crossed before the chest: elbows out, no hands
  folded(block) {
    const { area, fold, lit, tone, r } = block
    const light = tone === palette.ink ? lit : palette.ink
    area(
      tone,
      '-46,-38 -37,14 -33,38 -41,58 -38,69 -29,78 -19,84 -10,90 10,90 20,84 30,77 39,68 42,56 33,38 38,12 50,-38',
      2,
    )
    back(block)
    area(tone, '-34,75 -43,67 -51,54 -55,44 -51,38 -40,39 -33,43 -34,49 -42,51 -37,61', 2.4)
    area(tone, '35,74 44,65 52,52 56,42 52,36 41,38 34,42 35,48 42,49 38,59', 1.8)
    fold(light, '-33,32 -8,28 12,28 33,33', 1.8)
    for (let i = 0; i < 4; i++)
      fold(light, `${-28 + i * 7},${25 - r() * 6} ${-30 + i * 7.6},8 ${-35 + i * 9},${-4 - r() * 10}`, 1.4 - i * 0.2)
    area(tone, '-14,86 -15,94 -6,98 8,98 15,93 14,86 0,89', 1.6)
  },
  // a greatcoat: half belt, pleat, a rifle slung from the shoulder
  greatcoat(block) {
    bodies.overcoat(block)
    const { area, line, fold, lit } = block
    area(palette.ink, '20,-14 31,-16 37,12 36,34 41,70 44,124 41.4,125 35,80 29,46 27,30', 1.6)
    line(lit, [29, 48], [36, 84], 1)
    line(lit, [37, 88], [42, 122], 0.7)
    for (const [u, v] of [
      [31, 52],
      [36.4, 80],
    ] as const)
      line(lit, [u - 2, v], [u + 5, v - 1], 1)
    fold(palette.grey1, '36,40 46,58 42,74 30,84', 2.2)
  },
  // a shawl drawn round the shoulders, its corner down the back
  shawl(block) {
    const { area, line, fold, lit, r } = block
    area(palette.ink, '-42,-38 -36,20 -40,50 38,50 38,18 48,-38', 1.6)
    for (let i = 0; i < 6; i++) fold(lit, `${-30 + i * 9},34 ${-32 + i * 10},12 ${-36 + i * 12},-12`, 1.5 - i * 0.12)
    area(
      palette.grey2,
      '-14,92 -28,86 -42,74 -50,54 -50,38 -34,32 -14,20 2,6 18,20 38,32 52,40 52,56 44,74 30,86 14,92',
      2.2,
    )
    for (let i = 0; i < 10; i++) {
      const u = -1 + i / 4.5
      fold(palette.ink, `${u * 14},88 ${u * 30},60 ${u * 40},${22 + Math.abs(u) * 16}`, 2.4)
    }
    for (let i = 0; i < 5; i++) line(lit, [-16 - i * 5, 82 - i * 2], [-30 - i * 4, 46], 1.6 - i * 0.2, 1)
    for (let i = 0; i < 22; i++) {
      const t = i / 21
      const u = -50 + t * 102
      const v = 36 - (1 - Math.abs(t - 0.5) * 2) * 28
      line(palette.grey2, [u, v], [u + r.around() * 2, v - 8 - r() * 3], 0.9)
    }
  },
  // a coat, and on the bent arm a bag of string with a loaf in it
  bag(block) {
    const { area, line, fold, lit, tone, r } = block
    const light = tone === palette.ink ? lit : palette.ink
    area(
      tone,
      '-46,-38 -37,14 -33,38 -41,58 -38,69 -29,78 -19,84 -10,90 10,90 20,84 30,77 39,68 42,56 34,38 40,12 54,-38',
      2,
    )
    back(block)
    fold(light, '-33,34 -8,30 12,30 34,34', 1.8)
    for (let i = 0; i < 4; i++)
      fold(light, `${-27 + i * 7},${27 - r() * 6} ${-29 + i * 7.6},8 ${-34 + i * 9},${-4 - r() * 10}`, 1.4 - i * 0.2)
    area(tone, '-34,75 -43,67 -48,54 -50,38 -48,24 -43,12 -35,14 -38,30 -40,48 -37,60', 2.2)
    area(lit, '-42,14 -45,4 -40,0 -35,4 -35,14', 0)
    area(tone, '35,74 44,65 52,50 58,38 64,30 60,22 50,28 43,42 38,58', 1.8)
    area(lit, '60,31 68,32 70,26 62,22', 0)
    area(palette.grey1, '50,-2 52,10 60,16 74,14 78,4 72,-10 62,-38', 1)
    area(lit, '52,6 66,22 80,20 82,14 66,4', 0)
    for (let i = 0; i < 4; i++) line(palette.ink, [56 + i * 6, 9 + i * 2.4], [60 + i * 6, 15 + i], 0.9)
    line(palette.ink, [64, 24], [52, 8], 0.9)
    line(palette.ink, [66, 24], [77, 8], 0.9)
    for (let i = 0; i < 5; i++) {
      line(palette.ink, [52 + i * 5, 8], [58 + i * 4, -12], 0.7)
      line(palette.ink, [76 - i * 5, 8], [70 - i * 4, -12], 0.7)
    }
    area(tone, '-14,85 -15,93 -6,97 8,97 15,92 14,85 0,88', 1.6)
  },
}

export function onlookerBody(block: OnlookerBlock, body: OnlookerBody): void {
  bodies[body](block)
}
