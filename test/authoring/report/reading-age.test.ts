import { expect, test } from 'vitest'
import { gradeOf } from '../../../src/authoring/report/reading-age'

test('short words in short sentences are for the first years of school', () => {
  expect(gradeOf(['The cat sat on the mat. The dog ran to the cat.'])).toBeLessThan(1)
})

test('the grade is that of the formula of Flesch and Kincaid', () => {
  // 2 sentences, 14 words, 17 syllables: 0.39 · 7 + 11.8 · 17/14 − 15.59
  expect(gradeOf(['You open the window. A tram goes by, lit and empty, as it was.'])).toBeCloseTo(1.47, 2)
})

test('long words and long sentences make a text harder', () => {
  const plain = gradeOf(['They voted. It was carried. Nobody spoke for a long time.']) ?? 0
  const official =
    gradeOf(['The representatives unanimously approved the administrative reorganisation of the institution.']) ?? 0
  expect(official).toBeGreaterThan(plain + 8)
})

test('where there is nothing to read there is no grade', () => {
  expect(gradeOf(['', '…'])).toBeUndefined()
})
