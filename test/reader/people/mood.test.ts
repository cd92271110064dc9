import { expect, test } from 'vitest'
import { moodOf } from '../../../src/reader/people/mood'

const around = { sound: 'kitchen-night', weather: 'clear', crowd: 1 }

test('in a kitchen, among few, a face is calm', () => {
  expect(moodOf(around, false)).toBe('calm')
})

test('among many a face is resolved', () => {
  expect(moodOf({ ...around, crowd: 2 }, false)).toBe('resolved')
})

test('where shots or tanks are heard, or in smoke, a face is afraid, however many there are', () => {
  expect(moodOf({ ...around, sound: 'shots-far', crowd: 3 }, false)).toBe('afraid')
  expect(moodOf({ ...around, sound: 'tanks-far' }, false)).toBe('afraid')
  expect(moodOf({ ...around, weather: 'smoke' }, false)).toBe('afraid')
})

test('who is steady is resolved where others are afraid, and calm where they are calm', () => {
  expect(moodOf({ ...around, sound: 'shots-far' }, true)).toBe('resolved')
  expect(moodOf(around, true)).toBe('calm')
})
