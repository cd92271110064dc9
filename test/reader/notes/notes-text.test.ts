import { expect, test } from 'vitest'
import { createEvidenceLibrary } from '../../../src/evidence/evidence-library'
import { passageId } from '../../../src/evidence/ids'
import { notes as english } from '../../../src/locale/strings/en/notes'
import { notesText } from '../../../src/reader/notes/notes-text'
import type { Note } from '../../../src/state/slices/notes'
import { passage, source } from '../../evidence/factories'

const words = (key: keyof typeof english) => String(english[key])
const note = (id: string, text: string): Note => ({ id: text, passage: passageId(id), text, at: '2026-01-01' })
const files: Readonly<Record<string, unknown>> = {
  'evidence/passages/pamphlet': { passages: [passage('pamphlet/001-a')] },
  'evidence/sources': { sources: [source('pamphlet')], outside: [] },
}
const library = createEvidenceLibrary((file) =>
  Promise.resolve(
    file in files ? { ok: true, value: files[file] } : { ok: false, fault: { code: 'content/unreachable', file } },
  ),
)

test('what is taken home has each sentence, who says it and when, and the address of its passage', async () => {
  const ports = { library, pageAddress: (route: string) => `https://example.org/${route}` }
  expect(await notesText(ports, [note('pamphlet/001-a', 'Two say so.')], 'en', words)).toBe(
    'Evidence log\n\nTwo say so.\nSomebody, pamphlet, 1984\nhttps://example.org/#/passage/pamphlet/001-a\n',
  )
})

test('a passage that does not come stands with its name alone, and the sentence is not lost', async () => {
  expect(await notesText({ library }, [note('gone/001-a', 'Kept.')], 'en', words)).toBe(
    'Evidence log\n\nKept.\ngone/001-a\n',
  )
})
