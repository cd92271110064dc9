import { expect, test } from 'vitest'
import { readTrial, withTrial } from '../../../src/authoring/review/trial'

const trial = { role: 'student', scene: 'student-b', variables: { exposure: 40, kept: true, trusted_losses: 'some' } }

test('variables are set below the tags of the scene that is named, and nowhere else', () => {
  const lines = [
    '=== a ===',
    '# scene: student-a',
    'One.',
    '=== b ===',
    '# scene: student-b',
    '# at: 1956-10-23T10:00',
    'Two.',
  ]
  const file = { path: '/a.ink', name: 'a.ink', lines }
  expect(withTrial(file, trial).lines).toEqual([
    ...lines.slice(0, 6),
    ...['~ exposure = 40', '~ kept = true', '~ trusted_losses = "some"'],
    'Two.',
  ])
  expect(withTrial({ ...file, lines: lines.slice(0, 3) }, trial).lines).toEqual(lines.slice(0, 3))
})

test('a trial is read as it was sent, and null lifts it', () => {
  expect(readTrial(JSON.stringify(trial))).toEqual(trial)
  expect(readTrial('null')).toBeUndefined()
})

test.each([
  ['something without a scene', { role: 'student', variables: {} }, /names a role, a scene/],
  ['a name that would be ink', { ...trial, variables: { 'a = 1\n~ b': 1 } }, /is not the name of a variable/],
  ['half a number, which ink would round', { ...trial, variables: { exposure: 1.5 } }, /whole number/],
  ['a text that would end its own quotes', { ...trial, variables: { said: 'a" + b' } }, /cannot/],
])('refuses %s', (_, body, why) => {
  expect(() => readTrial(JSON.stringify(body))).toThrow(why)
})
