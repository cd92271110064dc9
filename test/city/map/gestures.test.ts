import { expect, test } from 'vitest'
import { createGestures } from '../../../src/city/map/gestures'
import { at } from '../factories'

function heard() {
  const told: string[] = []
  const gestures = createGestures({
    pan: ({ x, y }) => told.push(`pan ${x},${y}`),
    zoom: (factor, { x, y }) => told.push(`zoom ${factor} about ${x},${y}`),
    tap: ({ x, y }) => told.push(`tap ${x},${y}`),
    settle: () => told.push('settle'),
  })
  return { told, gestures }
}

test('a finger that hardly moves has tapped', () => {
  const { told, gestures } = heard()
  gestures.down(1, at(10, 10))
  gestures.move(1, at(13, 12))
  gestures.up(1, at(13, 12))
  expect(told).toEqual(['settle', 'tap 13,12'])
})

test('a finger that goes away drags, from where it came down', () => {
  const { told, gestures } = heard()
  gestures.down(1, at(10, 10))
  gestures.move(1, at(30, 10))
  gestures.move(1, at(35, 15))
  gestures.up(1, at(35, 15))
  expect(told).toEqual(['pan 20,0', 'pan 5,5', 'settle'])
})

test('two fingers that part bring the map closer, about the middle between them', () => {
  const { told, gestures } = heard()
  gestures.down(1, at(0, 0))
  gestures.down(2, at(100, 0))
  gestures.move(2, at(200, 0))
  gestures.up(2, at(200, 0))
  gestures.up(1, at(0, 0))
  expect(told).toEqual(['pan 50,0', 'zoom 2 about 100,0', 'settle'])
})

test('a gesture that the browser takes over taps nothing', () => {
  const { told, gestures } = heard()
  gestures.down(1, at(10, 10))
  gestures.cancel(1)
  gestures.up(1, at(10, 10))
  expect(told).toEqual(['settle'])
})

test('a mouse that only passes by does nothing', () => {
  const { told, gestures } = heard()
  gestures.move(1, at(10, 10))
  expect(told).toEqual([])
})
