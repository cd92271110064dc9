import { carve } from '../kit/carve'
import { ellipse, pts } from '../kit/geometry'
import { bar, cut, polyline, rough } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { palette } from '../kit/palette'
import { path } from '../kit/path'
import { random } from '../kit/random'

/** A sledge with firewood, its track in the snow behind it. */
export function sledge(L: Layer): void {
  L.add(
    palette.grey2,
    polyline(pts('1452,866 1530,884 1690,900'), 6, 1) + polyline(pts('1440,886 1520,908 1640,930'), 6, 1),
  )
  const log = (x: number, y: number, length: number, R: number, seed: number) => {
    const r = random(seed)
    const body = rough(
      [
        [x, y - R],
        [x + length, y - R - 8],
        [x + length, y + R - 8],
        [x, y + R],
      ],
      1.4,
      20,
      r,
    )
    L.poly(palette.ink, body)
    L.add(palette.cream, rim(body, -0.5, -1, { inset: 1.4, w: 3.4, thr: 0.4 }))
    L.add(
      palette.grey2,
      carve(body, { angle: -0.05, gap: 6, w: 1.4, len: [16, 50], rest: [10, 30], r, field: () => 0.8 }),
    )
    L.poly(palette.grey1, ellipse(x, y, R * 0.62, R, 12))
    L.evenOdd(
      palette.grey2,
      path(ellipse(x, y, R * 0.4, R * 0.66, 10), true),
      path(ellipse(x, y, R * 0.24, R * 0.42, 10), true),
    )
  }
  L.add(
    palette.ink,
    polyline(pts('1560,872 1420,884 1384,874 1372,850'), 8) +
      bar([1424, 882], [1428, 850], 7) +
      bar([1530, 874], [1532, 842], 7),
  )
  L.add(palette.ink, bar([1404, 852], [1566, 838], 8))
  L.add(palette.cream, cut([1404, 848], [1560, 835], 2) + cut([1390, 873], [1424, 880], 2.4))
  log(1422, 832, 128, 13, 71)
  log(1450, 828, 116, 14, 72)
  log(1430, 808, 122, 12, 73)
  L.add(
    palette.grey1,
    polyline(pts('1476,792 1472,812 1478,846'), 3) + polyline(pts('1372,850 1340,866 1322,888'), 2.6),
  )
}
