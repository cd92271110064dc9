import { expect, test } from 'vitest'
import type { Term } from '../../../src/evidence/term'
import { findTerms } from '../../../src/reader/terms/find-terms'

const term = (english: string, hungarian: string) =>
  ({
    id: english,
    term: english,
    hungarian,
    meaning: { en: '' },
    passages: [],
    beyondTheDocuments: false,
  }) as never as Term

test('a word is found by either name, without its accents', () => {
  const terms = [term('norm', 'norma'), term('ÁVÓ', 'Államvédelmi Osztály')]
  expect(findTerms(terms, 'avo', 'en')).toEqual([terms[1]])
  expect(findTerms(terms, 'allam', 'en')).toEqual([terms[1]])
  expect(findTerms(terms, ' ', 'en')).toEqual([terms[1], terms[0]])
  expect(findTerms(terms, 'tank', 'en')).toEqual([])
})
