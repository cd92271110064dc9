import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { factsOf } from '../../../src/city/diorama/picture-facts'
import { pictureAt, pictureIn } from '../../../src/city/diorama/picture-record'
import type { Moment } from '../../../src/history/moment'

const list: unknown = JSON.parse(readFileSync('assets/art/dioramas.json', 'utf8'))

test('a picture of the shipped list is read with its focus and its drawn weather', () => {
  expect(pictureIn(list, 'csepel-gate-winter')).toMatchObject({ id: 'csepel-gate-winter', drawn: 'snow' })
})

test('what is not in the list, or is no list, is not read', () => {
  expect(pictureIn(list, 'nowhere')).toBeUndefined()
  expect(pictureIn('<!doctype html>', 'csepel-gate')).toBeUndefined()
  expect(pictureIn([null, { id: 'odd', focus: 'left' }], 'odd')).toEqual({
    id: 'odd',
    place: 'odd',
    focus: { x: 0.5, y: 0.5 },
    hour: 'day',
    drawn: 'clear',
  })
})

test('a drawing that a scene names itself is of its place, and moves as that place does', () => {
  const court = pictureAt(list, 'council-hall-after', '1956-12-11T15:00' as Moment)
  expect(court).toMatchObject({ id: 'council-hall-after', place: 'council-hall' })
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
    'csepel-flats',
    'csepel-flats-after',
    'csepel-gate-before',
    'kilian-yard',
  ]) {
    expect(existsSync(`assets/art/dioramas/${id}`)).toBe(true)
    const { smoke, flames, beams, lamps } = factsOf(id, id, undefined)
    const spots = [
      ...beams,
      ...lamps,
      ...[...smoke, ...flames].flatMap((box) => [box, { x: box.x + box.width, y: box.y + box.height }]),
    ]
    expect(spots.length).toBeGreaterThan(0)
    for (const { x, y } of spots) expect([x >= 0, x <= 1, y >= 0, y <= 1]).toEqual([true, true, true, true])
  }
})

test('a place is shown as it looked at the time, and as it is drawn first if that drawing is not in the list', () => {
  const gate = { id: 'csepel-gate', variants: [{ id: 'before', when: { until: '1956-11-04' } }, 'broken'] }
  const at = '1956-10-22T06:45' as Moment
  expect(pictureAt([gate, { id: 'before' }], 'csepel-gate', at)?.id).toBe('before')
  expect(pictureAt([gate], 'csepel-gate', at)?.id).toBe('csepel-gate')
  expect(pictureAt([gate, { id: 'before' }], 'csepel-gate', '1956-12-01T06:45' as Moment)?.id).toBe('csepel-gate')
})

test('the statue stands in the picture until half past nine, and lies in it from then on', () => {
  const shown = (at: string) => pictureAt(list, 'stalin-boots', `1956-10-23T${at}` as Moment)?.id
  expect([shown('21:05'), shown('21:25'), shown('21:40')]).toEqual([
    'stalin-standing',
    'stalin-standing',
    'stalin-boots',
  ])
})

test('the night of a place moves as its day, but what burns later does not burn before', () => {
  expect(factsOf('kilian-yard-night', 'kilian-yard', 'night').smoke).toHaveLength(1)
  expect(factsOf('kilian-yard-before', 'kilian-yard', 'day').smoke).toEqual([])
  expect(factsOf('csepel-gate-before', 'csepel-gate', 'morning').flames).toEqual([])
  expect(factsOf('council-hall-day', 'council-hall', 'interior')).toMatchObject({ indoors: true, grows: true })
  expect(factsOf('kilian-gate-night', 'kilian-gate', 'night').indoors).toBe(true)
})

test('where something moves at a spot of its own, every drawing of that place says what moves in it', () => {
  const places = JSON.parse(readFileSync('assets/art/dioramas.json', 'utf8')) as {
    readonly id: string
    readonly variants: readonly { readonly id: string }[]
  }[]
  const atSpots = (id: string, place: string) => {
    const { smoke, flames, beams, lamps } = factsOf(id, place, undefined)
    return [...smoke, ...flames, ...beams, ...lamps].length
  }
  const unsaid = places.flatMap(({ id, variants }) =>
    atSpots(id, id) === 0
      ? []
      : variants.filter((variant) => atSpots(variant.id, id) > 0 && atSpots(variant.id, variant.id) === 0),
  )
  expect(unsaid).toEqual([])
})
