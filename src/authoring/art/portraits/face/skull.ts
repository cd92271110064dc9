import { carve } from '../../kit/carve'
import { clamp, lerp, type Point, pts } from '../../kit/geometry'
import { gouge, rough } from '../../kit/gouge'
import { palette } from '../../kit/palette'
import type { Bench } from '../bench'
import type { Build } from '../build'

/** The edge of the shadow along the nose, from the brow to the lip. */
const noses: Readonly<Record<Build['nose'], string>> = {
  plain: '12,-36 5,-26 9,-8 13,12 19,30 15,40 4,43',
  broad: '14,-36 7,-26 10,-8 16,12 25,28 22,41 6,45',
  hooked: '12,-36 6,-28 14,-10 15,10 18,32 13,46 3,47',
  snub: '14,-36 6,-26 7,-10 11,8 20,24 17,34 4,38',
}

const side = (jaw: number): Point[] => [
  [34 * jaw, 103],
  [54 * jaw, 77],
  [65 * (jaw * 0.5 + 0.5), 42],
  [71, 10],
  [73, -18],
  [71, -56],
  [62, -96],
]

/** The face in one light: the lit half, the block shadow of the other, what light lies in it. */
export function skull({ L, r, cx, head, headCut, build }: Bench): void {
  const { jaw, skin } = build
  head(skin, [
    [-64, -96],
    [-72, -56],
    [-73, -18],
    [-70, 12],
    [-63 * (jaw * 0.5 + 0.5), 44],
    [-52 * jaw, 78],
    [-32 * jaw, 104],
    [-10, 115],
    [12, 115],
    ...side(jaw),
  ])
  head(
    palette.ink,
    rough(
      [
        ...pts('18,-98 22,-64 26,-46'),
        ...pts(noses[build.nose]),
        ...pts('-3,44 4,52 9,58 13,64 6,74 11,86 4,100 8,116 12,115'),
        ...side(jaw),
      ],
      0.7,
      14,
      r,
    ),
  )
  const cheek = head(skin, pts('25,2 44,-3 54,-6 51,12 42,30 33,42 26,30 23,14'))
  L.add(
    palette.ink,
    carve([cheek], { angle: -0.9, gap: 6.5, w: 2.3, len: [10, 30], r, field: (x) => clamp((x - cx - 24) / 50) }),
  )
  headCut(skin, [32, -52], [58, -46], 3.6, -3)
  headCut(skin, [60, 30], [50 * jaw, 74], 2.6, -4)
  headCut(skin, [46 * jaw, 84], [24 * jaw, 106], 2.2, -3)
  headCut(skin, [42, -84], [60, -72], 2, 0)
}

/** The hatching that rounds the lit half. It is printed later than it is reckoned, over a beard. */
export function modelling({ r, T, build }: Bench): string {
  const { jaw, size } = build
  let d = ''
  const hatch = (a: Point, b: Point, n: number, length: number, angle: number, w: number) => {
    for (let i = 0; i < n; i++) {
      const t = i / (n - 1)
      const p: Point = [lerp(a[0], b[0], t), lerp(a[1], b[1], t)]
      d += gouge(
        ...T(p),
        angle + r.around() * 0.06,
        length * (0.7 + 0.4 * Math.sin(t * 3.1)) * size,
        w * (0.6 + 0.5 * Math.sin(t * 3.1)),
        2,
      )
    }
  }
  hatch([-70, 0], [-50 * jaw, 84], 13, 20, -0.45, 2.1)
  hatch([-34, 86], [-6, 106], 6, 16, -0.2, 1.8)
  hatch([-4, -30], [1, 22], 8, 9, 0.3, 1.7)
  if (!build.soft) hatch([-46, 56], [-22, 92], 8, 13, -0.55, 1.8)
  hatch([-68, -70], [-70, -30], 5, 14, 0.15, 1.7)
  return d
}

export function nose({ head, headCut, build }: Bench): void {
  const y = { plain: 0, broad: 1, hooked: 3, snub: -6 }[build.nose]
  const x = build.nose === 'broad' ? -6 : 0
  head(
    palette.ink,
    pts('-16,30 -20,38 -15,44 -8,42 -11,36').map(([u, v]): Point => [u + x, v + y]),
  )
  headCut(palette.ink, [-10 + x, 44 + y], [6, 45 + y], 3, 2)
  headCut(palette.ink, [-21 + x, 26 + y], [-19 + x, 40 + y], 2, -3)
  headCut(build.skin, [11, 34 + y], [16, 26 + y], 1.8)
}
