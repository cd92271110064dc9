import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passageId } from '../../src/evidence/ids'
import { handOverAddress, readRoute, routeOf } from '../../src/state/routes'
import type { Screen } from '../../src/state/slices/view'
import type { RoleId } from '../../src/story/ids'

test('every screen has an address that leads back to it', () => {
  const screens: Screen[] = [
    { name: 'title' },
    { name: 'map' },
    { name: 'settings' },
    { name: 'library' },
    { name: 'notes' },
    { name: 'method' },
    { name: 'access' },
    { name: 'nights' },
    { name: 'nights', night: 'bem-square' },
    { name: 'passage', passage: passageId('prole-info/024-first-shots') },
  ]
  for (const screen of screens) expect(readRoute(routeOf(screen, undefined))).toEqual({ kind: 'screen', screen })
  expect(readRoute(routeOf({ name: 'story' }, 'student' as RoleId))).toEqual({ kind: 'play', role: 'student' })
})

test('a playthrough that has begun has an address of its own, which leads to the same role', () => {
  const address = routeOf({ name: 'story' }, 'student' as RoleId, true)
  expect(address).not.toBe(routeOf({ name: 'story' }, 'student' as RoleId))
  expect(readRoute(address)).toEqual({ kind: 'play', role: 'student' })
})

test('a share link is told apart from a role', () => {
  expect(readRoute('#/p/1.student.7.AbCd.x1')).toEqual({ kind: 'shared', code: '1.student.7.AbCd.x1' })
})

test('an address that means nothing is unknown', () => {
  for (const hash of ['#/nonsense', '#/passage/nonsense', '#/map/3', '#/nights/Bem square', '#x'])
    expect(readRoute(hash)).toEqual({ kind: 'unknown' })
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => readRoute(`#/${text}`)).not.toThrow()
    }),
  )
})

test('the address that a kiosk hands over brings the language and the passages along', () => {
  const read = [passageId('prole-info/024-first-shots'), passageId('un-a3592/004-no-putsch-possible')]
  const address = handOverAddress('https://example.org/game/', '1.student.1.AbCd.x1', 'hu', read)
  expect(readRoute(new URL(address).hash)).toEqual({
    kind: 'shared',
    code: '1.student.1.AbCd.x1',
    language: 'hu',
    passages: read,
  })
  expect(readRoute('#/p/1.student.1.AbCd.x1/hu')).toMatchObject({ language: 'hu', passages: [] })
  expect(readRoute('#/p/1.student.1.AbCd.x1/xx/<b>')).toEqual({ kind: 'shared', code: '1.student.1.AbCd.x1' })
})

test('the address stays short enough for a phone’s camera, however much was read', () => {
  const many = Array.from({ length: 40 }, (_, index) => passageId(`prole-info/${100 + index}-something`))
  const address = handOverAddress('https://example.org/', 'x'.repeat(300), 'en', many)
  expect(address.length).toBeLessThanOrEqual(500)
  expect(readRoute(new URL(address).hash)).toMatchObject({ passages: many.slice(0, 6) })
})
