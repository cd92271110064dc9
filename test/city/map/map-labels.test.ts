import { expect, test } from 'vitest'
import { overlaps } from '../../../src/city/geometry'
import { wholeCity, zoomed } from '../../../src/city/map/map-camera'
import { mapLabels } from '../../../src/city/map/map-labels'
import { at, shippedSheets } from '../factories'

const { landscape, portrait } = shippedSheets()
const NAMES = new Map([['xxi', 'Csepel'] as const])

test('on a telephone no numeral lies on another, and none is too small to be made out', () => {
  const window = { width: 390, height: 430 }
  const { numerals } = mapLabels(portrait, wholeCity(portrait, window), window, NAMES)
  for (const [index, numeral] of numerals.entries()) {
    expect(numeral.size).toBeGreaterThanOrEqual(12)
    for (const other of numerals.slice(index + 1)) expect(overlaps(numeral, other)).toBe(false)
  }
  expect(numerals.length).toBeGreaterThan(14)
})

test('who looks closer reads the names of the districts', () => {
  const window = { width: 872, height: 616 }
  const far = wholeCity(landscape, window)
  const csepel = landscape.districts.find(({ id }) => id === 'xxi')?.label ?? at(0, 0)
  const near = { ...zoomed(far, 4, at(0, 0)), x: csepel.x - 100, y: csepel.y - 100 }
  const linesOf = (camera: typeof far) =>
    mapLabels(landscape, camera, window, NAMES).numerals.find(({ district }) => district === 'xxi')?.lines
  expect(linesOf(far)).toEqual(['XXI'])
  expect(linesOf(near)).toEqual(['XXI', 'Csepel'])
})
