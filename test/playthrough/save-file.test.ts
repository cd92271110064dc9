import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginPlaythrough, decide } from '../../src/playthrough/playthrough'
import { readSaveFile, toSaveFile } from '../../src/playthrough/save-file'
import type { ChoiceId, RoleId } from '../../src/story/ids'

const playthrough = decide(beginPlaythrough('student' as RoleId, 'abc', 5, { met_lorry: 'came' }), 'ask' as ChoiceId)
const notes = [{ id: 'n', text: 'Four documents, two witnesses.' }]
const text = JSON.stringify(toSaveFile(playthrough, '2026-01-01T00:00:00Z', 'before the gate', notes))

test('a save gives back what was saved', () => {
  const read = readSaveFile(text)
  expect(read).toMatchObject({ ok: true, value: { name: 'before the gate', playthrough, notes } })
})

test('a save from before there were notes opens with none', () => {
  const { notes: _, ...before } = JSON.parse(text)
  const read = readSaveFile(JSON.stringify({ ...before, version: 1 }))
  expect(read).toMatchObject({ ok: true, value: { name: 'before the gate', playthrough, notes: [] } })
})

test('notes that are no list are left out, and the path still opens', () => {
  const read = readSaveFile(JSON.stringify({ ...JSON.parse(text), notes: 'torn' }))
  expect(read).toMatchObject({ ok: true, value: { playthrough, notes: [] } })
})

test('a save cut off anywhere is broken, never an exception', () => {
  fc.assert(
    fc.property(fc.nat(text.length - 1), (at) => {
      expect(readSaveFile(text.slice(0, at)).ok).toBe(false)
    }),
  )
})

test('a file of another program is foreign, a save of a later version says so', () => {
  expect(readSaveFile('{"hello":1}')).toEqual({ ok: false, fault: { code: 'save/foreign' } })
  expect(readSaveFile('[1,2]')).toEqual({ ok: false, fault: { code: 'save/foreign' } })
  const later = text.replace('"version":2', '"version":99')
  expect(readSaveFile(later)).toEqual({ ok: false, fault: { code: 'save/newer-version' } })
})

test('a save whose parts are of the wrong kind is broken', () => {
  for (const [from, to] of [
    ['["ask"]', '"ask"'],
    ['["ask"]', '[1]'],
    ['"seed":5', '"seed":"5"'],
    ['"role":"student",', ''],
  ] as const) {
    expect(readSaveFile(text.replace(from, to))).toEqual({ ok: false, fault: { code: 'save/broken' } })
  }
})
