import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choicesOf, readShareCode, toShareCode } from '../../src/playthrough/share-code'
import type { ChoiceId, RoleId } from '../../src/story/ids'

const choiceIds = fc.uniqueArray(fc.stringMatching(/^[a-z_]{3,12}$/), { maxLength: 60 }) as fc.Arbitrary<ChoiceId[]>
const paths = fc.record({
  role: fc.constantFrom('student', 'worker', 'soldier', 'delegate') as fc.Arbitrary<RoleId>,
  seed: fc.maxSafeInteger(),
  choices: choiceIds,
})

test('whoever has the same story gets the same path back', () => {
  fc.assert(
    fc.property(paths, choiceIds, (path, more) => {
      const read = readShareCode(toShareCode(path))
      expect(read).toMatchObject({ ok: true, value: { role: path.role, seed: path.seed } })
      const known = [...new Set([...path.choices, ...more])]
      if (read.ok) expect(choicesOf(read.value.codes, known)).toEqual({ choices: path.choices, lost: 0 })
    }),
  )
})

/** What happens to a link on its way: cut off, doubled, two characters the wrong way round, one lost, one added. */
const mishaps: readonly ((code: string, at: number) => string)[] = [
  (code, at) => code.slice(0, at),
  (code, at) => code.slice(at),
  (code) => code + code,
  (code, at) => code.slice(0, at) + (code[at + 1] ?? '') + (code[at] ?? '') + code.slice(at + 2),
  (code, at) => code.slice(0, at) + code.slice(at + 1),
  (code, at) => `${code.slice(0, at)}-${code.slice(at)}`,
  (code, at) => code.slice(0, at) + (code[at] ?? '').toUpperCase() + code.slice(at + 1),
  (code) => `${code}.`,
  (code) => `${code})`,
]

test('a code that met with a mishap is refused, unless it still says the same', () => {
  fc.assert(
    fc.property(paths, fc.nat(), fc.constantFrom(...mishaps), (path, where, mishap) => {
      const code = toShareCode(path)
      const read = readShareCode(mishap(code, where % code.length))
      if (read.ok) expect(read).toEqual(readShareCode(code))
    }),
    { numRuns: 500 },
  )
})

test('a seed that is no number is refused, also with a fitting check', () => {
  for (const written of ['', '!!', '.', 'z'.repeat(30), '-', '--1', '1-']) {
    const seed = { toString: () => written } as unknown as number
    const code = toShareCode({ role: 'student' as RoleId, seed, choices: [] })
    expect([written, readShareCode(code).ok]).toEqual([written, false])
  }
})
