import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brightnessAt, DEFAULT_OPTIONS, readOptions, targetPixels } from '../../src/kiosk/options'

const KEYS = Object.keys(DEFAULT_OPTIONS)
/** Names that every object of the language has without anybody having written them. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
const key = fc.constantFrom(...KEYS, ...INHERITED, 'idle', '// note', 'ask')
const value = fc.oneof(
  fc.jsonValue(),
  fc.integer({ min: -5, max: 700 }),
  fc.constantFrom('en', '08:00', '1956', 'http://museum.example/', '', ['hu'], [{ from: '08:00', level: 0.5 }]),
  fc.dictionary(fc.constantFrom('ask', 'askOnSources', 'countdown', 'en', 'hu', ...INHERITED), fc.jsonValue()),
)
const file = fc.array(fc.tuple(key, value), { maxLength: 8 }).map((entries) => {
  const written = entries.map(([name, its]) => `${JSON.stringify(name)}:${JSON.stringify(its)}`)
  return `{${written.join(',')}}`
})

test('whatever a file says, every setting is one that the kiosk can work with', () => {
  fc.assert(
    fc.property(fc.oneof(file, fc.json(), fc.string()), (text) => {
      const { options } = readOptions(text)
      expect(Object.keys(options).toSorted()).toEqual(KEYS.toSorted())
      expect(options.languages.length).toBeGreaterThan(0)
      expect(Object.values(options.idle).every((seconds) => seconds >= 20 && seconds <= 600)).toBe(true)
      expect(Object.keys(options.idle).toSorted()).toEqual(Object.keys(DEFAULT_OPTIONS.idle).toSorted())
      expect(options.staffPin).toMatch(/^\d{4,8}$/)
      const level = brightnessAt(options.brightness, '12:00')
      expect(level >= 0.2 && level <= 1).toBe(true)
      expect(targetPixels(options.screenInches, 1920, 1080)).toBeGreaterThan(10)
    }),
  )
})

test('what is read from a file and written again reads the same, without a problem', () => {
  fc.assert(
    fc.property(file, (text) => {
      const { options } = readOptions(text)
      expect(readOptions(JSON.stringify(options))).toEqual({ options, problems: [] })
    }),
  )
})

test('each setting that could not be taken is named, and no other', () => {
  fc.assert(
    fc.property(file, (text) => {
      const { options, problems } = readOptions(text)
      const raw = JSON.parse(text) as Record<string, unknown>
      const named = new Set(problems.map((problem) => problem.key.split('.')[0]))
      for (const [name, its] of Object.entries(raw)) {
        if (name.startsWith('//') || named.has(name) || name === 'idle') continue
        const taken = options[name as keyof typeof options]
        if (name !== 'brightness') expect(taken).toEqual(its)
      }
    }),
  )
})
