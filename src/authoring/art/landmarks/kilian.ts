import { facade, TONES, type Tones } from '../city/facade'
import type { Field } from '../kit/carve'
import type { Projection } from '../kit/geometry'
import type { Layer } from '../kit/layer'

export interface KilianOptions {
  readonly bays?: number | undefined
  readonly gate?: number | undefined
  readonly tone?: Tones | undefined
  readonly damage?: number | undefined
  readonly seed?: number | undefined
  readonly side?: 'l' | 'r' | undefined
  readonly holeS?: number | undefined
  readonly field?: Field | undefined
}

/** Kilián barracks: long plain 3-storey block, arched gate. 0..W metres from left */
export function kilian(L: Layer, pr: Projection, o: KilianOptions = {}) {
  return facade(L, pr, {
    bays: o.bays || 15,
    bw: 3.9,
    floors: 2,
    fh: 5,
    gh: 5.6,
    style: 2,
    gate: o.gate ?? 7,
    roof: 'pitched',
    roofH: 4,
    shops: false,
    tone: o.tone || TONES.shade,
    damage: o.damage ?? 0.6,
    detail: 2,
    seed: o.seed || 44,
    chimneys: 5,
    side: o.side,
    lit: 0,
    holeS: o.holeS || 1.4,
    texGap: 8,
    field: o.field,
  })
}
