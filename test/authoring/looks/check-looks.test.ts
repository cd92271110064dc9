import { expect, test } from 'vitest'
import { checkLooks } from '../../../src/authoring/looks/check-looks'
import type { LookRow, WrittenLook } from '../../../src/authoring/looks/read-looks'

const SIDES: readonly (readonly [number, number])[] = [
  [0.1, 0.2],
  [0.5, 0.2],
  [0.9, 0.2],
]

const look = (id: string, at: readonly [number, number], more: Partial<WrittenLook> = {}): LookRow => ({
  look: {
    id,
    at: [...at],
    label: { en: 'A lamp', hu: 'Lámpa' },
    en: 'A lamp. It is out.',
    hu: 'Lámpa. Nem ég.',
    ...more,
  },
  line: 7,
})
const three = SIDES.map((at, index) => look(`square/thing-${index}`, at))
const world = { places: [{ id: 'square', variants: ['square-night'] }], passages: new Set(['book/001-lamp']) }
const rules = (rows: readonly LookRow[]) => checkLooks(rows, world).map(({ rule }) => rule)

test('a picture with three things apart from each other, in both languages, is right', () => {
  expect(rules(three)).toEqual([])
})

test('each drawing of a place needs three to six things of its own', () => {
  const [first, second, last] = three
  if (!first || !second || !last) throw new Error('three things')
  const notByNight = { look: { ...last.look, in: ['square'] }, line: last.line }
  const faults = checkLooks([first, second, notByNight], world)
  expect(faults.map(({ message }) => message)).toEqual(['square-night has 2 things to look at'])
  const many = Array.from({ length: 7 }, (_, index) => look(`square/thing-${index}`, [0.05 + index * 0.15, 0.5]))
  expect(new Set(rules(many))).toEqual(new Set(['look-count']))
})

test('rings that would touch on a phone are a fault of the second one', () => {
  expect(rules([...three, look('square/near', [0.15, 0.25])])).toEqual(['look-too-near', 'look-too-near'])
})

test('a passage, a picture or a drawing that is not there is told at its row', () => {
  const wrong = [
    look('square/a', [0.1, 0.8], { passage: 'book/002-nothing' }),
    look('nowhere/b', [0.5, 0.8]),
    look('square/c', [0.9, 0.8], { in: ['square-day'] }),
  ]
  expect(rules([...three, ...wrong])).toEqual(['look-without-passage', 'look-without-picture', 'look-without-picture'])
  expect(checkLooks([...three, ...wrong], world).every(({ line }) => line === 7)).toBe(true)
})

test('a thing says two sentences in each language, and dates or quotations in them are not counted as more', () => {
  expect(rules([...three.slice(1), look('square/x', [0.1, 0.8], { en: 'A lamp.' })])).toEqual(['look-sentences'])
  const dated = { en: 'On 4. November it was out. “Let there be dark!” he said.', hu: 'A 8. kerületben nem ég. Ez az.' }
  expect(
    rules([...three.slice(1), look('square/x', [0.1, 0.8], { ...dated, en: 'It went out at 5. “Dark!” he said.' })]),
  ).toEqual([])
})
