import { expect, test } from 'vitest'
import type { Term } from '../../../src/evidence/term'
import { markLines } from '../../../src/reader/terms/mark-lines'
import { termMatcher } from '../../../src/reader/terms/term-matcher'
import { termId } from '../../factories/ids'

const term = (id: string, hungarian: string, also?: readonly string[]): Term => ({
  id: termId(id),
  term: id,
  hungarian,
  ...(also ? { also } : {}),
  meaning: { en: 'What it is.' },
  passages: [],
  beyondTheDocuments: false,
})
const TERMS = [
  term('norm', 'norma'),
  term("workers' council", 'munkástanács'),
  term('MDP', 'Magyar Dolgozók Pártja'),
  term('curfew', 'kijárási tilalom'),
  term('flag with the hole', 'lyukas zászló', ['flags with holes']),
  term('council', 'tanács'),
]
const found = (text: string, language = 'en') =>
  termMatcher(TERMS, language)(text).flatMap(({ text, term }) => (term ? [`${text}=${term.id}`] : []))

test('a term is found as a whole word, in the plural, with either apostrophe and across a line', () => {
  expect(found('The norms are normal.')).toEqual(['norms=norm'])
  expect(found("Workers’\ncouncils, a workers' council")).toEqual([
    "Workers’\ncouncils=workers' council",
    "workers' council=workers' council",
  ])
  expect(found('Flags with holes.')).toEqual(['Flags with holes=flag with the hole'])
})

test('the Hungarian word counts in English text too', () => {
  expect(found('They call it munkástanács.')).toEqual(["munkástanács=workers' council"])
})

test('a form in capitals is no other word in small letters', () => {
  expect(found('the mdp and the MDP')).toEqual(['MDP=MDP'])
})

test('Hungarian words are found with their endings, and no other word that begins like them', () => {
  expect(found('A normát emelték, normális.', 'hu')).toEqual(['normát=norm'])
  expect(found('A munkástanácsokban kijárási tilalom van.', 'hu')).toEqual([
    "munkástanácsokban=workers' council",
    'kijárási tilalom=curfew',
  ])
  expect(found('Az MDP-ből kilépett.', 'hu')).toEqual(['MDP-ből=MDP'])
})

test('the text is whole again when the stretches are put together', () => {
  for (const text of ['', 'norm', 'A norm, the MDP; a curfew.', 'None.'])
    expect(
      termMatcher(
        TERMS,
        'en',
      )(text)
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe(text)
})

test('in one turn a term is marked only where it first stands', () => {
  const lines = markLines(
    [
      { id: 'a', text: 'The norm and the norm.' },
      { id: 'b', text: 'Norms. A curfew.' },
    ],
    termMatcher(TERMS, 'en'),
  )
  const marked = [...lines].map(([id, parts]) => [id, parts.flatMap(({ term }) => term?.id ?? [])])
  expect(marked).toEqual([
    ['a', ['norm']],
    ['b', ['curfew']],
  ])
})

test('a long glossary with all Hungarian endings is ready at once', () => {
  // As one pattern it took seconds to make, and longer ones were refused.
  const many = Array.from({ length: 600 }, (_, index) =>
    term(`term ${index}`, `szakszervezet${'ab'.repeat(index % 9)}`),
  )
  const match = termMatcher([...many, ...TERMS], 'hu')
  expect(match('A tanácsokban és a tilalomnál.').flatMap(({ term }) => term?.id ?? [])).toEqual(['council'])
})
