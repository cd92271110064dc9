import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CURRENT_VERSION } from '../../src/playthrough/migrations/migrate'
import type { Playthrough } from '../../src/playthrough/playthrough'
import { readSaveFile, toSaveFile } from '../../src/playthrough/save-file'
import type { ChoiceId, RoleId, SceneId } from '../../src/story/ids'

const id = fc.stringMatching(/^[a-z][a-z_0-9-]{0,15}$/)
const playthroughs: fc.Arbitrary<Playthrough> = fc.record({
  role: id as fc.Arbitrary<RoleId>,
  storyHash: id,
  seed: fc.maxSafeInteger(),
  choices: fc.array(id as fc.Arbitrary<ChoiceId>, { maxLength: 90 }),
  passed: fc.array(id as fc.Arbitrary<SceneId>, { maxLength: 5 }),
  given: fc.dictionary(id, fc.oneof(fc.boolean(), fc.string(), fc.integer()), { noNullPrototype: true }),
})
const saves = fc
  .tuple(playthroughs, fc.string(), fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 3 }))
  .map(([playthrough, name, notes]) => toSaveFile(playthrough, '2026-01-01T00:00:00.000Z', name, notes))

/** A value of JSON with one thing in it, however deep, put in another's place or taken away. */
function damaged(value: unknown, at: number, by: unknown): unknown {
  if (typeof value !== 'object' || value === null) return by
  const keys = Object.keys(value)
  const key = keys[at % (keys.length + 1)]
  if (key === undefined) return by
  const inside = damaged((value as Record<string, unknown>)[key], Math.floor(at / (keys.length + 1)), by)
  if (Array.isArray(value)) return value.with(Number(key), inside)
  const { [key]: _, ...rest } = value as Record<string, unknown>
  return by === undefined ? rest : { ...rest, [key]: inside }
}

test('any save gives back what was saved', () => {
  fc.assert(
    fc.property(saves, (save) => {
      const text = JSON.stringify(save)
      expect(readSaveFile(text)).toEqual({ ok: true, value: JSON.parse(text) })
    }),
  )
})

test('a save of any earlier version opens with its whole path', () => {
  fc.assert(
    fc.property(saves, fc.integer({ min: 1, max: CURRENT_VERSION }), (save, version) => {
      const { notes: _, ...first } = save
      const read = readSaveFile(JSON.stringify({ ...first, version }))
      expect(read).toMatchObject({ ok: true, value: { version: CURRENT_VERSION, playthrough: save.playthrough } })
    }),
  )
})

test('a version that was never written is broken, not guessed', () => {
  fc.assert(
    fc.property(saves, fc.oneof(fc.integer({ max: 0 }), fc.constantFrom(0.5, 1.5, -0.5)), (save, version) => {
      expect(readSaveFile(JSON.stringify({ ...save, version }))).toEqual({ ok: false, fault: { code: 'save/broken' } })
    }),
  )
})

test('a save that was damaged anywhere is refused, or is a whole save', () => {
  fc.assert(
    fc.property(saves, fc.nat(), fc.option(fc.jsonValue(), { nil: undefined }), (save, at, by) => {
      const read = readSaveFile(JSON.stringify(damaged(JSON.parse(JSON.stringify(save)), at, by)) ?? '')
      if (!read.ok) return
      const { playthrough, name, savedAt } = read.value
      const texts = [playthrough.role, playthrough.storyHash, name, savedAt, ...playthrough.choices]
      expect([...texts, ...playthrough.passed].every((text) => typeof text === 'string')).toBe(true)
      expect(Number.isSafeInteger(playthrough.seed)).toBe(true)
      expect(readSaveFile(JSON.stringify(read.value))).toEqual(read)
    }),
    { numRuns: 500 },
  )
})

test('no text makes reading fail with an exception', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readSaveFile(text).ok).toBe(false)
    }),
  )
})
