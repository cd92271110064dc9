import type { Moment } from '../../history/moment'
import { type PictureOfPlace, pictureShown, placeOf } from '../../state/selectors/picture-shown'
import type { Point } from '../geometry'
import type { Weather } from './weather-look'

/** What the list of drawn pictures says of one. */
export interface PictureRecord {
  readonly id: string
  /** The picture of the place that this is a drawing of; often itself. */
  readonly place: string
  readonly focus: Point
  readonly hour: string
  /** Weather that is cut into the drawing. */
  readonly drawn: Weather
}

const WEATHERS: readonly Weather[] = ['clear', 'overcast', 'rain', 'snow', 'fog', 'smoke']

/** The picture of a place as it looked at `at`; as `pictureIn`. */
export function pictureAt(raw: unknown, id: string, at: Moment): PictureRecord | undefined {
  const entries = Array.isArray(raw) ? raw.filter(isEntry).map(placed) : []
  const of = entries.find((entry) => entry.id === id) ?? { id }
  const shown = pictureIn(raw, pictureShown(of, at)) ?? pictureIn(raw, id)
  return shown && { ...shown, place: placeOf(entries, id) }
}

/** One picture of `art/dioramas.json`; `undefined` if it is not in it, or the file is not what it should be. */
export function pictureIn(raw: unknown, id: string): PictureRecord | undefined {
  const found = entryIn(raw, id)
  if (!found) return undefined
  const focus = isRecord(found.focus) ? found.focus : {}
  const share = (value: unknown): number => (typeof value === 'number' && value >= 0 && value <= 1 ? value : 0.5)
  return {
    id,
    place: id,
    focus: { x: share(focus.x), y: share(focus.y) },
    hour: typeof found.hour === 'string' ? found.hour : 'day',
    drawn: WEATHERS.find((weather) => weather === found.drawnWeather) ?? 'clear',
  }
}

function entryIn(raw: unknown, id: string): Readonly<Record<string, unknown>> | undefined {
  const found: unknown = Array.isArray(raw) ? raw.find((entry) => isRecord(entry) && entry.id === id) : undefined
  return isRecord(found) ? found : undefined
}

interface Entry {
  readonly id: string
  readonly variants?: unknown
}

const isEntry = (value: unknown): value is Entry => isRecord(value) && typeof value.id === 'string'

const placed = ({ id, variants }: Entry): PictureOfPlace => ({
  id,
  variants: Array.isArray(variants) ? variants.filter(isVariant) : [],
})

type Variant = NonNullable<PictureOfPlace['variants']>[number]

const isVariant = (value: unknown): value is Variant =>
  isRecord(value) && typeof value.id === 'string' && isRecord(value.when)

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
