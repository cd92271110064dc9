import { palette } from '../../kit/palette'
import type { OnlookerBlock } from './block'

export type OnlookerHead = 'cap' | 'hat' | 'scarf' | 'beret' | 'bun' | 'crop' | 'side-cap'

/** A face turned away from us: the bone of the cheek, the jaw, no more of the nose than its tip; the back of the neck. */
function cheek({ area, line, skin }: OnlookerBlock): void {
  area(skin, '-13,86 -11,103 -7,110 12,110 13,98 14,86', 0)
  area(palette.ink, '-1,86 -3,101 3,112 13,112 14,98 16,86', 0)
  area(skin, '-18.4,118 -22.6,113.4 -21.6,111.6 -18,111', 1)
  area(
    skin,
    '-10,135 -17.6,129 -18.6,124.4 -17.2,120.4 -19.6,116 -19.4,109.6 -16.6,103.6 -11.4,99.8 -6,101 -1,106 3,114 3,132',
    1.8,
  )
  line(palette.ink, [-3, 105], [-11, 101], 1.1, -0.6)
  for (let i = 0; i < 4; i++)
    line(palette.ink, [-4 - i * 2.2, 114 - i], [-6 - i * 2.4, 105 - i * 0.6], 0.8 - i * 0.12, 0.8)
  for (let i = 0; i < 3; i++) line(palette.ink, [-3 - i * 2.6, 100 - i], [-5 - i * 2, 92 + i], 0.9 - i * 0.14)
}

function ear({ area, line, skin }: OnlookerBlock): void {
  area(palette.ink, '-6,121 -2,126 4,124 5,116 2,108 -3,109', 0)
  area(skin, '-4,120 -1.4,123.4 2.6,122 3,116 1,110 -2,111', 0.8)
  line(palette.ink, [-1.8, 120.6], [0.4, 112.6], 0.9, -1)
}

/** Hair cut short at the back, shaved toward the neck. */
function nape({ area, line, lit, r }: OnlookerBlock, top = 132): void {
  area(palette.ink, [
    [-8, top],
    [-7, 124],
    [-4, 122],
    [4, 122],
    [4, 112],
    [2, 106],
    [6, 103],
    [13, 104],
    [18, 112],
    [20, 124],
    [18, top],
  ])
  for (let i = 0; i < 9; i++)
    line(i < 5 ? lit : palette.grey2, [3 + i * 1.6, 106 + r() * 3], [2 + i * 1.8, 110 + r() * 6], 0.6)
}

const heads: Readonly<Record<OnlookerHead, (block: OnlookerBlock) => void>> = {
  cap(block) {
    cheek(block)
    nape(block)
    ear(block)
    const { area, line, lit } = block
    area(palette.ink, '-20,126 -34,121 -36,124 -22,132', 1.2)
    area(palette.ink, '-22,126 -27,134 -25,142 -14,149 4,151 20,147 27,138 25,128 18,123 0,125 -12,129', 2.2)
    line(lit, [-18, 132], [12, 127], 1, -1)
    for (let i = 0; i < 6; i++) line(lit, [-19 + i * 4, 136 + i], [-11 + i * 5, 147], 1.2 - i * 0.12, 1)
    for (let i = 0; i < 3; i++) line(palette.grey2, [14 + i * 4, 132], [12 + i * 4, 145 - i * 2], 0.9, -1)
  },
  beret(block) {
    cheek(block)
    nape(block)
    ear(block)
    const { area, line, lit } = block
    area(palette.ink, '-18,128 -16,138 -2,146 16,147 30,140 34,130 28,124 18,122 4,126 -10,128', 2.2)
    area(palette.ink, '8,146 10,152 12,152 12,146', 0)
    for (let i = 0; i < 6; i++) line(lit, [-12 + i * 5, 131], [-4 + i * 5, 143], 1.2 - i * 0.14, 2)
  },
  hat(block) {
    cheek(block)
    nape(block)
    ear(block)
    const { area, line, lit } = block
    area(palette.ink, '-19,131 -20,144 -12,156 0,154 10,158 20,150 22,132', 2.2)
    area(palette.grey2, '-19.6,131 -20,137 22,139 22,131', 0)
    area(palette.ink, '-38,127 -30,133 -6,131 16,132 34,137 40,134 30,127 10,124 -18,124', 1.8)
    line(lit, [-2, 153], [4, 142], 1, 1)
    for (let i = 0; i < 4; i++) line(lit, [-16 + i * 5, 140], [-10 + i * 5, 152], 1.2 - i * 0.2)
    for (let i = 0; i < 3; i++) line(palette.grey2, [12 + i * 3, 140], [11 + i * 3, 152 - i * 2], 0.8)
  },
  'side-cap'(block) {
    cheek(block)
    nape(block, 130)
    ear(block)
    const { area, line, lit } = block
    area(palette.ink, '-20,128 -22,136 -10,148 6,154 18,147 21,130 0,129', 2.2)
    area(palette.grey2, '-20,128 -21,134 2,140 20,135 21,129 0,127', 1.2)
    for (let i = 0; i < 4; i++) line(lit, [-14 + i * 5, 141 + i * 2], [-10 + i * 5, 147 + i * 1.4], 0.9)
  },
  crop(block) {
    cheek(block)
    nape(block, 136)
    ear(block)
    const { area, line, lit, r } = block
    area(palette.ink, '-17,128 -20,134 -15,142 -3,147 11,145 19,137 20,126 16,122 5,125 -3,126 -9,131 -13,131', 2)
    for (let i = 0; i < 9; i++) line(lit, [-16 + i * 2.6, 133 + r() * 3], [-10 + i * 2.6, 141 + r() * 3], 0.9, 1)
    for (let i = 0; i < 4; i++) line(palette.grey2, [11 + i * 2, 126 + i], [10 + i * 2, 140 - i * 2], 0.8, -1)
  },
  bun(block) {
    cheek(block)
    const { area, line, lit } = block
    area(
      palette.ink,
      '-17,128 -21,136 -14,147 0,151 14,147 21,136 22,122 18,110 10,104 2,106 0,114 -3,122 -8,129 -13,132',
      2,
    )
    ear(block)
    area(palette.ink, '2,112 12,118 22,112 24,102 16,96 6,98', 2)
    for (let i = 0; i < 8; i++) line(lit, [-15 + i * 2.6, 136 + i * 0.8], [4 + i * 1.2, 116 + i * 1.6], 0.9, 3)
    for (let i = 0; i < 4; i++) line(lit, [6 + i * 3, 101], [8 + i * 3, 112], 0.9, 1)
    for (let i = 0; i < 4; i++) line(palette.grey2, [14 + i * 2, 144 - i * 4], [12 + i * 2, 120 - i], 0.9, -3)
  },
  scarf(block) {
    cheek(block)
    const { area, line, fold, lit, tone } = block
    const cloth = tone === palette.ink ? palette.grey2 : palette.ink
    area(
      cloth,
      '-14,131 -20,136 -15,147 0,152 14,148 22,138 24,122 20,108 26,94 14,88 6,74 -2,84 -12,88 -10,96 -14,101 -10,108 -7,118 -9,126',
      2.4,
    )
    const fall = cloth === palette.ink ? lit : palette.ink
    fold(fall, '-10,142 -3,124 -4,104', 1.8)
    fold(fall, '-3,148 3,126 0,100', 1.6)
    fold(fall, '6,149 10,126 6,92', 1.5)
    fold(cloth === palette.ink ? palette.grey2 : palette.ink, '14,145 17,124 13,98', 1.8)
    line(fall, [-12, 98], [10, 94], 1.2, -2)
    line(fall, [-8, 92], [6, 80], 1, -1)
  },
}

export function onlookerHead(block: OnlookerBlock, head: OnlookerHead): void {
  heads[head](block)
}
