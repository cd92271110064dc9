import { expect, test } from 'vitest'
import { searchQueries } from '../../../src/authoring/bench/search-queries'
import { storyUse } from '../../../src/authoring/bench/story-use'
import { contestedId, passageId } from '../../../src/evidence/ids'
import type { ChapterBook } from '../../../src/story/structure'
import { claim, passage } from '../../evidence/factories'
import { event } from '../../factories/record'

const book = (choices: ChapterBook['choices']): Pick<ChapterBook, 'choices'> => ({ choices })

test('what no choice cites, no cited passage touches and nothing rests on is named', () => {
  const one = passage('doc/001-one')
  const two = passage('doc/002-two', { circle: 'further' })
  const used = storyUse(
    [
      book({
        go: { basis: 'documented', passages: [passageId('doc/001-one')] },
        stay: { basis: 'invented', passages: [], weigh: contestedId('weighed') },
      } as ChapterBook['choices']),
    ],
    {
      passages: [one, two],
      contested: [claim('touched', [['doc/001-one']]), claim('weighed', []), claim('open', [['doc/002-two']])],
      events: [
        { ...event('march', '1956-10-23'), passages: [one.id] },
        { ...event('strike', '1956-10-24'), passages: [two.id] },
      ],
    },
  )
  expect(used).toEqual({
    choices: { of: 2, count: 1 },
    passagesOfFive: { of: 1, count: 1 },
    passagesOfFurther: { of: 1, count: 0 },
    claimsWeighed: { of: 3, count: 1 },
    claimsTouched: { of: 3, count: 2 },
    events: { of: 2, count: 1 },
    neverCited: ['doc/002-two'],
    claimsUntouched: ['open'],
    eventsUnused: ['strike'],
  })
})

test('the same seed asks the library the same questions, some of them without accents', () => {
  const texts = ['A Petőfi Kör vitái', 'Kossuth Rádió, első lövések']
  const queries = searchQueries(texts, 500, 1956)
  expect(queries).toEqual(searchQueries(texts, 500, 1956))
  expect(queries).toHaveLength(500)
  expect(queries.some((query) => /petofi/i.test(query))).toBe(true)
  expect(queries.some((query) => /petőfi/i.test(query))).toBe(true)
})
