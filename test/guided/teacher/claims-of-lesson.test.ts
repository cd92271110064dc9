import { expect, it } from 'vitest'
import { claimsOfLesson } from '../../../src/guided/teacher/claims-of-lesson'
import { mostCited } from '../../../src/guided/teacher/most-cited'

const claim = (id: string, ...sides: string[][]) =>
  ({ id, positions: sides.map((passages) => ({ claim: { en: id }, passages })) }) as never
const book = {
  choices: {
    a: { basis: 'documented', passages: ['s/1', 's/2'] },
    b: { basis: 'documented', passages: ['s/1'] },
    c: { basis: 'typical', passages: ['s/9'], weigh: 'weighed' },
  },
} as never

it('offers for a vote what is weighed in the lesson, then what most of its choices rest on', () => {
  const claims = [
    claim('far', ['s/7'], ['s/8']),
    claim('some', ['s/2'], ['s/8']),
    claim('much', ['s/1'], ['s/8']),
    claim('weighed', ['s/5'], ['s/6']),
    claim('one-sided', ['s/1']),
  ]
  expect(claimsOfLesson(claims, [book]).map(({ id }) => id)).toEqual(['weighed', 'much', 'some'])
})

it('has at hand the passages on which most choices rest', () => {
  expect(mostCited([book])).toEqual(['s/1', 's/2', 's/9'])
})
