import { expect, test } from 'vitest'
import { isInside } from '../../../src/city/geometry'
import { readMapSheets, viewFor } from '../../../src/city/map/map-sheet'
import { project, projectOnto } from '../../../src/city/map/project'
import { DISTRICT_IDS } from '../../../src/history/district'
import { rounded, shippedSheets } from '../factories'

const sheets = shippedSheets()

test('both drawings have the 22 districts of 1956, each with its numeral inside its outline', () => {
  for (const sheet of Object.values(sheets)) {
    expect(sheet.districts.map(({ id }) => id).sort()).toEqual([...DISTRICT_IDS].sort())
    const strayed = sheet.districts.filter(({ outline, label }) => !isInside(outline, label))
    expect(strayed.map(({ numeral }) => numeral)).toEqual([])
  }
})

test('degrees come out where the drawing has put its landmarks', () => {
  const parliament = { lat: 47.507, lon: 19.0457 }
  for (const sheet of Object.values(sheets)) {
    const drawn = sheet.landmarks.find(({ id }) => id === 'parliament')?.at
    expect(drawn && rounded(drawn)).toEqual(rounded(project(sheet.projection, parliament)))
  }
})

test('a place in the city is drawn in its own district', () => {
  const bem = { lat: 47.5155, lon: 19.0387 }
  const csepelWorks = { lat: 47.4335, lon: 19.0735 }
  const districtOf = (place: typeof bem) =>
    sheets.landscape.districts.find(({ outline }) => isInside(outline, project(sheets.landscape.projection, place)))?.id
  expect([districtOf(bem), districtOf(csepelWorks)]).toEqual(['ii', 'xxi'])
})

test('a place far away is drawn at the edge of the sheet, on the way to it', () => {
  const vienna = { lat: 48.21, lon: 16.37 }
  const { at, beyond } = projectOnto(sheets.landscape, vienna)
  expect(beyond).toBe(true)
  expect(at.x).toBeLessThan(100)
  expect(at.y).toBeLessThan(sheets.landscape.projection.origin.y)
  expect(projectOnto(sheets.landscape, { lat: 47.5, lon: 19.05 }).beyond).toBe(false)
})

test('a box that is higher than wide gets the upright drawing', () => {
  expect(viewFor({ width: 390, height: 430 })).toBe('portrait')
  expect(viewFor({ width: 872, height: 616 })).toBe('landscape')
})

test('a broken file is refused instead of drawn in part', () => {
  expect(() => readMapSheets({ views: {} })).toThrow(TypeError)
  expect(() => readMapSheets('<!doctype html>')).toThrow(TypeError)
})
