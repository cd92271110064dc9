import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCatalogue } from '../../../src/authoring/check/catalogue'
import { looksOf } from '../../../src/authoring/looks/looks'
import { looksFiles } from '../../../src/authoring/looks/looks-files'

const { catalogue } = readCatalogue('stories', process.cwd())
const { rows, faults } = looksOf('stories', process.cwd(), catalogue.passages)

test('every drawing of every place has things to look at, and all that they name is there', () => {
  expect(faults).toEqual([])
  expect(rows.length).toBeGreaterThan(28 * 3)
})

test('each thing rests on a passage', () => {
  expect(rows.filter(({ look }) => look.passage === undefined).map(({ look }) => look.id)).toEqual([])
})

test('the build writes one file for each language with the same things', () => {
  const files = looksFiles(rows)
  const ids = (name: string) => (JSON.parse(files.get(name) ?? '').looks as { id: string }[]).map(({ id }) => id)
  expect([...files.keys()]).toEqual(['looks.en', 'looks.hu'])
  expect(ids('looks.hu')).toEqual(ids('looks.en'))
})

test('no sentence of the things to look at is twice there', () => {
  const sentences = rows.flatMap(({ look }) => look.en.split(/(?<=[.!?])\s+/))
  const twice = sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)
  expect(twice).toEqual([])
})

test('the source is plain YAML that any editor of texts can read', () => {
  expect(readFileSync('stories/looks.yaml', 'utf8')).not.toMatch(/\t/)
})
