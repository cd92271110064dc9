import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { roleWeights } from '../../../src/authoring/art/role-weights'
import { type ShippedFile, shippedFiles } from '../../../src/authoring/art/shipped-files'
import { tooHeavy, weigh, weighFiles } from '../../../src/authoring/art/weights'

const PROJECT = join(import.meta.dirname, '../../..')
const ART = join(PROJECT, 'assets/art')
const ROLE_BUDGET_KB = 6000
const DRAWING_TIME = 120_000

let drawn: readonly ShippedFile[] | undefined
const files = () => {
  drawn ??= shippedFiles()
  return drawn
}

test('the pictures in assets/art are exactly what the code draws', { timeout: DRAWING_TIME }, () => {
  const different = files()
    .filter(({ path, text }) => !existsSync(join(ART, path)) || readFileSync(join(ART, path), 'utf8') !== text)
    .map(({ path }) => path)
  expect(different, 'run npm run art, look at what has changed, and commit it').toEqual([])
})

test('nothing lies in assets/art that the code does not draw', { timeout: DRAWING_TIME }, () => {
  const expected = new Set(files().map(({ path }) => path))
  const there = readdirSync(ART, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ART.length + 1))
  expect(there.filter((path) => !expected.has(path))).toEqual([])
})

test('no diorama and no portrait is over its budget, nor a role over its own', { timeout: DRAWING_TIME }, () => {
  const weights = weighFiles(files())
  expect(tooHeavy(weigh(weights))).toEqual([])
  const roles = roleWeights(weights, join(PROJECT, 'stories'), join(PROJECT, 'assets/sound/opus'))
  expect(roles).toHaveLength(4)
  expect(roles.filter(({ art, sound }) => art + sound > ROLE_BUDGET_KB * 1000)).toEqual([])
})

test('a diorama over its budget is named with its weight', () => {
  const [fault = ''] = tooHeavy({ ...weigh(new Map()), dioramas: new Map([['heavy', 121_000]]) })
  expect(fault).toBe('heavy weighs 121.0 kB gzipped; it may weigh 120')
})

test('a diorama weighs what its layers weigh together', () => {
  const weights = new Map([
    ['dioramas/place/sky.svg', 300],
    ['dioramas/place/far.svg', 200],
    ['portraits/klara-calm.svg', 90],
  ])
  expect(weigh(weights).dioramas).toEqual(new Map([['place', 500]]))
  expect(weigh(weights).portraits).toEqual(new Map([['klara-calm.svg', 90]]))
})
