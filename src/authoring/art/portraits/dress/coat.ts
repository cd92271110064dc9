import { carve } from '../../kit/carve'
import { asPoints, clamp } from '../../kit/geometry'
import { cut } from '../../kit/gouge'
import { palette } from '../../kit/palette'
import type { Bench } from '../bench'

/** Shoulders and what covers them, before collar and lapels. */
export function coat({ L, B, r, body, lit, build }: Bench): void {
  const sh = build.shoulders
  const neck = build.neck
  const dark = build.coat === palette.ink
  const outline = body(build.coat, [
    [-sh - 26, 240],
    [-sh - 14, 190],
    [-sh + 14, 158],
    [-70, 132],
    [-neck - 8, 118],
    [neck + 8, 118],
    [70, 132],
    [sh - 12, 158],
    [sh + 16, 190],
    [sh + 28, 240],
  ])
  if (dark) lit(outline, 8)
  for (let i = 0; i < 15; i++) {
    const x = -sh + 8 + i * 7
    L.add(
      dark ? palette.cream : palette.ink,
      cut(B([x, 172 + i * 1.2]), B([x - 8 + r.around() * 6, 226]), 3 * (1 - i / 18), 3),
    )
  }
  const shade = dark ? palette.grey2 : palette.ink
  for (let i = 0; i < 9; i++) L.add(shade, cut(B([sh - 6 - i * 9, 176 + i]), B([sh - 2 - i * 10, 226]), 2.6, -3))
  if (!dark) {
    // the side away from the light
    const side = body(palette.ink, [
      [sh - 40, 152],
      [sh - 12, 158],
      [sh + 16, 190],
      [sh + 28, 240],
      [sh - 22, 240],
      [sh - 30, 196],
    ])
    L.add(palette.grey2, carve([side], { angle: 1.2, gap: 9, w: 2.4, len: [14, 40], r, field: () => 0.6 }))
  }
}

export function neck({ L, B, r, body, build, cx }: Bench): void {
  const n = build.neck
  body(build.skin, [
    [-n, 60],
    [n, 60],
    [n + 4, 128],
    [0, 150],
    [-n - 6, 126],
  ])
  body(palette.ink, [
    [-n * 0.5, 96],
    [n + 2, 60],
    [n + 5, 130],
    [0, 151],
    [-8, 132],
    [-n * 0.8, 104],
  ])
  L.add(
    palette.ink,
    carve(
      [
        asPoints([
          [-n, 92],
          [-2, 100],
          [-4, 134],
          [-n - 2, 122],
        ]).map(B),
      ],
      { angle: 0.5, gap: 6, w: 2, len: [10, 30], r, field: (x) => clamp((x - (cx - n * 1.3)) / 40) * 0.8 },
    ),
  )
}
