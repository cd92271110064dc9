import { expect, test } from 'vitest'
import { wholeCity } from '../../../src/city/map/map-camera'
import { createMapMover } from '../../../src/city/map/map-mover'
import { at, shippedSheets } from '../factories'

const { landscape, portrait } = shippedSheets()
const WINDOW = { width: 872, height: 616 }
const mover = () => createMapMover(landscape, WINDOW)

test('at first one can only come closer, at last only go away', () => {
  const map = mover()
  expect(map.can()).toEqual({ closer: true, further: false })
  map.zoom(1000, at(400, 300))
  expect(map.can()).toEqual({ closer: false, further: true })
})

test('a glide takes several frames and then ends', () => {
  const map = mover()
  const start = map.camera()
  map.glide({ zoom: 2 }, false)
  expect(map.camera()).toEqual(start)
  expect(map.advance(100)).toBe(true)
  const halfway = map.camera().scale
  expect(map.advance(10_000)).toBe(true)
  expect(map.advance(16)).toBe(false)
  expect(halfway).toBeGreaterThan(start.scale)
  expect(map.camera().scale).toBeCloseTo(start.scale * 2)
})

test('without movement a glide is there at once', () => {
  const map = mover()
  map.glide({ zoom: 2 }, true)
  expect(map.advance(16)).toBe(false)
  expect(map.can().further).toBe(true)
})

test('two presses in a row go twice as far', () => {
  const map = mover()
  map.glide({ zoom: 1.5 }, false)
  map.glide({ zoom: 1.5 }, false)
  map.advance(10_000)
  expect(map.camera().scale).toBeCloseTo(wholeCity(landscape, WINDOW).scale * 2.25)
})

test('a window that changes its size goes on showing the whole city, or the same middle', () => {
  const map = mover()
  const small = { width: 500, height: 400 }
  map.fit(landscape, small)
  expect(map.camera()).toEqual(wholeCity(landscape, small))
  map.zoom(3, at(250, 200))
  const middle = () => map.camera().x + 250 / map.camera().scale
  const before = middle()
  map.fit(landscape, { width: 500, height: 300 })
  expect(middle()).toBeCloseTo(before)
  map.fit(portrait, { width: 390, height: 430 })
  expect(map.camera()).toEqual(wholeCity(portrait, { width: 390, height: 430 }))
})
