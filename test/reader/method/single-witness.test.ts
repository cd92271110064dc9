import { expect, test } from 'vitest'
import { passageId } from '../../../src/evidence/ids'
import type { HistoricalEvent } from '../../../src/history/historical-event'
import { hangingOnOne, questionsOfOneText, whoLeansOnWhom } from '../../../src/reader/method/single-witness'
import { claim, source } from '../../evidence/factories'
import { event } from '../../history/factories'

const told = (id: string, passages: readonly string[], fields: Partial<HistoricalEvent> = {}) =>
  event(id, '1956-10-23', undefined, { passages: passages.map(passageId), ...fields })
const sources = [source('essay'), source('pamphlet')]

test('an entry of the record that one text alone reports is counted to that text, the most burdened first', () => {
  const events = [
    told('one', ['essay/001-a']),
    told('two', ['pamphlet/001-b', 'pamphlet/002-c']),
    told('three', ['pamphlet/003-d']),
    told('both', ['pamphlet/001-b', 'essay/001-a']),
  ]
  expect(hangingOnOne(events, sources).map((hangs) => [hangs.source.id, hangs.events.map(({ id }) => id)])).toEqual([
    ['pamphlet', ['two', 'three']],
    ['essay', ['one']],
  ])
})

test('what is contested, inferred or from later research is not called single', () => {
  const events = [
    told('disputed', ['essay/001-a'], { certainty: 'contested:who-fired' }),
    told('inferred', ['essay/001-a'], { certainty: 'inferred' }),
    told('later', ['essay/001-a'], { beyondTheDocuments: true }),
  ]
  expect(hangingOnOne(events, sources)).toEqual([])
})

test('a question on which one text disagrees with itself is told apart', () => {
  const alone = claim('first-dead', [['pamphlet/001-b'], ['pamphlet/002-c']])
  const shared = claim('who-fired', [['pamphlet/001-b'], ['essay/001-a']])
  expect(questionsOfOneText([alone, shared])).toEqual([alone])
})

test('who leans on whom is in the order of how closely, with texts that are not in the game marked', () => {
  const wiki = source('wiki', [
    { on: 'report', how: 'uses' },
    { on: 'pamphlet', how: 'copies' },
  ])
  const outside = [{ id: 'report', name: { en: 'A report' } }]
  expect(whoLeansOnWhom([...sources, wiki], outside).map((each) => [each.on.en, each.how, each.outside])).toEqual([
    ['pamphlet', 'copies', false],
    ['A report', 'uses', true],
  ])
})
