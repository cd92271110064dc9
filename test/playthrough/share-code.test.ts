import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choiceCode, choicesOf, readShareCode, toShareCode } from '../../src/playthrough/share-code'
import type { ChoiceId, RoleId } from '../../src/story/ids'

const role = 'student' as RoleId
const choiceIds = fc.array(fc.stringMatching(/^[a-z_]{2,12}$/), { maxLength: 90 }) as fc.Arbitrary<ChoiceId[]>

test('a share code gives back role, seed and choices', () => {
  fc.assert(
    fc.property(choiceIds, fc.nat(), (choices, seed) => {
      const read = readShareCode(toShareCode({ role, seed, choices }))
      expect(read).toEqual({ ok: true, value: { role, seed, codes: choices.map(choiceCode) } })
    }),
  )
})

test('a share code fits an address: some eighty choices in under 400 safe characters', () => {
  const choices = Array.from({ length: 80 }, (_, index) => `choice_${index}` as ChoiceId)
  expect(toShareCode({ role, seed: 2 ** 31, choices })).toMatch(/^[\w.-]{1,400}$/)
})

test('one changed character anywhere is noticed', () => {
  const code = toShareCode({ role, seed: 7, choices: ['a', 'b', 'c'] as ChoiceId[] })
  fc.assert(
    fc.property(fc.nat(code.length - 1), fc.constantFrom(...'abcXYZ019-_'), (at, character) => {
      fc.pre(code[at] !== character)
      expect(readShareCode(code.slice(0, at) + character + code.slice(at + 1)).ok).toBe(false)
    }),
  )
})

test('no text makes reading fail with an exception', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => readShareCode(text)).not.toThrow()
    }),
  )
})

test('a code of a later version is told apart from rubbish', () => {
  expect(readShareCode('2.student.x')).toEqual({ ok: false, fault: { code: 'share/newer-version' } })
  expect(readShareCode('hello')).toEqual({ ok: false, fault: { code: 'share/rubbish' } })
})

test('choices that the story no longer has end the list, and are counted', () => {
  const codes = ['a', 'gone', 'b'].map((id) => choiceCode(id as ChoiceId))
  expect(choicesOf(codes, ['a', 'b'] as ChoiceId[])).toEqual({ choices: ['a'], lost: 2 })
})
