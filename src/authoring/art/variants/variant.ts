import type { CatalogueEntry, DioramaId } from '../catalogue'
import type { PictureText } from '../diorama'
import { type Ink, palette } from '../kit/palette'
import { type Drawing, layerNames } from '../stage'

/**
 * When a place looks as a variant shows it: local moments, `from` included and `until` not; `hours` of the day likewise, and
 * over midnight where the first is the greater. What is left out does not matter. The first variant that fits is taken.
 */
export interface When {
  readonly from?: string
  readonly until?: string
  readonly hours?: readonly [from: number, until: number]
}

export interface Variant extends Omit<CatalogueEntry, 'focus'> {
  readonly of: DioramaId
  readonly when: readonly When[]
  readonly draw: () => Drawing
}

export type Inks = Partial<Readonly<Record<Ink, Ink>>>
export const { cream, grey1, grey2, blue, ink } = palette

/** The same cuts printed for another hour: the sky in its own inks, all before it in others. */
export function printed(drawing: Drawing, sky: Inks, rest: Inks): Drawing {
  for (const name of layerNames) drawing.layers[name].recolour(name === 'sky' ? sky : rest)
  return drawing
}

/** Moonlight: paper goes grey, grey goes dark, the dark grey goes blue; what was the sun can go darker still. */
export const byNight = (drawing: Drawing, sun: Ink = grey1) =>
  printed(drawing, { [grey1]: blue, [cream]: sun, [grey2]: ink }, { [cream]: grey1, [grey1]: grey2, [grey2]: blue })

/** A hall by day: its windows are grey with daylight instead of blue. */
export const byDay = (drawing: Drawing) => printed(drawing, { [blue]: grey1 }, { [blue]: grey1 })

export const NIGHT = [18, 6] as const
export const DAY = [7, 17] as const

export const text = (en: string, hu: string): PictureText => ({ en, hu })
