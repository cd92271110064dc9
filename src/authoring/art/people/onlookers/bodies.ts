import { palette } from '../../kit/palette'
import type { OnlookerBlock } from './block'

export type OnlookerBody = 'pockets' | 'overcoat' | 'folded' | 'greatcoat' | 'shawl' | 'bag'

/** Folds over the back in the ink that shows on the cloth. */
function back({ line, fold, lit, tone, r }: OnlookerBlock): void {
  const light = tone === palette.ink ? lit : palette.ink
  const dark = tone === palette.ink ? palette.grey2 : palette.ink
  // cuts along the fall of the cloth, close together toward the lit side and never of one length
  for (let i = 0; i < 22; i++) {
    const t = i / 21
    const u = -40 + t * t * 46 + r.around() * 1.5
    const top = 78 - t * 22 - r() * 12
    line(light, [u, top], [u - 2 + t * 3, top - 12 - r() * 22 * (1 - t * 0.5)], 1.3 - t * 0.7, 1)
  }
  for (let i = 0; i < 8; i++) {
    const v = 70 - i * 5 - r() * 4
    line(dark, [36 - i, v], [30 - i * 1.6, v - 14 - r() * 8], 1.1, -2)
  }
  fold(light, '2,86 4,66 2,48 3,34', 1)
  fold(light, '-30,74 -24,64 -12,60', 1.6)
  fold(dark, '12,60 22,64 29,73', 1.4)
}

const bodies: Readonly<Record<OnlookerBody, (block: OnlookerBlock) => void>> = {
  // a short jacket, the hands in its pockets, the weight on one leg
  pockets(block) {
    const { area, line, fold, lit, tone } = block
    const light = tone === palette.ink ? lit : palette.ink
    area(palette.ink, '-34,-38 -36,16 34,16 38,-38', 1)
    area(tone, '-44,6 -46,34 -50,58 -44,76 -28,86 -12,92 12,93 30,86 44,74 48,54 44,32 44,4 10,0 -20,2', 2)
    back(block)
    area(tone, '-42,78 -54,68 -64,48 -64,34 -54,18 -44,14 -42,22 -50,36 -48,52 -42,64', 2.4)
    area(tone, '42,76 54,64 62,44 61,30 52,16 42,12 40,20 49,33 48,50 42,62', 1.8)
    fold(light, '-62,40 -56,34 -50,36', 1.6)
    fold(light, '-60,46 -54,42 -49,44', 1.2)
    line(light, [-42, 10], [40, 6], 1.2, -2)
    area(tone, '-20,86 -21,98 -10,103 10,104 20,98 20,87 2,90', 1.8)
  },
  // a long coat with a half belt and a vent
  overcoat(block) {
    const { area, line, fold, lit, tone, r } = block
    const light = tone === palette.ink ? lit : palette.ink
    area(tone, '-50,-38 -44,20 -40,42 -50,60 -46,76 -28,86 -10,92 12,92 30,86 46,75 52,58 42,40 46,16 56,-38', 2)
    back(block)
    area(tone, '-44,78 -55,66 -60,44 -58,20 -52,2 -44,4 -44,22 -46,44 -42,62', 2.2)
    area(tone, '44,77 56,64 60,42 58,18 54,0 46,2 45,20 47,42 42,60', 1.8)
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
    area(tone, '-40,-38 -34,18 -33,40 -42,62 -38,75 -24,84 -10,89 10,89 26,83 39,73 43,58 33,38 36,14 46,-38', 2)
    back(block)
    area(tone, '-36,76 -48,66 -57,50 -56,42 -46,40 -36,44 -36,50 -44,52 -38,62', 2.4)
    area(tone, '37,74 49,62 57,46 55,39 45,38 36,43 37,49 44,49 39,60', 1.8)
    fold(light, '-33,32 -8,28 12,28 33,33', 1.8)
    for (let i = 0; i < 4; i++)
      fold(light, `${-28 + i * 7},${25 - r() * 6} ${-30 + i * 7.6},8 ${-35 + i * 9},${-4 - r() * 10}`, 1.4 - i * 0.2)
    area(tone, '-14,86 -15,94 -6,98 8,98 15,93 14,86 0,89', 1.6)
  },
  // a soldier's greatcoat: half belt, pleat, a rifle slung with its muzzle down
  greatcoat(block) {
    bodies.overcoat(block)
    const { area, line, fold, lit } = block
    fold(palette.grey2, '-30,86 -10,60 14,36 36,14', 3.4)
    fold(lit, '-28,84 -8,58 16,34 36,13', 0.9)
    area(palette.ink, '28,44 33,46 50,-10 47,-38', 1.4)
    area(palette.ink, '24,66 32,68 36,44 27,42', 1.4)
    area(palette.grey1, '22,80 27,82 33,66 25,64', 0)
    line(palette.ink, [24, 79], [29, 66], 1.2)
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
    area(tone, '-40,-38 -33,18 -33,40 -42,60 -38,74 -24,83 -10,88 10,88 26,82 39,72 43,56 34,38 38,14 50,-38', 2)
    back(block)
    fold(light, '-33,34 -8,30 12,30 34,34', 1.8)
    for (let i = 0; i < 4; i++)
      fold(light, `${-27 + i * 7},${27 - r() * 6} ${-29 + i * 7.6},8 ${-34 + i * 9},${-4 - r() * 10}`, 1.4 - i * 0.2)
    area(tone, '-36,75 -47,64 -50,44 -48,26 -42,12 -35,14 -38,30 -40,48 -36,60', 2.2)
    area(lit, '-42,14 -45,4 -40,0 -35,4 -35,14', 0)
    area(tone, '38,73 50,60 58,40 64,30 60,22 50,28 43,42 37,58', 1.8)
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
