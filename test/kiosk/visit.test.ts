import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NOBODY, type Press, press, type Visit } from '../../src/kiosk/visit'
import type { ChoiceId } from '../../src/story/ids'

const choice = 'st_bem_edge' as ChoiceId
const after = (...presses: readonly Press[]): Visit => presses.reduce(press, NOBODY)
const CHOSEN: readonly Press[] = [
  { press: 'begin' },
  { press: 'moment', moment: 'student-cut-flag' },
  { press: 'choice', choice },
]

test('a visit leads from the loop to a moment, its choice, its sources, and what others chose', () => {
  expect(after(...CHOSEN).at).toBe('answer')
  expect(after(...CHOSEN, { press: 'sources' })).toMatchObject({ at: 'sources', page: 0, back: false })
  expect(after(...CHOSEN, { press: 'sources' }, { press: 'others' }, { press: 'take' }).at).toBe('take')
  expect(after(...CHOSEN, { press: 'others' }, { press: 'another' })).toEqual({ at: 'moments' })
})

test('sources opened before the choice lead back to it', () => {
  const why: readonly Press[] = [...CHOSEN.slice(0, 2), { press: 'why', choice }]
  expect(after(...why)).toMatchObject({ at: 'sources', back: true })
  expect(after(...why, { press: 'back' })).toEqual({ at: 'scene', moment: 'student-cut-flag' })
})

test('whatever is pressed, nobody sees what others chose before choosing', () => {
  const anything = fc.constantFrom<Press>(
    { press: 'begin' },
    { press: 'again' },
    { press: 'another' },
    { press: 'sources' },
    { press: 'others' },
    { press: 'take' },
    { press: 'back' },
    { press: 'moment', moment: 'a' },
    { press: 'why', choice },
    { press: 'page', page: 1 },
  )
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 60 }), (presses) => {
      expect(['others', 'take', 'answer']).not.toContain(after(...presses).at)
    }),
  )
})

test('“start again” leads to the beginning from everywhere', () => {
  for (const more of [[], [{ press: 'sources' }], [{ press: 'others' }]] as const)
    expect(after(...CHOSEN, ...more, { press: 'again' })).toEqual(NOBODY)
})
