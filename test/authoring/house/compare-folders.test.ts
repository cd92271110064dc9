import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
// @ts-expect-error Plain JavaScript, which runs before any package is there.
import { differences, filesWith, hashesOf } from '../../../src/authoring/house/compare-folders.mjs'

const root = mkdtempSync(join(tmpdir(), 'compare-'))
afterAll(() => rmSync(root, { recursive: true }))

function folder(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name, path)), { recursive: true })
    writeFileSync(join(root, name, path), text)
  }
  return join(root, name)
}

const one = folder('one', { 'index.html': 'page', 'assets/a.js': 'code', 'old.js': 'x' })
const other = folder('other', { 'index.html': 'page', 'assets/a.js': 'Code', 'new.js': 'made in /srv/anna/game' })

test('every file that is not the same in two builds is named, and no other', () => {
  expect(differences(hashesOf(one), hashesOf(other))).toEqual([
    'differs: assets/a.js',
    'only in the second: new.js',
    'only in the first: old.js',
  ])
  expect(differences(hashesOf(one), hashesOf(one))).toEqual([])
})

test('a file that names a folder of the computer it was built on is found', () => {
  expect(filesWith(other, '/srv/anna')).toEqual(['new.js'])
  expect(filesWith(one, '/srv/anna')).toEqual([])
})
