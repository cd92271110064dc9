import { expect, test } from 'vitest'
import { passageId, type SourceId, sourceOf } from '../../../src/evidence/ids'
import type { Passage } from '../../../src/evidence/passage'
import { setOut } from '../../../src/reader/weigh/set-out'
import { claim, passage, source } from '../../evidence/factories'

const ids = ['wiki/001-a', 'wiki/002-b', 'page/001-c', 'pamphlet/001-d']
const dead = { what: { en: 'dead' }, value: { en: '22' } }
const counted: Partial<Passage> = { date: '1956-10-23', figures: [dead] }
const passages = [
  ...ids.map((id) => passage(id, id.startsWith('pamphlet') ? counted : {})),
  passage('pamphlet/002-later-that-night', { date: '1956-10-23' }),
  passage('pamphlet/003-another-day', { date: '1956-11-04' }),
]
const texts = new Map<SourceId, readonly Passage[]>(
  passages.map(({ source: id }) => [id, passages.filter((each) => sourceOf(each.id) === id)]),
)
const sources = [
  source('wiki', [
    { on: 'pamphlet', how: 'copies' },
    { on: 'encyclopaedia', how: 'rests-on' },
  ]),
  source('page'),
  source('pamphlet'),
  source('report', [], { circle: 'further' }),
]
const outside = [{ id: 'encyclopaedia', name: { en: 'An encyclopaedia' } }]
const question = claim('who-fired', [['wiki/001-a', 'wiki/002-b', 'page/001-c'], ['pamphlet/001-d']], {
  bearing: [
    { position: 1, effect: 'weakens', passages: [passageId('report/001-x')], how: { en: 'Nothing of arms.' } },
    { effect: 'new', passages: [passageId('report/002-y')], how: { en: 'Something else.' } },
  ],
})
const scales = setOut(question, sources, outside, texts)

test('a document stands once on a side, with all its passages', () => {
  expect(scales.sides[0]?.witnesses.map(({ source: { id }, passages: own }) => [id, own.length])).toEqual([
    ['wiki', 2],
    ['page', 1],
  ])
})

test('each witness can say on whom it leans, who copies it, and who stands beside it', () => {
  const wiki = scales.sides[0]?.witnesses[0]
  expect(wiki?.leans).toEqual([
    { on: { en: 'pamphlet' }, how: 'copies', stands: 'other-side' },
    { on: { en: 'An encyclopaedia' }, how: 'rests-on', stands: 'not-here' },
  ])
  expect(wiki?.beside).toEqual([{ en: 'page' }])
  expect(scales.sides[1]?.witnesses[0]?.copiedBy).toEqual([{ en: 'wiki' }])
})

test('what the other sides say and a witness does not is what it leaves out', () => {
  expect(scales.sides[1]?.witnesses[0]?.silentOn).toEqual([question.positions[0]?.claim])
})

test('what the further circle says stands with its side, or apart where it takes none', () => {
  expect(scales.sides[1]?.bearing).toMatchObject([{ bearing: { effect: 'weakens' }, sources: [{ id: 'report' }] }])
  expect(scales.elsewhere).toMatchObject([{ bearing: { effect: 'new' } }])
})

test('a text that gives no figure where another does is shown as silent on it', () => {
  const [wiki] = scales.sides[0]?.witnesses ?? []
  expect(wiki?.silences.figures.map(({ figure, by }) => [figure, by.id])).toEqual([[dead, 'pamphlet/001-d']])
  expect(wiki?.silences.day).toBe(true)
})

test('what else a text has on the same day can be looked up from its side', () => {
  expect(scales.sides[1]?.witnesses[0]?.more.map(({ id }) => id)).toEqual(['pamphlet/002-later-that-night'])
})

test('texts that lean on one text outside count as one witness for their side', () => {
  const leaning = [
    source('wiki', [{ on: 'encyclopaedia', how: 'copies' }]),
    source('page', [{ on: 'encyclopaedia', how: 'rests-on' }]),
    source('pamphlet'),
  ]
  expect(scales.sides[0]?.independent).toBe(2)
  expect(setOut(question, leaning, outside, texts).sides.map(({ independent }) => independent)).toEqual([1, 1])
})

test('two texts of one collection are two witnesses, each with its own name, and are not counted as independent', () => {
  const read = (chapter: string): Partial<Passage> => ({
    circle: 'further',
    locator: { kind: 'read', chapter, paragraphs: 'part 1', address: 'https://example.org' },
  })
  const voices = [
    passage('report/001-a', read('A conscript')),
    passage('report/002-b', read('An officer')),
    passage('report/003-c', read('A conscript')),
  ]
  const tanks = claim('tanks', [['report/001-a', 'report/002-b'], ['report/003-c']])
  const { sides: told } = setOut(tanks, sources, [], new Map(voices.map(({ source: id }) => [id, voices])))
  expect(told[0]?.witnesses.map(({ part, beside, silentOn }) => [part, beside, silentOn.length])).toEqual([
    ['A conscript', [{ en: 'An officer' }], 0],
    ['An officer', [{ en: 'A conscript' }], 1],
  ])
  expect(told[0]?.independent).toBeUndefined()
})
