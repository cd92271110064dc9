import { expect, test } from 'vitest'
import { closeUpOf, inFrame } from '../../../src/reader/looks/close-up'

test('without a thing the whole drawing fills its frame', () => {
  expect(inFrame(closeUpOf(undefined), { x: 0.2, y: 0.8 })).toEqual({ x: 0.2, y: 0.8 })
})

test('a thing is brought to the middle of the frame', () => {
  const thing = { x: 0.45, y: 0.55 }
  const { x, y } = inFrame(closeUpOf(thing), thing)
  expect([x, y].map((share) => Math.round(share * 100))).toEqual([50, 50])
})

test('the paper never leaves a gap at an edge of the frame, and a thing in its corner can still be seen', () => {
  for (const thing of [
    { x: 0.02, y: 0.02 },
    { x: 0.98, y: 0.98 },
  ]) {
    const near = closeUpOf(thing)
    const [first, last] = [inFrame(near, { x: 0, y: 0 }), inFrame(near, { x: 1, y: 1 })]
    expect(Math.max(first.x, first.y)).toBeLessThanOrEqual(0)
    expect(Math.min(last.x, last.y)).toBeGreaterThanOrEqual(1)
    const { x, y } = inFrame(near, thing)
    expect([x > 0 && x < 1, y > 0 && y < 1]).toEqual([true, true])
  }
})
