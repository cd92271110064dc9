import { type Ink, palette } from '../kit/palette'

/** What a mood does to a face, in the measure of the head. */
export interface Expression {
  /** How far the inner and the outer ends of the brows are lifted. */
  readonly inner: number
  readonly outer: number
  /** How far the eyes are opened. */
  readonly lid: number
  readonly iris: number
  readonly mouth: 'calm' | 'open' | 'firm'
  /** How far the whole head sinks. */
  readonly sink: number
  readonly ground: Ink
}

/** The three moods, each on its ground: day, night, red. */
export const expressions = {
  calm: { inner: 0, outer: 0, lid: 0, iris: 0, mouth: 'calm', sink: 0, ground: palette.grey1 },
  afraid: { inner: 9, outer: -4, lid: 5, iris: 1, mouth: 'open', sink: 4, ground: palette.blue },
  resolved: { inner: -7, outer: 3, lid: -2.4, iris: -1, mouth: 'firm', sink: -3, ground: palette.red },
} as const satisfies Record<string, Expression>

export type Mood = keyof typeof expressions

export const moods = Object.keys(expressions) as readonly Mood[]
