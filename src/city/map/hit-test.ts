import type { DistrictId } from '../../history/district'
import { distance, isInside, type Point } from '../geometry'
import { type MapCamera, toSheet } from './map-camera'
import type { EventMark, PinFacts } from './map-model'
import type { MapSheet } from './map-sheet'
import type { Slip } from './place-slips'

export interface PlacedPin extends Slip {
  readonly pin: PinFacts
}

export interface PlacedMark {
  readonly mark: EventMark
  /** In pixels of the window. */
  readonly at: Point
}

export type Hit =
  | { readonly kind: 'pin'; readonly pin: PinFacts }
  | { readonly kind: 'events'; readonly mark: EventMark }
  | { readonly kind: 'district'; readonly district: DistrictId }
  | { readonly kind: 'nothing' }

/** Half the side of the smallest target. */
const REACH = 22

/** What lies under a point of the window: pins before marks before districts, of several the nearest. */
export function hitAt(
  at: Point,
  sheet: MapSheet,
  camera: MapCamera,
  pins: readonly PlacedPin[],
  marks: readonly PlacedMark[],
): Hit {
  const pin = nearest(at, pins)
  if (pin) return { kind: 'pin', pin: pin.pin }
  const mark = nearest(at, marks)
  if (mark) return { kind: 'events', mark: mark.mark }
  const onSheet = toSheet(camera, at)
  const district = sheet.districts.find(({ outline }) => isInside(outline, onSheet))
  return district ? { kind: 'district', district: district.id } : { kind: 'nothing' }
}

function nearest<Thing extends { readonly at: Point }>(at: Point, things: readonly Thing[]): Thing | undefined {
  const [first] = things
    .filter((thing) => distance(thing.at, at) <= REACH)
    .sort((a, b) => distance(a.at, at) - distance(b.at, at))
  return first
}
