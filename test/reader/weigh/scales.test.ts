import { expect, test } from 'vitest'
import { passageId } from '../../../src/evidence/ids'
import { setOut } from '../../../src/reader/weigh/scales'
import { claim, passage, source } from '../../evidence/factories'

const ids = ['wiki/001-a', 'wiki/002-b', 'page/001-c', 'pamphlet/001-d']
const passages = new Map(ids.map((id) => [passageId(id), passage(id)]))
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
const scales = setOut(question, sources, outside, passages)

test('a document stands once on a side, with all its passages', () => {
  expect(scales.sides[0]?.witnesses.map(({ source: { id }, passages: own }) => [id, own.length])).toEqual([
    ['wiki', 2],
    ['page', 1],
  ])
})

test('each witness can say on whom it leans, who copies it, and who stands beside it', () => {
  const wiki = scales.sides[0]?.witnesses[0]
  expect(wiki?.leans).toEqual([
    { on: { en: 'pamphlet' }, how: 'copies' },
    { on: { en: 'An encyclopaedia' }, how: 'rests-on' },
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
