import { facade, TONES, type Tones } from '../city/facade'
import { type Points, type Projection, project, slab } from '../kit/geometry'
import type { Layer } from '../kit/layer'
import { letters } from '../kit/letters'
import { type Ink, palette } from '../kit/palette'

export interface RadioOptions {
  readonly tone?: Tones | undefined
  readonly lit?: number | undefined
  readonly seed?: number | undefined
  readonly damage?: number | undefined
  readonly side?: 'l' | 'r' | undefined
  /** The sign hung in 1956; `false` leaves it off. */
  readonly text?: false | undefined
}

/** Magyar Rádió, Bródy Sándor utca: palace front, gate, balcony, sign. pr in metres from left edge */
export function radio(L: Layer, pr: Projection, o: RadioOptions = {}) {
  const t = o.tone || TONES.night
  const f = facade(L, pr, {
    bays: 9,
    bw: 3.6,
    floors: 2,
    fh: 5.2,
    gh: 6,
    style: 1,
    gate: 4,
    roof: 'pitched',
    roofH: 2.6,
    shops: false,
    tone: t,
    lit: o.lit ?? 0.45,
    seed: o.seed || 71,
    damage: o.damage || 0,
    detail: 2,
    side: o.side,
    texGap: 8,
  })
  const po = (c: Ink, p: Points) => L.poly(c, project(pr, p))
  po(t.hi, slab(9.5, 5.25, 13.4, 0.9))
  po(palette.ink, slab(9.6, 5.35, 13.2, 0.7))
  const txt = o.text
  if (txt !== false) {
    let d = ''
    const GL = 'MAGYAR RÁDIÓ'
    d += letters(pr, GL, 10.2, 5.42, 12, 0.56)
    L.add(palette.cream, d)
  }
  return f
}
