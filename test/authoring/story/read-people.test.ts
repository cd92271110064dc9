import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPeople } from '../../../src/authoring/story/read-people'

function reading(yaml?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'people-'))
  try {
    if (yaml !== undefined) {
      mkdirSync(join(folder, 'tiny'))
      writeFileSync(join(folder, 'tiny', 'people.yaml'), yaml)
    }
    return readPeople(folder, 'tiny')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const JUDIT = '- { id: judit, name: { en: Judit, hu: Judit }, who: { en: A friend, hu: Egy barát }, fictional: true }'

test('the invented people of a role are read in the order of their file', () => {
  expect(reading(JUDIT).people).toMatchObject([{ id: 'judit', who: { hu: 'Egy barát' } }])
})

test('a role without a list of people has none', () => {
  expect(reading()).toEqual({ people: [], faults: [] })
})

test('somebody who is not marked as invented has no place in the list', () => {
  const { faults } = reading(JUDIT.replace('true', 'false'))
  expect(faults).toMatchObject([
    { file: 'stories/tiny/people.yaml', message: expect.stringContaining('people who lived') },
  ])
})

test('a list that is no yaml is a fault of its file, not an exception', () => {
  expect(reading('- {').faults).toMatchObject([{ file: 'stories/tiny/people.yaml', rule: 'people-schema' }])
})
