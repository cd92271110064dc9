import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { factsOf } from '../../../src/city/diorama/picture-facts'
import { pictureIn } from '../../../src/city/diorama/picture-record'

const list: unknown = JSON.parse(readFileSync('assets/art/dioramas.json', 'utf8'))

test('a picture of the shipped list is read with its focus and its drawn weather', () => {
  expect(pictureIn(list, 'csepel-gate')).toMatchObject({ id: 'csepel-gate', drawn: 'snow' })
})

test('what is not in the list, or is no list, is not read', () => {
  expect(pictureIn(list, 'nowhere')).toBeUndefined()
  expect(pictureIn('<!doctype html>', 'csepel-gate')).toBeUndefined()
  expect(pictureIn([null, { id: 'odd', focus: 'left' }], 'odd')).toEqual({
    id: 'odd',
    focus: { x: 0.5, y: 0.5 },
    hour: 'day',
    drawn: 'clear',
  })
})

test('what moves in a picture lies on its paper, in a picture that is there', () => {
  for (const id of [
    'stalin-boots',
    'corvin-kilian',
    'csepel-gate',
    'kossuth-torches',
    'rail-yard',
    'salgotarjan',
    'cellar',
    'candles',
    'border',
  ]) {
    expect(existsSync(`assets/art/dioramas/${id}`)).toBe(true)
    const { smoke, flames, beams, lamps } = factsOf(id, undefined)
    const spots = [
      ...beams,
      ...lamps,
      ...[...smoke, ...flames].flatMap((box) => [box, { x: box.x + box.width, y: box.y + box.height }]),
    ]
    expect(spots.length).toBeGreaterThan(0)
    for (const { x, y } of spots) expect([x >= 0, x <= 1, y >= 0, y <= 1]).toEqual([true, true, true, true])
  }
})
