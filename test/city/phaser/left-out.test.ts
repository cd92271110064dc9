import { expect, test } from 'vitest'
import { idle, leftOut, only } from '../../../src/city/phaser/left-out'

/** As Phaser's own code would use it, which knows no types. */
type Untyped = Record<string, () => unknown> & (new () => Untyped) & (() => unknown)
const untyped = (part: unknown): Untyped => part as Untyped

test('a part that was left out says its name whatever is done with it', () => {
  const part = untyped(leftOut('filters/Blur'))
  for (const use of [() => part(), () => new part(), () => part.create, () => Object.assign(part, { create: 1 })]) {
    expect(use).toThrow('phaser/filters/Blur was left out')
  }
})

test('a part that is only held can be made, and does nothing but what it may', () => {
  const part = new (untyped(idle('core/TimeStep', ['stop'])))()
  expect(part.stop?.()).toBe(part)
  expect(() => part.wake).toThrow('phaser/core/TimeStep was left out of this build: wake')
})

test('a list has what was kept, and says what it lacks', () => {
  const list = untyped(only('utils/array/index', { Add: () => 'added' }))
  expect(list.Add?.()).toBe('added')
  expect(() => list.Shuffle).toThrow('Shuffle')
})
