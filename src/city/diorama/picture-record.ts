import type { Point } from '../geometry'
import type { Weather } from './weather-look'

/** What the list of drawn pictures says of one. */
export interface PictureRecord {
  readonly id: string
  readonly focus: Point
  readonly hour: string
  /** Weather that is cut into the drawing. */
  readonly drawn: Weather
}

const WEATHERS: readonly Weather[] = ['clear', 'overcast', 'rain', 'snow', 'fog', 'smoke']

/** One picture of `art/dioramas.json`; `undefined` if it is not in it, or the file is not what it should be. */
export function pictureIn(raw: unknown, id: string): PictureRecord | undefined {
  if (!Array.isArray(raw)) return undefined
  const found: unknown = raw.find((entry) => isRecord(entry) && entry.id === id)
  if (!isRecord(found)) return undefined
  const focus = isRecord(found.focus) ? found.focus : {}
  const share = (value: unknown): number => (typeof value === 'number' && value >= 0 && value <= 1 ? value : 0.5)
  return {
    id,
    focus: { x: share(focus.x), y: share(focus.y) },
    hour: typeof found.hour === 'string' ? found.hour : 'day',
    drawn: WEATHERS.find((weather) => weather === found.drawnWeather) ?? 'clear',
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
