import { expect, test } from 'vitest'
import { evidenceFiles, firstEvidence } from '../../../src/authoring/evidence/evidence-files'
import { readEvidence } from '../../../src/authoring/evidence/load-evidence'
import { passageId } from '../../../src/evidence/ids'
import { holdingAt } from '../../../src/history/holding'
import { tinyCatalogue } from './tiny-catalogue'

function tiny() {
  const loaded = readEvidence(tinyCatalogue(), 'stories/evidence')
  if (!loaded.ok) throw new Error('the tiny catalogue is broken')
  return loaded.value
}

test('the circle of an entry follows from its file, or is said', () => {
  const { sources, passages, contested, events, places } = tiny()
  expect(sources.map(({ id, circle }) => [id, circle])).toEqual([
    ['pamphlet', 'five'],
    ['wiki', 'five'],
    ['un-report', 'further'],
  ])
  expect(passages.map(({ circle }) => circle)).toEqual(['five', 'five', 'further'])
  expect(contested.map(({ circle }) => circle)).toEqual(['five', 'further'])
  expect(events.map(({ id, circle }) => [id, circle])).toEqual([
    ['march', 'five'],
    ['papers', 'further'],
    ['shots', 'five'],
  ])
  expect(places.map(({ circle }) => circle)).toEqual(['five'])
})

test('what the further circle says stands beside the claim it bears on, and hints for authors are left behind', () => {
  expect(tiny().contested[0]).toEqual({
    id: 'who-fired',
    circle: 'five',
    question: { en: 'Who fired first?' },
    date: '1956-10-23',
    positions: [
      { claim: { en: 'The guards.', hu: 'Az őrök.' }, passages: ['pamphlet/001-first'] },
      { claim: { en: 'Nobody knows.', hu: 'Senki sem tudja.' }, passages: ['wiki/001-first'] },
    ],
    note: { en: 'The two are one witness.', hu: 'Ketten mondják.' },
    bearing: [
      { position: 1, effect: 'supports', passages: ['un-report/001-first'], how: { en: 'It weighs both.' } },
      { effect: 'new', passages: ['un-report/001-first'], how: { en: 'A third answer.' } },
    ],
    bearingNote: { en: 'The report came later.' },
  })
})

test('an entry speaks Hungarian where its Hungarian is written, and English elsewhere', () => {
  const [pamphlet, wiki] = tiny().passages
  expect(pamphlet?.precis.hu).toBe('Két diák a rádióhoz megy.')
  expect(pamphlet?.utterances[0]?.who).toEqual({ en: 'a worker', hu: 'egy munkás' })
  expect(pamphlet?.figures[0]?.what).toEqual({ en: 'dead', hu: 'halott' })
  expect(wiki?.precis.hu).toBeUndefined()
})

test('what a figure says is given in Hungarian once for all passages, and a bare number needs none', () => {
  const [pamphlet, wiki] = tiny().passages
  expect(pamphlet?.figures.map(({ value }) => value.hu)).toEqual(['1', 'több mint 2500'])
  expect(wiki?.figures.map(({ value }) => value.hu)).toEqual(['1', 'több mint 2500'])
})

test('a place on a border belongs to both districts', () => {
  expect(tiny().places[0]?.districts).toEqual(['viii', 'ix'])
})

test('a row for all districts ends where it says, and the holder of before comes back', () => {
  const { holdings } = tiny()
  expect(holdingAt(holdings, 'viii', '1956-11-23T14:30')?.holder).toBe('demonstration')
  expect(holdingAt(holdings, 'viii', '1956-11-23T15:00')).toMatchObject({ holder: 'fighting', why: { en: 'Shots.' } })
  expect(holdingAt(holdings, 'iii', '1956-11-23T14:30')?.holder).toBe('demonstration')
  expect(holdingAt(holdings, 'iii', '1956-11-23T15:00')).toMatchObject({ holder: 'quiet', over: true })
})

test('the app gets one file of passages for each source, and one for each kind of entry', () => {
  const files = evidenceFiles(tiny())
  expect([...files.keys()].toSorted()).toEqual([
    'evidence/chronology',
    'evidence/contested',
    'evidence/districts',
    'evidence/glossary',
    'evidence/passages/pamphlet',
    'evidence/passages/un-report',
    'evidence/passages/wiki',
    'evidence/people',
    'evidence/places',
    'evidence/sources',
    'evidence/term-forms',
  ])
  const passages: unknown = JSON.parse(files.get('evidence/passages/wiki') ?? '')
  expect(passages).toMatchObject({ passages: [{ id: 'wiki/001-first', source: 'wiki', circle: 'five' }] })
})

test('a first scene gets its passages, a glance at their sources and the claims they touch', () => {
  const first = firstEvidence(tiny(), [passageId('wiki/001-first')])
  expect(first.passages.map(({ id }) => id)).toEqual(['wiki/001-first'])
  expect(first.sources.map(({ id, position }) => [id, position])).toEqual([
    ['wiki', { en: "It takes the workers' side." }],
  ])
  expect(first.contested.map(({ id }) => id)).toEqual(['who-fired', 'how-many'])
})
