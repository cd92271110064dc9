import { expect, it } from 'vitest'
import { passagesMet } from '../../../src/guided/student/passages-met'

const state = (noted: string[], opened: string[]) =>
  ({
    notes: noted.map((passage) => ({ passage })),
    reading: { passages: opened },
    session: {
      status: 'playing',
      playthrough: { choices: ['given', 'own'] },
      books: {
        one: { choices: { given: { passages: ['s/given'] }, own: { passages: ['s/own'] } } },
      },
    },
  }) as unknown as Parameters<typeof passagesMet>[0]

it('offers a pupil what was noted, then what was opened last, then what the own choices rest on', () => {
  expect(passagesMet(state(['s/1'], ['s/2', 's/1', 's/3']), ['given'], undefined)).toEqual([
    's/1',
    's/3',
    's/2',
    's/own',
  ])
})

it('leaves nobody without a passage who has chosen, and keeps what was chosen before', () => {
  expect(passagesMet(state([], []), ['given'], undefined)).toEqual(['s/own'])
  expect(passagesMet(state([], []), ['given'], 's/before')).toEqual(['s/before', 's/own'])
})
