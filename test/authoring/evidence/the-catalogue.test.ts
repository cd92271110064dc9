import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { evidenceFiles, firstEvidence } from '../../../src/authoring/evidence/evidence-files'
import { conflictAt } from '../../../src/authoring/evidence/place-windows'
import { dependenceBetween, independentWitnesses } from '../../../src/evidence/dependence'
import { createEvidenceLibrary } from '../../../src/evidence/evidence-library'
import { DISTRICT_IDS } from '../../../src/history/district'
import { eventsUntil } from '../../../src/history/events-in-time'
import { districtsAt, type Holder, holderIn } from '../../../src/history/holding'
import type { Moment } from '../../../src/history/moment'
import { readChronology, readDistricts } from '../../../src/history/read-record'
import { realCatalogue } from './real-catalogue'

const base = realCatalogue()
const ofCircle = (circle: 'five' | 'further', list: readonly { readonly circle: string }[]) =>
  list.filter((entry) => entry.circle === circle).length

test('the catalogue that ships has no fault and everything that was handed over', () => {
  expect({
    passages: [ofCircle('five', base.passages), ofCircle('further', base.passages)],
    sources: [ofCircle('five', base.sources), ofCircle('further', base.sources)],
    contested: [ofCircle('five', base.contested), ofCircle('further', base.contested)],
    events: [ofCircle('five', base.events), ofCircle('further', base.events)],
    places: [ofCircle('five', base.places), ofCircle('further', base.places)],
    people: [ofCircle('five', base.people), ofCircle('further', base.people)],
    terms: base.terms.length,
    districts: base.districts.length,
  }).toEqual({
    passages: [220, 143],
    sources: [5, 18],
    contested: [61, 8],
    events: [178, 55],
    places: [78, 2],
    people: [62, 13],
    terms: 52,
    districts: 22,
  })
})

test('forty claims of the five documents have something from the further circle beside them', () => {
  expect(base.contested.filter(({ bearing }) => bearing.length > 0)).toHaveLength(40)
})

test('the wiki and the pamphlet it copies are one witness, and so are the wiki and the article', () => {
  const [wiki, pamphlet, article, essay] = ['libsoc-wiki', 'prole-info', 'daily-history', 'utterly-interesting'].map(
    (id) => base.sources.filter((source) => source.id === id),
  )
  if (!wiki || !pamphlet || !article || !essay) throw new Error('a source is missing')
  expect(independentWitnesses([...wiki, ...pamphlet])).toBe(1)
  expect(independentWitnesses([...wiki, ...article])).toBe(1)
  expect(dependenceBetween([...wiki, ...article])).toEqual([
    { kind: 'shared', sources: ['libsoc-wiki', 'daily-history'], root: 'wikipedia' },
  ])
  expect(independentWitnesses([...pamphlet, ...essay])).toBe(2)
})

const heldBy = (moment: Moment, holder: Holder) => {
  const state = districtsAt(base.holdings, moment)
  return DISTRICT_IDS.filter((district) => holderIn(state, district) === holder)
}

test('the map changes from day to day as the record does', () => {
  expect(heldBy('1956-10-22T12:00', 'quiet')).toEqual(DISTRICT_IDS)
  expect(heldBy('1956-10-22T18:00', 'demonstration')).toEqual(['xi'])
  expect(heldBy('1956-10-23T16:00', 'demonstration')).toEqual(['i', 'ii', 'xi', 'xxi'])
  expect(heldBy('1956-10-23T20:00', 'demonstration')).toEqual(['v', 'viii', 'xiv'])
  expect(heldBy('1956-10-23T21:30', 'fighting')).toEqual(['viii'])
  expect(heldBy('1956-10-24T18:00', 'fighting')).toEqual(['ii', 'vii', 'viii', 'ix', 'xi'])
  expect(heldBy('1956-10-24T18:00', 'soviet')).toEqual(['v', 'xxi'])
  expect(heldBy('1956-10-25T12:00', 'fighting')).toEqual(['ii', 'v', 'vii', 'viii', 'ix', 'xi'])
  expect(heldBy('1956-10-27T12:00', 'council')).toEqual(['iv', 'xiii', 'xiv', 'xxi'])
  expect(heldBy('1956-10-29T00:00', 'fighting')).toEqual([])
  expect(heldBy('1956-11-02T12:00', 'council')).toHaveLength(21)
  expect(heldBy('1956-11-04T06:00', 'fighting')).toEqual([
    'ii',
    'iv',
    'v',
    'vii',
    'viii',
    'ix',
    'x',
    'xiii',
    'xix',
    'xx',
    'xxi',
  ])
  expect(heldBy('1956-11-09T12:00', 'fighting')).toEqual(['iv', 'x', 'xxi'])
  expect(heldBy('1956-11-10T13:00', 'fighting')).toEqual(['xxi'])
  expect(heldBy('1956-11-12T12:00', 'soviet')).toEqual(DISTRICT_IDS)
  expect(heldBy('1956-11-15T12:00', 'council')).toEqual(['iv', 'viii', 'xi', 'xiii', 'xxi'])
  expect(heldBy('1956-11-23T14:30', 'demonstration')).toEqual(DISTRICT_IDS)
  expect(heldBy('1956-12-04T12:00', 'demonstration')).toEqual(['vi', 'xiv'])
  expect(heldBy('1956-12-05T00:00', 'demonstration')).toEqual(DISTRICT_IDS)
  expect(heldBy('1956-12-11T12:00', 'council')).toEqual(['iv', 'viii', 'x', 'xi', 'xiii', 'xix', 'xxi'])
  expect(heldBy('1956-12-14T12:00', 'soviet')).toEqual(DISTRICT_IDS)
})

test('nobody can stand before the Stalin statue on 25 October, nor play the siege of the party house', () => {
  const conflicts = (place: string, moment: Moment) =>
    base.windows.flatMap((window) => (window.place === place ? (conflictAt(window, moment) ?? []) : []))
  expect(conflicts('stalin-statue', '1956-10-25T12:00')).toContain('refused')
  expect(conflicts('stalin-statue', '1956-10-23T20:00')).not.toContain('refused')
  expect(conflicts('koztarsasag-ter', '1956-10-30T14:00')).toContain('refused')
})

test('at ten in the evening of the 23rd the record knows of the shots and of the statue, and not yet of the tanks', () => {
  const known = eventsUntil(base.events, '1956-10-23T22:00').map(({ id }) => id)
  expect(known).toContain('1956-10-23-first-shots-at-the-radio')
  expect(known).toContain('1956-10-23-the-stalin-statue-falls')
  expect(known).not.toContain('1956-10-24-first-soviet-tanks-earlier-version')
})

test('every moment of the record lies between its earliest and its latest minute', () => {
  expect(base.events.filter(({ from, by }) => by < from)).toEqual([])
})

test('the files that the build makes are read back whole by the app', async () => {
  const files = evidenceFiles(base)
  const library = createEvidenceLibrary(async (name) => {
    const text = files.get(name)
    return text === undefined
      ? { ok: false, fault: { code: 'content/missing' } }
      : { ok: true, value: JSON.parse(text) as unknown }
  })
  expect(await library.sources()).toEqual({ ok: true, value: base.sources })
  expect(await library.contestedClaims()).toEqual({ ok: true, value: base.contested })
  expect(await library.places()).toEqual({ ok: true, value: base.places })
  expect(await library.people()).toEqual({ ok: true, value: base.people })
  expect(await library.terms()).toEqual({ ok: true, value: base.terms })
  expect(await library.termForms()).toMatchObject({ value: base.terms.map(({ id, hungarian }) => ({ id, hungarian })) })
  expect(await library.file('evidence/chronology', readChronology)).toEqual({ ok: true, value: base.events })
  expect(await library.file('evidence/districts', readDistricts)).toEqual({
    ok: true,
    value: { districts: base.districts, holdings: base.holdings },
  })
  for (const passage of base.passages) expect(await library.passage(passage.id)).toEqual({ ok: true, value: passage })
})

test('the evidence of a first scene stays under 15 kB, pressed', () => {
  const themes = base.passages.filter(
    ({ source, places }) => source === 'prole-info' && places.includes('radio' as never),
  )
  const first = firstEvidence(
    base,
    themes.slice(0, 8).map(({ id }) => id),
  )
  expect(gzipSync(JSON.stringify(first)).length).toBeLessThan(15 * 1024)
})
