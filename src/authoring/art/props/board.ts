import type { Point } from '../kit/geometry'
import type { Layer } from '../kit/layer'
import { letters } from '../kit/letters'
import { type Ink, palette } from '../kit/palette'
import { placard } from '../people/placard'

export interface BoardOptions {
  readonly w?: number | undefined
  readonly bh?: number | undefined
  readonly tilt?: number | undefined
  readonly inkc?: Ink | undefined
}

export const board = (L: Layer, x: number, y: number, h: number, txt: readonly string[], o: BoardOptions = {}) => {
  const w = o.w || h * 0.7
  const bh = o.bh || h * 0.3
  const a = o.tilt || 0
  const c = Math.cos(a)
  const s = Math.sin(a)
  placard(L, x, y, h, { ...o, w, bh, lines: 0 })
  txt.forEach((t, i) => {
    const lh = bh / (txt.length + 0.3)
    const pr = (u: number, v: number): Point => {
      const X = -w / 2 + u
      const Y = -h + bh - v
      return [x + X * c - Y * s, y + X * s + Y * c]
    }
    L.add(o.inkc || palette.ink, letters(pr, t, w * 0.05, bh - lh * (i + 1) - lh * 0.02, w * 0.9, lh * 0.62, 0.24))
  })
}
