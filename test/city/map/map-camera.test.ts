import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxAround } from '../../../src/city/geometry'
import {
  cameraBetween,
  keepInside,
  panned,
  showsAll,
  toSheet,
  toWindow,
  wholeCity,
  zoomed,
} from '../../../src/city/map/map-camera'
import { at, rounded, shippedSheets } from '../factories'

const { landscape, portrait } = shippedSheets()
const WINDOWS = [
  { width: 390, height: 430 },
  { width: 872, height: 616 },
  { width: 3279, height: 1908 },
]

test('at first the whole city is seen, on a telephone as on a wall', () => {
  for (const window of WINDOWS) {
    for (const sheet of [landscape, portrait]) {
      const camera = wholeCity(sheet, window)
      const box = boxAround(sheet.city)
      const corners = [at(Math.max(0, box.x), box.y), at(Math.min(sheet.width, box.x + box.width), box.y + box.height)]
      for (const { x, y } of corners.map((corner) => toWindow(camera, corner))) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(window.width)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(window.height)
      }
    }
  }
})

test('coming closer holds the place under the finger', () => {
  const camera = wholeCity(landscape, { width: 872, height: 616 })
  const finger = at(300, 200)
  const closer = zoomed(camera, 3, finger)
  expect(rounded(toSheet(closer, finger))).toEqual(rounded(toSheet(camera, finger)))
})

test('dragging moves the paper with the finger', () => {
  const camera = { x: 100, y: 100, scale: 2 }
  expect(toWindow(panned(camera, at(30, -10)), at(150, 150))).toEqual(at(130, 90))
})

test('wherever one drags and however one grows it, the map stays on the table', () => {
  const window = { width: 872, height: 616 }
  const anywhere = fc.record({
    x: fc.double({ min: -9999, max: 9999, noNaN: true }),
    y: fc.double({ min: -9999, max: 9999, noNaN: true }),
    scale: fc.double({ min: 0.01, max: 100, noNaN: true }),
  })
  fc.assert(
    fc.property(anywhere, (camera) => {
      const kept = keepInside(landscape, window, camera)
      const middle = toSheet(kept, at(window.width / 2, window.height / 2))
      return middle.x >= 0 && middle.x <= landscape.width && middle.y >= 0 && middle.y <= landscape.height
    }),
  )
})

test('a glide begins and ends where it should, and grows evenly', () => {
  const from = { x: 0, y: 0, scale: 1 }
  const to = { x: 200, y: 100, scale: 4 }
  expect(cameraBetween(from, to, 0)).toEqual(from)
  expect(cameraBetween(from, to, 1)).toEqual(to)
  expect(cameraBetween(from, to, 0.5).scale).toBeCloseTo(2)
})

test('what shows the whole city has nothing to be dragged to', () => {
  const window = { width: 872, height: 616 }
  const whole = wholeCity(landscape, window)
  expect(showsAll(landscape, window, whole)).toBe(true)
  expect(showsAll(landscape, window, zoomed(whole, 1.5, at(0, 0)))).toBe(false)
})
