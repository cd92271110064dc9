import { expect, test } from 'vitest'
import { dependenceBetween, independentWitnesses } from '../../src/evidence/dependence'
import { source } from './factories'

const pamphlet = source('pamphlet')
const wiki = source('wiki', [
  { on: 'pamphlet', how: 'copies' },
  { on: 'encyclopaedia', how: 'copies' },
])
const article = source('article', [{ on: 'encyclopaedia', how: 'rests-on' }])
const essay = source('essay', [{ on: 'report', how: 'uses' }])
const book = source('book', [{ on: 'report', how: 'uses' }])

test('two sources of which one copies the other are one witness', () => {
  expect(dependenceBetween([wiki, pamphlet])).toEqual([
    { kind: 'leans', source: 'wiki', on: 'pamphlet', how: 'copies' },
  ])
  expect(independentWitnesses([wiki, pamphlet])).toBe(1)
})

test('two sources that tell after the same third text are one witness', () => {
  expect(dependenceBetween([wiki, article])).toEqual([
    { kind: 'shared', sources: ['wiki', 'article'], root: 'encyclopaedia' },
  ])
  expect(independentWitnesses([wiki, article])).toBe(1)
})

test('witnesses that lean on each other by way of a third are one', () => {
  expect(independentWitnesses([pamphlet, wiki, article])).toBe(1)
})

test('taking single points from the same text leaves two witnesses two', () => {
  expect(dependenceBetween([essay, book])).toEqual([])
  expect(independentWitnesses([essay, book])).toBe(2)
})

test('a source beside the text it takes a point from is said to use it, and still counts', () => {
  const report = source('report')
  expect(dependenceBetween([essay, report])).toEqual([{ kind: 'leans', source: 'essay', on: 'report', how: 'uses' }])
  expect(independentWitnesses([essay, report])).toBe(2)
})

test('a source cited twice does not depend on itself', () => {
  expect(dependenceBetween([wiki, wiki])).toEqual([])
  expect(independentWitnesses([wiki, wiki])).toBe(1)
})
