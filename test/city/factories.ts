import { readFileSync } from 'node:fs'
import type { Point } from '../../src/city/geometry'
import { type MapSheet, type MapView, readMapSheets } from '../../src/city/map/map-sheet'

/** The map that ships. */
export function shippedSheets(): Readonly<Record<MapView, MapSheet>> {
  return readMapSheets(JSON.parse(readFileSync('assets/art/map/districts.json', 'utf8')))
}

export const at = (x: number, y: number): Point => ({ x, y })

/** Rounded to whole units, for comparing what was computed by different ways. */
export const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) })
