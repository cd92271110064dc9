import { expect, test } from 'vitest'
import { newcomersOf, presenceAfter } from '../../../src/city/diorama/crowd-growth'
import { createLookAbout } from '../../../src/city/diorama/look-about'
import { factsOf } from '../../../src/city/diorama/picture-facts'
import { createPulse } from '../../../src/city/diorama/pulse'
import { crowdSway, flagSway, flameSway, smokeSway } from '../../../src/city/diorama/sway'
import { weatherSheets } from '../../../src/city/diorama/weather-look'
import { at } from '../factories'

const TIMES = Array.from({ length: 400 }, (_, index) => index * 37)

test('a flag holds at its pole and waves at its free end, a flame and smoke hold at their foot', () => {
  for (const sway of [flagSway, smokeSway, flameSway]) {
    expect(Math.max(...TIMES.map((time) => Math.abs(sway(0, time, 1))))).toBe(0)
    expect(Math.max(...TIMES.map((time) => Math.abs(sway(1, time, 1))))).toBeGreaterThan(2)
  }
})

test('neighbours in a crowd move together: no slice parts from the next', () => {
  for (const time of TIMES) {
    for (let slice = 0; slice < 40; slice++) {
      expect(Math.abs(crowdSway(slice / 40, time, 0) - crowdSway((slice + 1) / 40, time, 0))).toBeLessThan(0.5)
    }
  }
})

test('looking about begins in the middle, follows the pointer and never goes too far', () => {
  const look = createLookAbout()
  expect(look.advance(0)).toEqual({ x: 0, y: 0 })
  look.point(at(1, -1))
  let last = at(0, 0)
  for (let frame = 0; frame < 200; frame++) last = look.advance(33)
  expect(last.x).toBeGreaterThan(0.6)
  expect(last.y).toBeLessThan(-0.6)
  expect(Math.max(Math.abs(last.x), Math.abs(last.y))).toBeLessThanOrEqual(1)
})

test('the same people come to the same place, more for a crowd than for many', () => {
  const people = newcomersOf('bem-square', 0.55)
  expect(newcomersOf('bem-square', 0.55)).toEqual(people)
  expect(newcomersOf('radio-night', 0.55)).not.toEqual(people)
  const many = people.filter(({ from }) => from === 2).length
  expect(many).toBeGreaterThan(2)
  expect(people.length).toBeGreaterThan(many)
})

test('somebody walks in and out within a second', () => {
  expect(presenceAfter(0, true, 450)).toBeCloseTo(0.5)
  expect(presenceAfter(0.5, true, 5000)).toBe(1)
  expect(presenceAfter(0.2, false, 5000)).toBe(0)
})

test('inside a house it neither rains nor snows, but smoke comes in', () => {
  const kinds = (weather: 'rain' | 'snow' | 'smoke' | 'clear', indoors: boolean) =>
    new Set(weatherSheets({ weather, drawn: 'clear', night: false, indoors }).map(({ kind }) => kind))
  expect(kinds('rain', true)).toEqual(new Set())
  expect(kinds('rain', false)).toEqual(new Set(['rain']))
  expect(kinds('snow', true)).toEqual(new Set())
  expect(kinds('smoke', true)).toEqual(new Set(['smoke']))
  expect(kinds('clear', false)).toEqual(new Set())
})

test('rain that is cut into the drawing falls thinly', () => {
  const marks = (drawn: 'rain' | 'clear') =>
    weatherSheets({ weather: 'rain', drawn, night: false, indoors: false }).reduce((sum, { marks }) => sum + marks, 0)
  expect(marks('rain')).toBeLessThan(marks('clear') / 2)
})

test('a picture that nobody has described has weather, unless it shows a room', () => {
  expect(factsOf('a-new-street', 'a-new-street', 'day').indoors).toBe(false)
  expect(factsOf('a-new-room', 'a-new-room', 'interior').indoors).toBe(true)
})

test('a crowd under fire breathes faster, comes to it slowly, and its clock never runs back', () => {
  const [calm, tense] = [createPulse(), createPulse()]
  tense.set(2)
  const steps = Array.from({ length: 300 }, () => [calm.advance(33), tense.advance(33)] as const)
  expect(steps[0]?.[1]).toBeLessThan(34)
  expect(steps.at(-1)?.[1]).toBeGreaterThan((steps.at(-1)?.[0] ?? 0) * 1.5)
  expect(steps.every(([, now], index) => now > (steps[index - 1]?.[1] ?? 0))).toBe(true)
})
