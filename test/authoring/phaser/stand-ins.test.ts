import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { eventNames, standInCode, standInFor } from '../../../src/authoring/phaser/stand-in-code'
import { STAND_INS } from '../../../src/authoring/phaser/stand-ins'

const SOURCE = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src')
const inPhaser = (path: string): string => join(SOURCE, path.endsWith('/*') ? path.slice(0, -2) : `${path}.js`)

test('every row stands in for something that Phaser has', () => {
  expect(STAND_INS.filter(([path]) => !existsSync(inPhaser(path))).map(([path]) => path)).toEqual([])
})

test('every part of our own is there under its name', async () => {
  for (const [, standIn] of STAND_INS) {
    if (standIn.kind !== 'ours') continue
    const part: object = await import(`../../../src/city/phaser/${standIn.file}.ts`)
    expect(Object.keys(part)).toContain(standIn.name)
  }
})

test('a list is cut down to what is named, and the build fails when Phaser no longer has it', () => {
  const real = "module.exports = {\n  Add: require('./Add'),\n  AddAt: require('./AddAt')\n}"
  const code = standInCode('utils/array/index', { kind: 'only', names: ['Add'] }, real, '/ours')
  expect(code).toContain("{ Add: require('./Add') }")
  expect(() => standInCode('utils/array/index', { kind: 'only', names: ['Gone'] }, real, '/ours')).toThrow('Gone')
})

test('a row for a folder holds for all in it, and the row of a file before it goes first', () => {
  expect(standInFor('display/color/Color')).toEqual({ kind: 'absent' })
  expect(standInFor('display/color/ValueToColor')?.kind).toBe('ours')
  expect(standInFor('textures/Texture')).toBeUndefined()
})

test('the names of events are gathered into one list', () => {
  const read = (file: string): string => readFileSync(join(SOURCE, 'core/events', file), 'utf8')
  const code = eventNames(read('index.js'), read)
  expect(code).toContain("BLUR: 'blur'")
  expect(code).not.toContain('require')
  expect(() => eventNames("A: require('./A')", () => 'module.exports = function () {}')).toThrow('./A')
})
