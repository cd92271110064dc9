import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mayReplace } from '../../../src/authoring/kiosk/may-replace'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a kiosk is packed into a folder that is new or empty, or over one packed before', () => {
  expect(mayReplace(join(folder, 'new'))).toBe(true)
  expect(mayReplace(folder)).toBe(true)
  mkdirSync(join(folder, 'game'))
  for (const name of ['serve.mjs', 'game/kiosk.html']) writeFileSync(join(folder, name), '')
  expect(mayReplace(folder)).toBe(true)
})

test('a folder with anything else in it is never emptied for a kiosk', () => {
  writeFileSync(join(folder, 'thesis.odt'), '')
  expect(mayReplace(folder)).toBe(false)
})
