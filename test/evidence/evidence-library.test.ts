import { expect, test } from 'vitest'
import type { FetchEvidence } from '../../src/evidence/evidence-fault'
import { createEvidenceLibrary } from '../../src/evidence/evidence-library'
import { readFirstEvidence } from '../../src/evidence/first-evidence'
import { contestedId, passageId, sourceId } from '../../src/evidence/ids'
import { glanceAt } from '../../src/evidence/source-glance'
import { claim, passage, source } from './factories'

/** A server of files that counts what it is asked for; a code instead of a file is a failure. */
function server(files: Record<string, unknown>) {
  const asked: string[] = []
  const fetchJson: FetchEvidence = async (file) => {
    asked.push(file)
    const content = files[file]
    if (content === undefined) return { ok: false, fault: { code: 'content/missing' } }
    if (content === 'gone') return { ok: false, fault: { code: 'content/unreachable' } }
    return { ok: true, value: content }
  }
  return { asked, files, fetchJson }
}

const shots = passage('prole-info/024-first-shots')

test('a passage is fetched with the other passages of its source, and only once', async () => {
  const { asked, fetchJson } = server({ 'evidence/passages/prole-info': { passages: [shots] } })
  const library = createEvidenceLibrary(fetchJson)
  const [first, second] = await Promise.all([library.passage(shots.id), library.passage(shots.id)])
  expect(first).toEqual({ ok: true, value: shots })
  expect(second).toEqual(first)
  expect(await library.passagesOf(shots.source)).toEqual({ ok: true, value: [shots] })
  expect(asked).toEqual(['evidence/passages/prole-info'])
})

test('the evidence of a first scene needs no fetching', async () => {
  const { asked, fetchJson } = server({})
  const library = createEvidenceLibrary(fetchJson)
  const glance = glanceAt(source('prole-info'))
  const fired = claim('who-fired', [['prole-info/024-first-shots'], ['daily-history/010-statue']])
  library.seed({ passages: [shots], sources: [glance], contested: [fired] })
  expect(await library.passage(shots.id)).toEqual({ ok: true, value: shots })
  expect(await library.glance(sourceId('prole-info'))).toEqual({ ok: true, value: glance })
  expect(await library.contested(contestedId('who-fired'))).toEqual({ ok: true, value: fired })
  expect(asked).toEqual([])
})

test('the file of a first scene is read whole or not at all', () => {
  const first = { passages: [shots], sources: [glanceAt(source('prole-info'))], contested: [] }
  expect(readFirstEvidence(first)).toEqual(first)
  expect(readFirstEvidence({ ...first, sources: [{ id: 'prole-info' }] })).toBeUndefined()
  expect(readFirstEvidence({ passages: [shots] })).toBeUndefined()
})

test('sources and the texts outside the catalogue come with one file', async () => {
  const wikipedia = { id: 'wikipedia', name: { en: 'Wikipedia' } }
  const { asked, fetchJson } = server({ 'evidence/sources': { sources: [source('prole-info')], outside: [wikipedia] } })
  const library = createEvidenceLibrary(fetchJson)
  expect(await library.glance(sourceId('prole-info'))).toEqual({ ok: true, value: glanceAt(source('prole-info')) })
  expect(await library.outsideTexts()).toEqual({ ok: true, value: [wikipedia] })
  expect(asked).toEqual(['evidence/sources'])
})

test('a file that the server does not have is named', async () => {
  const library = createEvidenceLibrary(server({}).fetchJson)
  expect(await library.terms()).toEqual({ ok: false, fault: { code: 'evidence/missing', file: 'evidence/glossary' } })
})

test.each([[{ places: [{ id: 'radio' }] }], [{ people: [] }], ['<!doctype html>'], [null]])(
  'a truncated or foreign file is broken: %j',
  async (content) => {
    const library = createEvidenceLibrary(server({ 'evidence/places': content }).fetchJson)
    expect(await library.places()).toEqual({ ok: false, fault: { code: 'evidence/broken', file: 'evidence/places' } })
  },
)

test('an id that the catalogue does not have is unknown', async () => {
  const library = createEvidenceLibrary(server({ 'evidence/passages/prole-info': { passages: [shots] } }).fetchJson)
  expect(await library.passage(passageId('prole-info/999-nothing'))).toEqual({
    ok: false,
    fault: { code: 'evidence/unknown', file: 'evidence/passages/prole-info' },
  })
})

test('a failure is not kept: when the network is back the same question is answered', async () => {
  const { files, fetchJson } = server({ 'evidence/passages/prole-info': 'gone' })
  const library = createEvidenceLibrary(fetchJson)
  expect(await library.passage(shots.id)).toEqual({
    ok: false,
    fault: { code: 'evidence/unreachable', file: 'evidence/passages/prole-info' },
  })
  files['evidence/passages/prole-info'] = { passages: [shots] }
  expect(await library.passage(shots.id)).toEqual({ ok: true, value: shots })
})

test('any other file is read by the reader that comes with the question', async () => {
  const library = createEvidenceLibrary(server({ 'evidence/chronology': { events: [1, 2] } }).fetchJson)
  const count = (json: unknown) =>
    typeof json === 'object' && json !== null && 'events' in json && Array.isArray(json.events)
      ? json.events.length
      : undefined
  expect(await library.file('evidence/chronology', count)).toEqual({ ok: true, value: 2 })
  expect(await library.file('evidence/chronology', () => undefined)).toEqual({
    ok: false,
    fault: { code: 'evidence/broken', file: 'evidence/chronology' },
  })
})
