import type { Stage } from '../../state/selectors/stage'
import type { Ink } from '../palette'

export type Weather = Stage['weather']

/** One sheet of falling or drifting marks, repeated over the window. */
export interface WeatherSheet {
  readonly kind: 'rain' | 'snow' | 'fog' | 'smoke'
  readonly ink: Ink
  readonly opacity: number
  /** Pixels of the window per second. */
  readonly drift: { readonly x: number; readonly y: number }
  /** Size of the marks against the usual. */
  readonly size: number
  /** Marks on a sheet of 400 by 400 pixels. */
  readonly marks: number
  /** Seed of the marks. */
  readonly seed: number
}

export interface Sky {
  readonly weather: Weather
  /** What is already cut into the drawing; it then falls only thinly, so that it does not fall twice. */
  readonly drawn: Weather
  readonly night: boolean
  readonly indoors: boolean
}

/** The sheets of a weather, from the far one to the near one. Inside there is none, but smoke comes in. */
export function weatherSheets({ weather, drawn, night, indoors }: Sky): readonly WeatherSheet[] {
  const thin = weather === drawn ? 0.4 : 1
  if (weather === 'smoke') {
    const ink = night ? 'grey2' : 'ink'
    return [
      { kind: 'smoke', ink, opacity: 0.34, drift: { x: 14, y: -9 }, size: 1, marks: 14, seed: 41 },
      { kind: 'smoke', ink, opacity: 0.26, drift: { x: 26, y: -15 }, size: 1.7, marks: 7, seed: 42 },
    ]
  }
  if (indoors) return []
  if (weather === 'rain') {
    return [
      { kind: 'rain', ink: 'grey1', opacity: 0.5, drift: { x: -70, y: 520 }, size: 0.7, marks: 60 * thin, seed: 11 },
      { kind: 'rain', ink: 'cream', opacity: 0.62, drift: { x: -115, y: 860 }, size: 1.25, marks: 34 * thin, seed: 12 },
    ]
  }
  if (weather === 'snow') {
    return [
      { kind: 'snow', ink: 'cream', opacity: 0.75, drift: { x: -9, y: 26 }, size: 0.6, marks: 46 * thin, seed: 21 },
      { kind: 'snow', ink: 'cream', opacity: 0.9, drift: { x: -15, y: 44 }, size: 1, marks: 30 * thin, seed: 22 },
      { kind: 'snow', ink: 'cream', opacity: 1, drift: { x: -24, y: 70 }, size: 1.6, marks: 12 * thin, seed: 23 },
    ]
  }
  if (weather === 'fog') {
    const ink = night ? 'grey2' : 'grey1'
    return [
      { kind: 'fog', ink, opacity: 0.45, drift: { x: 7, y: 0 }, size: 1, marks: 26, seed: 31 },
      { kind: 'fog', ink, opacity: 0.38, drift: { x: -13, y: 0 }, size: 1.6, marks: 13, seed: 32 },
    ]
  }
  return []
}
