import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOut, type Spot } from '../../../src/reader/timeline/lay-out'

const ROOM = { width: 1000, lanes: 8, flags: 3, mark: 20, number: 60 }

const spot = (item: string, at: number, fields: Partial<Spot<string>> = {}): Spot<string> => ({
  item,
  at,
  to: at,
  name: 100,
  rank: 2,
  ...fields,
})

test('what stands alone lies beside the line and has its name', () => {
  expect(layOut([spot('march', 400)], ROOM).placed).toEqual([
    { item: 'march', x: 400, to: 400, lane: 0, name: 'right' },
  ])
})

test('what stands close together is stacked away from the line, the earlier nearer to it', () => {
  const { placed } = layOut([spot('first', 400), spot('second', 405), spot('third', 410)], ROOM)
  expect(placed.map(({ item, lane }) => [item, lane])).toEqual([
    ['first', 0],
    ['second', 1],
    ['third', 2],
  ])
  expect(placed.every(({ name }) => name === 'right')).toBe(true)
})

test('where names would leave no room for a mark, marks come first', () => {
  const row = Array.from({ length: 9 }, (_, index) => spot(`${index}`, 400 + 20 * index, { name: 900 }))
  const { placed } = layOut(row, { ...ROOM, lanes: 2 })
  expect(placed).toHaveLength(9)
})

test('a name goes to the other side rather than over a mark', () => {
  const near = [spot('low', 400, { rank: 3 }), spot('high', 440, { rank: 1 })]
  const { placed } = layOut(near, { ...ROOM, lanes: 1 })
  expect(placed.map(({ item, name }) => [item, name])).toEqual([
    ['low', 'left'],
    ['high', 'right'],
  ])
})

test('a name is left out where neither side has room, and the higher rank has it first', () => {
  const near = [spot('low', 30, { rank: 3 }), spot('high', 60, { rank: 1 }), spot('last', 90, { rank: 2, name: 990 })]
  const { placed } = layOut(near, { ...ROOM, lanes: 1 })
  expect(placed.map(({ item, name }) => [item, name])).toEqual([
    ['low', undefined],
    ['high', undefined],
    ['last', undefined],
  ])
})

test('at the end of the line a turning point has its name on the left', () => {
  expect(layOut([spot('turn', 990, { rank: 0 })], ROOM).placed[0]?.name).toBe('left')
})

test('a turning point keeps its name even above a crowd, and is still counted in it', () => {
  const many = Array.from({ length: 40 }, (_, index) => spot(`${index}`, 500))
  const { placed, crowds } = layOut([...many, spot('turn', 500, { rank: 0 })], ROOM)
  expect(crowds).toEqual([{ from: 500, to: 520, items: [...many.map(({ item }) => item), 'turn'], lanes: 5 }])
  expect(placed).toEqual([{ item: 'turn', x: 500, to: 500, lane: 7, name: 'right' }])
})

test('crowds that touch are one', () => {
  const many = Array.from({ length: 40 }, (_, index) => spot(`${index}`, 500 + index))
  expect(layOut(many, ROOM).crowds.map(({ from, to, items }) => [from, to, items.length])).toEqual([[500, 540, 40]])
})

test('what began before the window and reaches into it stands at its edge, what is past is gone', () => {
  const { placed } = layOut([spot('years', -500, { to: 300 }), spot('gone', -500)], ROOM)
  expect(placed.map(({ item, x }) => [item, x])).toEqual([['years', 10]])
})

test('nothing ever covers anything, and nothing is lost', () => {
  const spots = fc
    .array(
      fc.record({ at: fc.integer({ min: 0, max: 1000 }), name: fc.integer({ min: 20, max: 260 }), rank: fc.nat(3) }),
      {
        maxLength: 120,
      },
    )
    .map((list) => list.map((each, index) => spot(`${index}`, each.at, each)))
  fc.assert(
    fc.property(spots, (list) => {
      const { placed, crowds } = layOut(list, ROOM)
      const crowded = new Set(crowds.flatMap(({ items }) => items))
      const marked = new Set(placed.map(({ item }) => item))
      // A mark may find no lane only where names of turning points fill them all.
      const lost = list.filter(({ item }) => !crowded.has(item) && !marked.has(item))
      if (list.every(({ rank }) => rank > 0)) expect(lost).toEqual([])
      const boxes = placed.map(({ item, x, lane, name: side }) => {
        const name = list.find((each) => each.item === item)?.name ?? 0
        const [left, right] = [side === 'left' ? name : 0, side === 'right' ? name : 0]
        return { lane, from: x - ROOM.mark / 2 - left, to: x + ROOM.mark / 2 + right }
      })
      for (const [index, box] of boxes.entries())
        for (const other of boxes.slice(index + 1))
          expect(box.lane !== other.lane || box.to <= other.from || other.to <= box.from).toBe(true)
    }),
  )
})
