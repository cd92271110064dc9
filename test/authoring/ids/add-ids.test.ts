import { expect, test } from 'vitest'
import { addIds, prefixOf } from '../../../src/authoring/ids/add-ids'
import type { InkFile } from '../../../src/authoring/story/read-ink'

const file = (text: string): InkFile => ({ path: '/s/a.ink', name: 'stories/a.ink', lines: text.split('\n') })
const added = (text: string, used: readonly string[] = []) => addIds(file(text), 'wo', new Set(used)).lines.join('\n')

test('texts and choices get ids, logic and tags do not', () => {
  const ink = '=== Gate ===\n# place:radio\nA line. #who:judit\n* {x} [Go #src:a/001-b]\n    ~ x = 1\n- -> gate'
  expect(added(ink)).toBe(
    '=== Gate ===\n# place:radio\nA line. #who:judit #id:wo_gate_1\n* {x} [Go #src:a/001-b #id:wo_gate_2]\n    ~ x = 1\n- -> gate',
  )
})

test('an id that is there is never changed', () => {
  const ink = '=== gate ===\nA line. #id:wo_old_7\nAnother.'
  expect(added(ink)).toBe('=== gate ===\nA line. #id:wo_old_7\nAnother. #id:wo_gate_1')
})

test('a number that was ever used is passed by', () => {
  expect(added('=== gate ===\nA line.', ['wo_gate_1', 'wo_gate_2'])).toBe('=== gate ===\nA line. #id:wo_gate_3')
})

test('an id stands before the divert, where ink still reads it', () => {
  expect(added('=== gate ===\nOff we go. -> yard')).toBe('=== gate ===\nOff we go. #id:wo_gate_1 -> yard')
})

test('a choice that is not of the legal form is left for the author', () => {
  expect(added('=== gate ===\n* Go there')).toBe('=== gate ===\n* Go there')
})

test('the prefix is what most ids of the role begin with', () => {
  expect(prefixOf('worker', ['wk_a_1', 'wk_b_1', 'xx_c_1'])).toBe('wk')
  expect(prefixOf('worker', [])).toBe('wo')
})
