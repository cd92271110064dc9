import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readInkLine } from '../../src/authoring/story/ink-line'
import { parseTag } from '../../src/story/tag'

const name = fc.stringMatching(/^[a-z][a-z-]{0,10}$/)
/** What an author writes behind a colon: anything on the line that begins no other tag, and no link. */
const value = fc.stringMatching(/^[^#\n\r\][{}|~<>/\\]{0,40}$/).filter((text) => !text.includes('->'))

test('a tag gives back its name and everything behind the first colon', () => {
  fc.assert(
    fc.property(name, value, (its, says) => {
      expect(parseTag(`${its}:${says}`)).toEqual({ name: its, value: says.trim() })
      expect(parseTag(` ${its} : ${says} `)).toEqual({ name: its, value: says.trim() })
    }),
  )
})

test('no text makes reading a tag or a line of ink fail with an exception', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'*+-=#:[]{}()~<>/ ab→\t') })), (text) => {
      expect(parseTag(text).name).not.toContain(':')
      expect(() => readInkLine(text)).not.toThrow()
    }),
    { numRuns: 1000 },
  )
})

test('a choice in the one legal form gives back its words and its tags, in their order', () => {
  const words = fc.stringMatching(/^[A-Z][a-z ,.’“”]{0,40}$/).map((text) => text.trim())
  const tags = fc.array(fc.tuple(name, value), { maxLength: 5 })
  fc.assert(
    fc.property(
      fc.constantFrom('*', '+', '* *'),
      words,
      tags,
      fc.constantFrom('', '-> gate'),
      (bullet, text, all, after) => {
        const written = all.map(([its, says]) => ` #${its}:${says}`).join('')
        expect(readInkLine(`${bullet} [${text}${written}] ${after}`)).toMatchObject({
          kind: 'choice',
          text,
          tags: all.map(([its, says]) => ({ name: its, value: says.trim() })),
          after,
          irregular: false,
        })
      },
    ),
  )
})
