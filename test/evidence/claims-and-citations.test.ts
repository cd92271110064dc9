import { expect, test } from 'vitest'
import { isBasis } from '../../src/evidence/basis'
import { cite } from '../../src/evidence/citation'
import { claimsAbout } from '../../src/evidence/claims-about'
import { isPassageId, passageId, sourceOf } from '../../src/evidence/ids'
import { wordsIn } from '../../src/evidence/words'
import { claim, passage, source } from './factories'

test('a passage is found in the claims whose sides name it', () => {
  const shots = claim('who-fired', [['a/001-one', 'b/001-two'], ['c/001-three']])
  const hour = claim('which-hour', [['c/001-three'], ['d/001-four']])
  expect(claimsAbout([shots, hour], passageId('c/001-three'))).toEqual([
    { claim: shots, positions: [1], bears: false },
    { claim: hour, positions: [0], bears: false },
  ])
})

test('a passage of the further circle touches a claim that it only bears on', () => {
  const bearing = [{ effect: 'new', passages: [passageId('f/001-five')], how: { en: 'It says otherwise.' } }] as const
  const shots = claim('who-fired', [['a/001-one'], ['b/001-two']], { bearing })
  expect(claimsAbout([shots], passageId('f/001-five'))).toEqual([{ claim: shots, positions: [], bears: true }])
})

test('a citation says who, what, when and where, with the address of the copy that was read', () => {
  const read = passage('un-report/001-mandate', {
    circle: 'further',
    locator: { kind: 'read', chapter: 'ch. I', paragraphs: '1-2', address: 'https://example.org/report' },
  })
  const report = source('un-report', [], { circle: 'further', url: 'https://example.org' })
  expect(cite(read, report)).toEqual({
    who: { en: 'Somebody' },
    title: { en: 'un-report' },
    year: { en: '1984' },
    circle: 'further',
    where: read.locator,
    url: 'https://example.org/report',
  })
})

test('a citation leaves out what the document does not say', () => {
  const anonymous = source('wiki', [], { short: { title: { en: 'A wiki' } } })
  expect(cite(passage('wiki/001-overview'), anonymous)).toEqual({
    title: { en: 'A wiki' },
    circle: 'five',
    where: passage('wiki/001-overview').locator,
  })
})

test('the source of a passage is the part of its id before the stroke', () => {
  expect(sourceOf(passageId('prole-info/024-first-shots'))).toBe('prole-info')
})

test.each(['prole-info', 'prole-info/24-first-shots', 'Prole/024-x', 'a/024-', ''])('"%s" is no passage id', (text) => {
  expect(isPassageId(text)).toBe(false)
})

test('there are four bases and no others', () => {
  expect(['documented', 'typical', 'composite', 'invented', 'likely'].filter(isBasis)).toHaveLength(4)
})

test('a text that has no Hungarian yet is given in English and says so', () => {
  expect(wordsIn({ en: 'strike', hu: 'sztrájk' }, 'hu')).toEqual({ text: 'sztrájk', language: 'hu' })
  expect(wordsIn({ en: 'strike' }, 'hu')).toEqual({ text: 'strike', language: 'en' })
})
