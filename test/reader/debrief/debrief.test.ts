import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { passageId } from '../../../src/evidence/ids'
import { debrief } from '../../../src/locale/strings/en/debrief'
import { debrief as hungarian } from '../../../src/locale/strings/hu/debrief'
import { citationGroups, type Traced } from '../../../src/reader/debrief/citation-groups'
import { fatesOf } from '../../../src/reader/debrief/fates'
import { othersBelieved } from '../../../src/reader/debrief/others-believed'
import { pathBesideRecord } from '../../../src/reader/debrief/path-beside-record'
import { questionKeys } from '../../../src/reader/debrief/question-keys'
import { restsOn, trustedIn } from '../../../src/reader/debrief/rests-on'
import { sourceUse } from '../../../src/reader/debrief/source-use'
import { TURNING_EVENTS } from '../../../src/reader/debrief/turning-events'
import type { Playing } from '../../../src/state/slices/session'
import type { ChoiceId, RoleId } from '../../../src/story/ids'
import { deed } from '../../factories/deeds'
import { event } from '../../factories/record'
import { tinyGame } from '../../factories/tiny-game'

const plain = (rows: ReturnType<typeof pathBesideRecord>) =>
  rows.map(({ day, events, deeds }) => [day, events.map(({ id }) => id), deeds.map(({ index }) => index)])

test('a day shows what the record turned on, and the deeds at which accounts were weighed', () => {
  const deeds = [
    deed('1956-10-23T20:00'),
    deed('1956-10-23T21:05', { index: 1, weigh: 'radio' }),
    deed('1956-10-23T22:00', { index: 2 }),
  ]
  const events = [event('march', '1956-10-23', '15:00'), event('shots', '1956-10-23', '21:00')]
  expect(plain(pathBesideRecord(deeds, events, new Set(['shots'])))).toEqual([['1956-10-23', ['shots'], [1]]])
})

test('without a turning point a day shows what two documents agree on, and the last deed that is documented', () => {
  const deeds = [
    deed('1956-10-26T09:00', { basis: 'documented' }),
    deed('1956-10-26T12:00', { index: 1, basis: 'typical' }),
  ]
  const events = [
    event('alone', '1956-10-26', '08:00', { certainty: 'single-source' }),
    event('agreed', '1956-10-26', '10:00'),
  ]
  expect(plain(pathBesideRecord(deeds, events, new Set()))).toEqual([['1956-10-26', ['agreed'], [0]]])
})

test('a day without deeds stands only if the record turned on it', () => {
  const deeds = [deed('1956-10-23T20:00'), deed('1956-10-29T09:00', { index: 1 })]
  const events = [event('quiet', '1956-10-26', '08:00'), event('turn', '1956-10-28', '13:00')]
  expect(plain(pathBesideRecord(deeds, events, new Set(['turn'])))).toEqual([
    ['1956-10-23', [], [0]],
    ['1956-10-28', ['turn'], []],
    ['1956-10-29', [], [1]],
  ])
})

test('a span of days never stands for one day', () => {
  const events = [event('days', '1956-10-23/1956-10-28')]
  expect(plain(pathBesideRecord([deed('1956-10-23T20:00')], events, new Set()))).toEqual([['1956-10-23', [], [0]]])
})

test('every turning event is in the chronology', () => {
  const chronology = readFileSync('stories/evidence/chronology.yaml', 'utf8')
  const missing = [...TURNING_EVENTS].filter((id) => !chronology.includes(`- id: "${id}"`))
  expect(missing).toEqual([])
})

test('a path rests on each passage once, however often it is cited', () => {
  const deeds = [
    deed('1956-10-23T20:00', { basis: 'documented', passages: ['a/001-x', 'b/001-y'] }),
    deed('1956-10-23T21:00', { index: 1, basis: 'documented', passages: ['a/001-x', 'a/002-z'] }),
  ]
  expect(restsOn(deeds, ['a/002-z' as never])).toEqual({
    choices: 2,
    bases: [{ basis: 'documented', count: 2 }],
    passages: ['a/001-x', 'b/001-y', 'a/002-z'],
    opened: 1,
    sources: [
      { source: 'a', count: 2 },
      { source: 'b', count: 1 },
    ],
  })
})

test('of a question that was weighed twice the last belief counts', () => {
  const deeds = [
    deed('1956-10-23T21:00', { weigh: 'radio' }),
    deed('1956-10-24T21:00', { index: 1, weigh: 'radio' }),
    deed('1956-10-25T21:00', { index: 2 }),
  ]
  expect(trustedIn(deeds)).toEqual([{ claim: 'radio', deed: deeds[1] }])
})

test('what became of whom is told in the words of the ending', async () => {
  const { game, playing } = tinyGame()
  await game.intents.openRole('tiny' as RoleId)
  await game.intents.choose('ask' as ChoiceId)
  expect(fatesOf(playing())).toEqual([])
  await game.intents.choose('leave' as ChoiceId)
  expect(fatesOf(playing())).toEqual([{ person: 'judit', lines: ['You are home.'] }])
})

const traced = (id: string, circle: 'five' | 'further') =>
  ({ passage: { id }, source: { id: id.split('/')[0], circle } }) as never as Traced

test('the five documents are cited before the further sources, the most used first, each in its own order', () => {
  const groups = citationGroups([
    traced('un/001', 'further'),
    traced('un/002', 'further'),
    traced('b/001', 'five'),
    traced('a/002', 'five'),
    traced('a/001', 'five'),
  ])
  expect(groups.map(({ source, passages }) => [source.id, passages.map(({ id }) => id)])).toEqual([
    ['a', ['a/001', 'a/002']],
    ['b', ['b/001']],
    ['un', ['un/001', 'un/002']],
  ])
})

test('a role without questions of its own is asked those that fit every role', () => {
  for (const role of ['worker', 'student', 'soldier', 'delegate']) {
    const keys = [1, 2, 3].map((number) => `question/${role}/${number}`)
    expect(questionKeys(role)).toEqual(keys)
    for (const key of keys) expect(hungarian).toHaveProperty([key])
  }
  expect(questionKeys('nobody')).toEqual(['question/any/1', 'question/any/2', 'question/any/3'])
})

test('no question asks what the reader would have done', () => {
  const questions = Object.entries(debrief).filter(([key]) => key.startsWith('question/'))
  expect(questions.filter(([, text]) => /would you have done/i.test(String(text)))).toEqual([])
})

test('of each text behind a path it shows what was cited, what was opened, and where it was trusted', () => {
  const deeds = [
    deed('1956-10-23T20:00', { passages: ['pamphlet/001-a', 'essay/001-c'] }),
    deed('1956-10-23T21:00', { index: 1, passages: ['pamphlet/002-b', 'pamphlet/001-a'], weigh: 'radio' }),
  ]
  const opened = [passageId('pamphlet/002-b'), passageId('elsewhere/009-z')]
  expect(sourceUse(restsOn(deeds, opened), opened, trustedIn(deeds))).toEqual([
    { source: 'pamphlet', cited: 2, opened: 1, trusted: 1 },
    { source: 'essay', cited: 1, opened: 0, trusted: 0 },
  ])
})

const option = (id: string, locked = false) => ({ id: id as ChoiceId, locked })
const weighed = {
  choice: 'boy' as ChoiceId,
  lang: 'en',
  options: [option('girl'), option('boy'), option('closed', true), option('unseen')],
}

test('what others believed stands in the order of the page, without choices that were locked', () => {
  const books = {
    one: { words: { girl: 'The girl', boy: 'The boy', unseen: 'Nobody' } },
  } as unknown as Playing['books']
  const counts = [
    { choice: 'unseen', count: 4 },
    { choice: 'girl', count: 9 },
    { choice: 'gone', count: 3 },
  ]
  expect(othersBelieved(weighed, books, { by: 'choice', counts }, 'en')).toEqual([
    { text: 'The girl', lang: 'en', count: 9, yours: false },
    { text: 'The boy', lang: 'en', count: 0, yours: true },
    { text: 'Nobody', lang: 'en', count: 4, yours: false },
  ])
  expect(othersBelieved(weighed, books, { by: 'choice', counts: [] }, 'en')).toEqual([])
})

test('what others answered stands in the words in which they were asked, in the language of the page', () => {
  const answers = [
    { words: { en: 'Inside', hu: 'Bentről' }, count: 2, yours: true },
    { words: { en: 'Outside', hu: 'Kintről' }, count: 0, yours: false },
  ]
  expect(othersBelieved(weighed, {}, { by: 'answer', answers }, 'hu')).toEqual([
    { text: 'Bentről', lang: 'hu', count: 2, yours: true },
    { text: 'Kintről', lang: 'hu', count: 0, yours: false },
  ])
})
