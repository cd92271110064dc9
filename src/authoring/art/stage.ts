import { Layer } from './kit/layer'
import type { Spot } from './kit/light'

/** A diorama is 1600 × 900 and bleeds 80 pixels to each side, so that its layers can slide. */
export const SHEET = { width: 1600, height: 900, bleed: 80 }
export const LEFT = -SHEET.bleed
export const RIGHT = SHEET.width + SHEET.bleed
export const WIDTH = RIGHT - LEFT

/** From the farthest to the nearest. */
export const layerNames = ['sky', 'far', 'mid', 'near', 'crowd', 'front'] as const
export type LayerName = (typeof layerNames)[number]
export type Layers = Readonly<Record<LayerName, Layer>>

/** A picture as drawn: its six layers and the one main light, in pixels of the sheet. */
export interface Drawing {
  readonly layers: Layers
  readonly light: Spot
}

export const sixLayers = (): Layers => ({
  sky: new Layer('sky'),
  far: new Layer('far'),
  mid: new Layer('mid'),
  near: new Layer('near'),
  crowd: new Layer('crowd'),
  front: new Layer('front'),
})
