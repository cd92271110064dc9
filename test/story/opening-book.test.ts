import { expect, test } from 'vitest'
import { openingBook } from '../../src/story/opening-book'
import { GATE, tinyStory } from '../factories/tiny-story'

const { structure, books } = tinyStory(GATE)
const [chapter] = books
const opening = openingBook(books, structure.opening)

test('has the words of the first turn and of the turns behind its choices, and no others', () => {
  expect(Object.values(opening?.words ?? {})).toEqual(
    expect.arrayContaining(['You wait.', 'Ask her', 'You have no pass.', 'A crowd.', 'You know.', 'Leave']),
  )
  const left = Object.keys(chapter?.words ?? {}).filter((key) => !(key in (opening?.words ?? {})))
  expect(left.length).toBeGreaterThan(0)
})

test('keeps who speaks and the passages of every choice it shows', () => {
  expect(opening?.choices).toMatchObject({ ask: chapter?.choices['ask' as keyof typeof chapter.choices] })
  expect(Object.keys(opening?.speakers ?? {}).length).toBeGreaterThan(0)
})

test('is known as a part, so that nothing takes it for the chapter', () => {
  expect(opening).toMatchObject({ part: 'opening', chapter: chapter?.chapter, storyHash: structure.storyHash })
  expect(openingBook([], structure.opening)).toBeUndefined()
})
