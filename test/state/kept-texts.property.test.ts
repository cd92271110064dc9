import fc from 'fast-check'
import { expect, test } from 'vitest'
import { restoreNotes } from '../../src/state/slices/notes'
import { NOTHING_READ, restoreReading, writeReading } from '../../src/state/slices/reading'
import { DEFAULT_SETTINGS, restoreSettings } from '../../src/state/slices/settings'
import type { RoleId } from '../../src/story/ids'
import { memoryVault, tinyGame } from '../factories/tiny-game'

// What lies in the storage may have been written by an earlier version, by another program, or by hand.

const tiny = 'tiny' as RoleId
const anyText = fc.oneof(
  fc.json(),
  fc.string(),
  fc
    .tuple(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), ...Object.keys(NOTHING_READ), '__proto__'), fc.jsonValue())
    .map(([key, value]) => `{${JSON.stringify(key)}:${JSON.stringify(value)}}`),
)

test('whatever was kept, settings are settings', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)), fc.jsonValue())),
      (raw) => {
        const settings = restoreSettings(raw)
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS))
        expect(restoreSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings)
      },
    ),
  )
})

test('whatever was kept, what was read is lists of names', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = restoreReading(text)
      expect(restoreReading(writeReading(reading))).toEqual(reading)
    }),
  )
})

test('whatever was kept, each note has a passage and a sentence, and no two are one', () => {
  const note = fc.record(
    {
      id: fc.constantFrom('a', 'b', ''),
      passage: fc.constantFrom('doc/001-part', 'x'),
      text: fc.string(),
      at: fc.string(),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.array(fc.oneof(note, fc.jsonValue()))), (raw) => {
      const notes = restoreNotes(raw)
      expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length)
      expect(notes.every(({ passage, text }) => passage === 'doc/001-part' && text.trim() !== '')).toBe(true)
      expect(restoreNotes(JSON.parse(JSON.stringify(notes)))).toEqual(notes)
    }),
  )
})

test('whatever is in the storage, a role opens, and what could not be read is still there', {
  timeout: 60_000,
}, async () => {
  const keys = ['autosave.tiny', 'autosave.other', 'slot.1.tiny', 'settings', 'reading', 'notes']
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...keys), anyText, { noNullPrototype: true }), async (kept) => {
      const memory = memoryVault(new Map(Object.entries(kept)))
      const { game, playing, texts } = tinyGame({ memory })
      game.intents.restore()
      game.intents.latest()
      expect(game.intents.slots()).toEqual([])
      await game.intents.openRole(tiny)
      expect(playing().playthrough).toMatchObject({ role: tiny, choices: [] })
      const broken = kept['autosave.tiny']
      if (broken !== undefined) expect([...texts.values()]).toContain(broken)
    }),
    { numRuns: 15 },
  )
})

test('a file that cannot be opened changes nothing of what is kept and played', async () => {
  const { game, playing, texts } = tinyGame()
  await game.intents.openRole(tiny)
  const whole = game.intents.exportSave() ?? ''
  const before = [[...texts], playing().playthrough]
  const damaged = fc.oneof(
    fc.string(),
    fc.json(),
    fc.nat(whole.length - 2).map((at) => whole.slice(0, at)),
  )
  await fc.assert(
    fc.asyncProperty(damaged, async (text) => {
      await game.intents.importSave(text)
      expect([[...texts], playing().playthrough]).toEqual(before)
      expect(game.store.getState().view.messages).not.toEqual([])
    }),
    { numRuns: 60 },
  )
})
