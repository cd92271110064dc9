import { expect, test } from 'vitest'
import { englishHash } from '../../../src/authoring/story/read-translations'
import { markStrings, type StringRow } from '../../../src/authoring/strings/mark-strings'

const english = (words: string) => new Map([['line', words]])
const mark = (words: string, row?: StringRow) => markStrings(english(words), new Map(row ? [['line', row]] : []))
const done = (text: string, of: string): StringRow => ({ text, of: englishHash(of) })

test('a missing string is added without words, with its English beside it', () => {
  const { rows, missing } = mark('Bread.')
  expect(missing).toBe(1)
  expect(rows.get('line')).toMatchObject({ text: '', of: '', english: 'Bread.' })
})

test('a translation of the present English stays as it is', () => {
  const row = done('Kenyér.', 'Bread.')
  expect(mark('Bread.', row)).toEqual({ rows: new Map([['line', row]]), missing: 0, stale: 0, unused: 0 })
})

test('when the English changes, the translation is kept and waits', () => {
  const { rows, stale } = mark('White bread.', done('Kenyér.', 'Bread.'))
  expect(stale).toBe(1)
  expect(rows.get('line')).toMatchObject({ text: 'Kenyér.', of: englishHash('Bread.'), english: 'White bread.' })
})

test('a waiting string whose words were changed is done', () => {
  const waiting = mark('White bread.', done('Kenyér.', 'Bread.')).rows.get('line')
  const { rows, stale } = mark('White bread.', { ...(waiting ?? done('', '')), text: 'Fehér kenyér.' })
  expect(stale).toBe(0)
  expect(rows.get('line')).toEqual(done('Fehér kenyér.', 'White bread.'))
})

test('a waiting string that nobody touched goes on waiting', () => {
  const once = mark('White bread.', done('Kenyér.', 'Bread.'))
  expect(markStrings(english('White bread.'), once.rows)).toEqual(once)
})

test('to keep a translation although its English changed, `waits` is taken out', () => {
  const { text, of, english: now } = mark('Bread!', done('Kenyér!', 'Bread.')).rows.get('line') ?? done('', '')
  expect(mark('Bread!', { text, of, ...(now === undefined ? {} : { english: now }) }).rows.get('line')).toEqual(
    done('Kenyér!', 'Bread!'),
  )
})

test('a string that the story no longer has is kept behind the others and counted', () => {
  const { rows, unused } = markStrings(english('Bread.'), new Map([['old', done('Régi', 'Old')]]))
  expect(unused).toBe(1)
  expect([...rows.keys()]).toEqual(['line', 'old'])
})
