import { expect, test } from 'vitest'
import type { Gate, Track } from '../../../src/guided/protocol/lesson'
import { isHeld } from '../../../src/guided/student/gate'

const track: Track = { role: 'student', storyHash: 'x', from: [] }
const chapters = ['one', 'two', 'three']
const where = (chapter: string, scene = 'student-a') => ({ role: 'student', chapter, scene, chapters })
const until = (chapter: string, scene?: string): Gate => ({
  kind: 'until',
  stops: [{ role: 'student', chapter, ...(scene === undefined ? {} : { scene }) }],
})

test('nobody plays while the gate is held', () => {
  expect(isHeld({ kind: 'held' }, track, where('one'))).toBe(true)
})

test('a gate at a chapter lets its last scene be read and holds at the first of the next', () => {
  expect(isHeld(until('two'), track, where('two'))).toBe(false)
  expect(isHeld(until('two'), track, where('three'))).toBe(true)
})

test('a gate at a scene holds at that scene', () => {
  expect(isHeld(until('two', 'student-bem'), track, where('two'))).toBe(false)
  expect(isHeld(until('two', 'student-bem'), track, where('two', 'student-bem'))).toBe(true)
})

test('a role that the gate does not name is held', () => {
  expect(isHeld(until('two'), track, { ...where('one'), role: 'worker' })).toBe(true)
})

test('an open gate still ends where the lesson ends: at its scene, or after its chapter', () => {
  const open: Gate = { kind: 'open' }
  expect(isHeld(open, track, where('three'))).toBe(false)
  expect(isHeld(open, { ...track, stop: 'student-end' }, where('one', 'student-end'))).toBe(true)
  expect(isHeld(open, { ...track, chapter: 'one' }, where('one'))).toBe(false)
  expect(isHeld(open, { ...track, chapter: 'one' }, where('two'))).toBe(true)
})
