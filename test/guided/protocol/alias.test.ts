import { expect, test } from 'vitest'
import { ALIAS_PAIRS, aliasAt, aliasText } from '../../../src/guided/protocol/alias'
import { FIRST_WORDS, SECOND_WORDS } from '../../../src/guided/protocol/alias-words'
import { randomKey } from '../../../src/guided/protocol/random-key'

test('nobody in a session shares an alias, however many come', () => {
  const count = ALIAS_PAIRS + 100
  const aliases = Array.from({ length: count }, (_, index) => aliasAt(index, 4711))
  expect(new Set(aliases).size).toBe(count)
  expect(new Set(aliases.map((alias) => aliasText(alias, 'hu'))).size).toBe(count)
})

test('an alias is two words in either language, and a number only when all pairs are taken', () => {
  expect([aliasText('0.0', 'en'), aliasText('0.0', 'hu')]).toEqual(['Blue Tram', 'Kék Villamos'])
  expect(aliasText('0.0.2', 'en')).toBe('Blue Tram 2')
  expect(aliasText('99.99', 'en')).toBe('')
})

test('neighbours in the list of a class do not have like aliases', () => {
  const firsts = Array.from({ length: 20 }, (_, index) => aliasAt(index, 1).split('.')[0])
  expect(new Set(firsts).size).toBeGreaterThan(10)
})

test('both languages have a word for each', () => {
  expect(FIRST_WORDS.hu.length).toBe(FIRST_WORDS.en.length)
  expect(SECOND_WORDS.hu.length).toBe(SECOND_WORDS.en.length)
  for (const words of [FIRST_WORDS.en, FIRST_WORDS.hu, SECOND_WORDS.en, SECOND_WORDS.hu])
    expect(new Set(words).size).toBe(words.length)
})

test('a key has 22 characters and needs nothing but random bytes', () => {
  expect(randomKey((bytes) => bytes.map((_, index) => index * 37))).toMatch(/^[\w-]{22}$/)
  expect(randomKey((bytes) => crypto.getRandomValues(bytes))).not.toBe(
    randomKey((bytes) => crypto.getRandomValues(bytes)),
  )
})
