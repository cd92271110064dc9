import { describe, expect, it } from 'vitest'
import type { ContestedClaim } from '../../../src/evidence/contested-claim'
import { questionOfChoice, questionOfClaim, questionOfLines } from '../../../src/guided/teacher/question-of'
import type { ChapterBook } from '../../../src/story/structure'

const claim = (positions: number): ContestedClaim =>
  ({
    id: 'first-shot',
    question: { en: 'Who fired first?' },
    positions: Array.from({ length: positions }, (_, index) => ({
      claim: { en: `P${index}` },
      passages: [`s/${index}`],
    })),
  }) as unknown as ContestedClaim

describe('a question put to the class', () => {
  it('has the positions of a contested claim as answers, with the passages that take them', () => {
    const question = questionOfClaim(claim(2))
    expect(question?.words).toEqual({ en: 'Who fired first?', hu: 'Who fired first?' })
    expect(question?.options.map(({ passages }) => passages)).toEqual([['s/0'], ['s/1']])
    expect(questionOfClaim(claim(1))).toBeUndefined()
  })

  it('offers the open choices of a scene in both languages, and never the closed ones', () => {
    const book = (words: Record<string, string>) =>
      ({ words, choices: { a: { basis: 'documented', passages: ['s/1'] } } }) as unknown as ChapterBook
    const options = ['a', 'b', 'c'].map((id) => ({ id, locked: id === 'c' }))
    const where = { role: 'student', scene: 'gate', words: { en: 'What now?', hu: 'Most mi legyen?' } }
    const question = questionOfChoice(where, options, { en: book({ a: 'Go', b: 'Stay' }), hu: book({ a: 'Menj' }) })
    expect(question?.options).toEqual([
      { id: 'a', words: { en: 'Go', hu: 'Menj' }, passages: ['s/1'] },
      { id: 'b', words: { en: 'Stay', hu: 'Stay' }, passages: [] },
    ])
    expect(questionOfChoice(where, options.slice(1), { en: book({}), hu: undefined })).toBeUndefined()
  })

  it('is read from lines, and needs two answers', () => {
    expect(questionOfLines('k', 'Why?\n\n one \ntwo')?.options.map(({ words }) => words.en)).toEqual(['one', 'two'])
    expect(questionOfLines('k', 'Why?\none')).toBeUndefined()
  })
})
