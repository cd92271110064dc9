import { expect, test } from 'vitest'
import { sentencesOf } from '../../../src/reader/read-aloud/sentences'

const read = (text: string, language = 'en') => sentencesOf(text, language).map(({ from, to }) => text.slice(from, to))

test('a paragraph is read sentence by sentence, without the space between', () => {
  expect(read('It is seven. The gate opens!  Who is there?')).toEqual([
    'It is seven.',
    'The gate opens!',
    'Who is there?',
  ])
})

test('Hungarian sentences end where they do', () => {
  expect(read('Hét óra van. Kinyílik a kapu.', 'hu')).toEqual(['Hét óra van.', 'Kinyílik a kapu.'])
})

test('what has no word in it is not read by itself', () => {
  expect(read('Then. …')).toEqual(['Then. …'])
})

test('nothing is read of nothing', () => {
  expect(read('')).toEqual([])
  expect(read('  \n ')).toEqual([])
})
