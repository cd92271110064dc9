import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readEchoes } from '../../src/authoring/story/read-echoes'

const ROLES = ['worker', 'student', 'soldier', 'delegate'].filter((role) => existsSync(`stories/${role}.ink`))
const declared = (role: string, pattern: RegExp) =>
  [...readFileSync(`stories/${role}.ink`, 'utf8').matchAll(pattern)].flatMap(([, name]) => name ?? [])

test('every variable that another role sets has a row, and every row a variable on both sides', () => {
  const echoes = readEchoes('stories')
  expect(echoes.faults).toEqual([])
  for (const role of ROLES) {
    const rows = echoes.of(role).filter(({ from }) => ROLES.includes(from))
    const read = declared(role, /^VAR (met_\w+)/gm)
    expect([...new Set(rows.map(({ variable }) => variable))].filter((name) => !read.includes(name))).toEqual([])
    for (const { from, of } of rows) expect(declared(from, /^VAR (\w+)/gm)).toContain(of)
  }
})
