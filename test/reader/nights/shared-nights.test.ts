import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { nights as english } from '../../../src/locale/strings/en/nights'
import { nights as hungarian } from '../../../src/locale/strings/hu/nights'
import { nightKey, nightOf, SHARED_NIGHTS } from '../../../src/reader/nights/shared-nights'

const ROLES = ['worker', 'student', 'soldier', 'delegate']
const catalogue = (file: string, lists: readonly string[]): ReadonlySet<string> =>
  new Set(
    ['', 'further/'].flatMap((circle) => {
      const entries = parse(readFileSync(`stories/evidence/${circle}${file}.yaml`, 'utf8'))
      return lists.flatMap((list) => (entries[list] ?? []).map(({ id }: { id: string }) => id))
    }),
  )

/** Which roles have scenes of which night, and at which hours, as the scenes say it. */
const tagged = ROLES.flatMap((role) =>
  readdirSync(`stories/${role}`)
    .filter((name) => name.endsWith('.ink'))
    .flatMap((name) => [
      ...readFileSync(`stories/${role}/${name}`, 'utf8').matchAll(/^# shared:(\S+)\n(?:#.*\n)*?# at:(\S+)/gm),
    ])
    .map(([, night = '', at = '']) => ({ role, night, at })),
)

test('every night that scenes share has a page, and every page scenes in the roles that it names', () => {
  expect(SHARED_NIGHTS.map(({ id }) => id).toSorted()).toEqual(
    [...new Set(tagged.map(({ night }) => night))].toSorted(),
  )
  for (const { id, roles } of SHARED_NIGHTS)
    expect([id, ...roles]).toEqual([
      id,
      ...ROLES.filter((role) => tagged.some(({ role: of, night }) => of === role && night === id)),
    ])
})

test('each night is lived through by two roles or more, on one of its days', () => {
  for (const { id, roles, from, to } of SHARED_NIGHTS) {
    expect(roles.length).toBeGreaterThan(1)
    const days = tagged.filter(({ night }) => night === id).map(({ at }) => at.slice(0, 10))
    expect([id, days.some((day) => day >= from && day <= to)]).toEqual([id, true])
  }
})

test('what is told of a night is in the catalogue', () => {
  const passages = catalogue('passages', ['passages'])
  const claims = catalogue('contested', ['contested', 'new'])
  for (const night of SHARED_NIGHTS) {
    expect(night.passages.filter((id) => !passages.has(id))).toEqual([])
    expect(night.claims.filter((id) => !claims.has(id))).toEqual([])
    expect(new Set(night.passages).size).toBe(night.passages.length)
  }
})

test('every night has a name in both languages', () => {
  for (const night of SHARED_NIGHTS) {
    expect(english).toHaveProperty([nightKey(night)])
    expect(hungarian).toHaveProperty([nightKey(night)])
  }
  expect(nightOf('no-such-night')).toBeUndefined()
})
