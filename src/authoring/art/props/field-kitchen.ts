import { ellipse, type Point, pts } from '../kit/geometry'
import { bar, cut } from '../kit/gouge'
import type { Layer } from '../kit/layer'
import { rim } from '../kit/light'
import { palette } from '../kit/palette'
import { path } from '../kit/path'

/** The soup boiler of a company on its two wheels, chimney up, shafts on the ground; x, y under the axle, `s` px to the metre. */
export function fieldKitchen(L: Layer, x: number, y: number, s: number): void {
  const T = ([u, v]: Point): Point => [x + u * s, y - v * s]
  const at = (text: string) => pts(text).map(T)
  const w = Math.max(1, s * 0.03)
  L.add(palette.ink, bar(T([0.5, 0.62]), T([1.9, 0.02]), w * 2.4) + bar(T([-0.62, 0.6]), T([-0.7, 0]), w * 2))
  // the chimney with its hood
  const pipe = at('0.42,1.3 0.44,2.25 0.62,2.25 0.6,1.3')
  L.poly(palette.ink, pipe).poly(palette.ink, at('0.34,2.32 0.72,2.32 0.64,2.46 0.42,2.46'))
  L.add(palette.grey1, rim(pipe, -1, 0, { inset: w * 0.4, w, thr: 0.2 }))
  const boiler = at('-0.78,0.55 -0.84,1.16 -0.7,1.34 0.62,1.34 0.74,1.16 0.7,0.55 0.5,0.42 -0.6,0.42')
  L.poly(palette.grey2, boiler)
  L.add(palette.ink, rim(boiler, 0.7, 0.7, { inset: 0, w: s * 0.16, thr: 0.1 }))
  L.add(palette.cream, rim(boiler, -0.5, -1, { inset: w * 0.5, w: w * 1.4, thr: 0.2 }))
  L.poly(palette.ink, at('-0.6,1.34 -0.5,1.48 0.26,1.48 0.36,1.34'))
  L.add(palette.cream, cut(T([-0.52, 1.45]), T([0.26, 1.45]), w))
  L.add(palette.ink, bar(T([-0.2, 1.48]), T([-0.02, 1.48]), w * 3))
  // fire door and rivets
  L.poly(palette.ink, at('-0.6,0.62 -0.6,0.94 -0.3,0.94 -0.3,0.62'))
  L.add(palette.grey1, cut(T([-0.56, 0.9]), T([-0.34, 0.9]), w * 0.7))
  const [cx, cy] = T([0.18, 0.5])
  L.evenOdd(
    palette.ink,
    path(ellipse(cx, cy, s * 0.52, s * 0.52, 22), true),
    path(ellipse(cx, cy, s * 0.43, s * 0.43, 22), true),
  )
  let spokes = ''
  for (let i = 0; i < 6; i++) {
    const a = (i / 6) * Math.PI + 0.2
    const [dx, dy] = [Math.cos(a) * s * 0.46, Math.sin(a) * s * 0.46]
    spokes += bar([cx - dx, cy - dy], [cx + dx, cy + dy], w * 1.3)
  }
  L.add(palette.ink, spokes).poly(palette.ink, ellipse(cx, cy, s * 0.1, s * 0.1, 9))
  L.add(palette.cream, rim(ellipse(cx, cy, s * 0.52, s * 0.52, 22), -0.5, -1, { inset: 1, w, thr: 0.4 }))
}
