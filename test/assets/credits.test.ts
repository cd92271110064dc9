import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'
import { readCredits } from '../../src/reader/about/credits'

const raw: unknown = JSON.parse(readFileSync('assets/credits.json', 'utf8'))
const credits = readCredits(raw)
const files = readdirSync('assets', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative('assets', join(entry.parentPath, entry.name)).split(sep).join('/'))

/** Whether a file's path fits a row's pattern, in which `*` stands for anything but a slash. */
function fits(path: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[^/]*')}$`).test(path)
}

test('every shipped file has exactly one row that says whose it is', () => {
  const wrong = files.flatMap((file) => {
    const rows = credits.filter((credit) => credit.files.some((pattern) => fits(file, pattern)))
    if (rows.length === 1) return []
    const named = rows.map(({ what }) => what.en).join('” and “')
    return rows.length === 0 ? [`${file} has no row in assets/credits.json`] : [`${file} stands under “${named}”`]
  })
  expect(wrong).toEqual([])
})

test('no row speaks of a file that is not there', () => {
  const patterns = credits.flatMap((credit) => credit.files)
  expect(patterns.filter((pattern) => !files.some((file) => fits(file, pattern)))).toEqual([])
})

test('every row can be read, in both languages, and names a licence that we may pass on', () => {
  expect(credits).toHaveLength((raw as readonly unknown[]).length)
  for (const { what, made, by, licence } of credits) {
    expect([what.en, what.hu, made.en, made.hu, by].every((words) => words.length > 3)).toBe(true)
    expect(['CC BY 4.0', 'CC0 1.0', 'MIT', 'SIL Open Font License 1.1']).toContain(licence)
  }
})

test('rows that say nothing are left out', () => {
  expect(readCredits(undefined)).toEqual([])
  expect(readCredits([{ what: { en: 'Half a row' } }, null])).toEqual([])
})
