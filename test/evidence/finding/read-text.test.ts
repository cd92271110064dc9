import { expect, test } from 'vitest'
import { LARGEST, readText } from '../../../src/evidence/finding/read-text'

const bytes = (...list: readonly number[]) => Uint8Array.from(list)

test('a text is read in the encoding it has', () => {
  expect(readText(new TextEncoder().encode('Petőfi'))).toEqual({ ok: true, text: 'Petőfi', encoding: 'utf-8' })
  expect(readText(bytes(0x50, 0x65, 0x74, 0xf5, 0x66, 0x69))).toEqual({
    ok: true,
    text: 'Petőfi',
    encoding: 'windows-1250',
  })
  expect(readText(bytes(0xff, 0xfe, 0x51, 0x01))).toMatchObject({ text: 'ő', encoding: 'utf-16' })
})

test('letters that were taken apart are put together', () => {
  expect(readText(new TextEncoder().encode('Petőfi'.normalize('NFD')))).toMatchObject({ text: 'Petőfi' })
})

test('what is no text is refused with a reason', () => {
  expect(readText(bytes())).toEqual({ ok: false, code: 'own/empty' })
  expect(readText(bytes(0x20, 0x0a))).toEqual({ ok: false, code: 'own/empty' })
  expect(readText(bytes(0x89, 0x50, 0, 0, 0, 1, 2))).toEqual({ ok: false, code: 'own/binary' })
  expect(readText(new Uint8Array(LARGEST + 1))).toEqual({ ok: false, code: 'own/too-large' })
})
