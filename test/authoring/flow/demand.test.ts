import { expect, test } from 'vitest'
import {
  bandOf,
  beforeShifts,
  demandCuts,
  demandRemainder,
  demandWord,
  EXACT,
  growing,
  joinDemands,
} from '../../../src/authoring/flow/demand'

const band = (demand: typeof EXACT, value: number) => bandOf(demand, `n:${value}`, value)

test('values between two constants fall into one band', () => {
  const asked = demandCuts(40, 60)
  expect(band(asked, 41)).toBe(band(asked, 59))
  expect(band(asked, 39)).not.toBe(band(asked, 40))
  expect(band(asked, 60)).not.toBe(band(asked, 59))
})

test('a question behind a step is a question before it about another constant', () => {
  expect(beforeShifts(demandCuts(40), [{ by: 'plus', value: 5 }])).toEqual(demandCuts(35))
})

test('behind a limit, what lies beyond it is never asked', () => {
  const limits = [{ by: 'min', value: 100 } as const, { by: 'max', value: 0 } as const]
  expect(beforeShifts(demandCuts(0, 50, 101), limits)).toEqual(demandCuts(50))
  expect(beforeShifts(demandCuts(0, 101), limits)).toBeUndefined()
})

test('two questions together are the finer one, and one that adds nothing changes nothing', () => {
  const wide = demandCuts(10, 20, 30)
  expect(joinDemands(wide, demandCuts(20))).toBe(wide)
  expect(joinDemands(demandCuts(10), demandWord('x'))).toEqual({ exact: false, cuts: [10], words: ['x'], modulus: 1 })
  expect(joinDemands(demandCuts(10), EXACT)).toBe(EXACT)
})

test('more questions than bands are worth ask for the value itself', () => {
  expect(
    joinDemands(
      demandCuts(...Array.from({ length: 150 }, (_, at) => at)),
      demandCuts(...Array.from({ length: 150 }, (_, at) => 1000 + at)),
    ),
  ).toBe(EXACT)
})

test('a count that still grows is asked for every lower number too', () => {
  expect(growing(demandCuts(3), 1)).toEqual(demandCuts(1, 2, 3))
})

test('of a remainder only the remainder matters, and the sign', () => {
  const asked = demandRemainder(3)
  expect(band(asked, 1)).toBe(band(asked, 4))
  expect(band(asked, 1)).not.toBe(band(asked, 2))
  expect(band(asked, -2)).not.toBe(band(asked, 1))
})

test('a text is told only from the texts it is compared with', () => {
  const asked = demandWord('radio')
  expect(bandOf(asked, 's:statue', undefined)).toBe(bandOf(asked, 's:', undefined))
  expect(bandOf(asked, 's:radio', undefined)).not.toBe(bandOf(asked, 's:', undefined))
})
