import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { moods } from '../../../src/authoring/art/portraits/mood'
import { sitters } from '../../../src/authoring/art/portraits/sitters'
import { readPeople } from '../../../src/authoring/story/read-people'

const PROJECT = join(import.meta.dirname, '../../..')
const STORIES = join(PROJECT, 'stories')
const ROLES = ['worker', 'student', 'soldier', 'delegate']

const drawn = sitters.map(({ who }) => who)
const people = ROLES.flatMap((role) => readPeople(STORIES, role).people)
const lived: readonly { readonly id: string; readonly name: Readonly<Record<string, string>> }[] = parse(
  readFileSync(join(STORIES, 'evidence/people.yaml'), 'utf8'),
).people

test('every portrait that a list of people names is drawn, and nobody is drawn whom no list names', () => {
  const named = people.flatMap(({ portrait }) => portrait ?? [])
  expect(new Set(named)).toEqual(new Set(drawn))
})

test('two people do not share a face', () => {
  const named = people.flatMap(({ portrait }) => portrait ?? [])
  expect(new Set(named).size).toBe(named.length)
  expect(new Set(drawn).size).toBe(drawn.length)
})

test('nobody who lived is drawn', () => {
  const real = new Set(lived.map(({ id }) => id))
  expect(people.filter(({ id, portrait }) => portrait !== undefined && real.has(id))).toEqual([])
})

test('everybody who is drawn has a file for each mood', () => {
  const files = readdirSync(join(PROJECT, 'assets/art/portraits'))
  const wanted = drawn.flatMap((who) => moods.map((mood) => `${who}-${mood}.svg`))
  expect(files.sort()).toEqual(wanted.sort())
})

test('those who speak most in each story have a face', () => {
  const unseen = ROLES.flatMap((role) => {
    const spoken = new Map<string, number>()
    const folder = join(STORIES, role)
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ink')))
      for (const [, who = ''] of readFileSync(join(folder, file), 'utf8').matchAll(/#\s*who:\s*([a-z0-9-]+)/g))
        spoken.set(who, (spoken.get(who) ?? 0) + 1)
    const invented = readPeople(STORIES, role).people
    return [...spoken]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 5)
      .filter(([who]) => invented.some(({ id, portrait }) => id === who && portrait === undefined))
      .map(([who]) => `${role}: ${who}`)
  })
  expect(unseen).toEqual([])
})
