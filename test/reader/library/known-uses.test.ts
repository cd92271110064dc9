import { expect, test } from 'vitest'
import type { EvidenceLibrary } from '../../../src/evidence/evidence-library'
import { knownUses } from '../../../src/reader/library/known-uses'

const FILES: Readonly<Record<string, unknown>> = {
  'evidence/uses': {
    uses: {
      'a/001-x': [
        { role: 'student', chapter: 'one', choice: 'go' },
        { role: 'student', chapter: 'one', choice: 'stay' },
        { role: 'worker', chapter: 'two', choice: 'strike' },
      ],
    },
  },
  'student/one.en': { words: { go: 'Go.', stay: 'Stay.' } },
}
const library: Pick<EvidenceLibrary, 'file'> = {
  async file(name, read) {
    const value = read(FILES[name])
    return value === undefined ? { ok: false, fault: { code: 'evidence/missing', file: name } } : { ok: true, value }
  },
}

test('a choice that was met is named, of others only the number is said', async () => {
  expect(await knownUses(library, 'a/001-x', (choice) => choice === 'go', 'hu')).toEqual({
    ok: true,
    value: [
      { role: 'student', known: [{ choice: 'go', text: 'Go.', language: 'en' }], unmet: 1 },
      { role: 'worker', known: [], unmet: 1 },
    ],
  })
})

test('a passage that no choice cites has no uses', async () => {
  expect(await knownUses(library, 'a/002-y', () => true, 'en')).toEqual({ ok: true, value: [] })
})

test('a chapter whose words do not come counts as not met', async () => {
  expect(await knownUses(library, 'a/001-x', () => true, 'en')).toMatchObject({
    value: [{ unmet: 0 }, { role: 'worker', known: [], unmet: 1 }],
  })
})
