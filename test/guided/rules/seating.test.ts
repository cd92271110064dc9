import { expect, test } from 'vitest'
import { freeAlias, nextTrack } from '../../../src/guided/rules/seating'

test('a pupil gets the alias that was chosen, or another if it is taken', () => {
  expect(freeAlias(new Set(), '3.4', 7)).toBe('3.4')
  const other = freeAlias(new Set(['3.4']), '3.4', 7)
  expect(other).not.toBe('3.4')
})

test('a hall of three thousand gets three thousand aliases', () => {
  const taken = new Set<string>()
  for (let index = 0; index < 3000; index += 1) taken.add(freeAlias(taken, index % 3 === 0 ? '3.4' : undefined, 99))
  expect(taken.size).toBe(3000)
})

test('a class is dealt out evenly over the roles of a council', () => {
  const sizes = [0, 0, 0, 0]
  for (let pupil = 0; pupil < 10; pupil += 1) sizes[nextTrack(sizes)] = (sizes[nextTrack(sizes)] ?? 0) + 1
  expect(sizes).toEqual([3, 3, 2, 2])
})
