import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDateSpan } from '../../../src/history/date-span'
import type { Stretch } from '../../../src/reader/timeline/stretch'
import {
  around,
  CLOSEST,
  inWindow,
  moved,
  nearer,
  SPANS,
  WHOLE,
  windowOf,
  windowOfStory,
} from '../../../src/reader/timeline/windows'

const moment = fc.integer({ min: WHOLE.from, max: WHOLE.to })
const stretches = fc.tuple(moment, moment).map(([a, b]): Stretch => ({ from: Math.min(a, b), to: Math.max(a, b) }))
const spans = fc.tuple(fc.constantFrom(...SPANS), moment).map(([span, about]) => windowOf(span, about))
const steps = fc.array(
  fc.oneof(
    fc.double({ min: -2, max: 2, noNaN: true }).map((share) => (window: Stretch) => moved(window, share)),
    fc.double({ min: 0.01, max: 100, noNaN: true }).map((by) => (window: Stretch) => nearer(window, by)),
    stretches.map((what) => () => around(what)),
  ),
  { maxLength: 12 },
)

/** A thousandth of a second: windows are sums of fractions. */
const GIVE = 1

test('however one moves and zooms, one looks at some part of the record, and never closer than it knows', () => {
  fc.assert(
    fc.property(fc.constantFrom('whole', 'year', 'autumn', 'days') as fc.Arbitrary<'whole'>, steps, (span, all) => {
      let window = windowOf(span, 0)
      for (const step of all) {
        window = step(window)
        expect(window.from).toBeGreaterThanOrEqual(WHOLE.from - GIVE)
        expect(window.to).toBeLessThanOrEqual(WHOLE.to + GIVE)
        expect(window.to - window.from).toBeGreaterThanOrEqual(CLOSEST - GIVE)
      }
    }),
  )
})

test('what one looks around is in view whole', () => {
  fc.assert(
    fc.property(stretches, (what) => {
      const window = around(what)
      expect(window.from).toBeLessThanOrEqual(what.from + GIVE)
      expect(window.to).toBeGreaterThanOrEqual(what.to - GIVE)
    }),
  )
})

test('going nearer and back again looks at the same, away from the ends of the record', () => {
  fc.assert(
    fc.property(spans, fc.double({ min: 0.5, max: 1, noNaN: true }), (window, by) => {
      const back = nearer(nearer(window, by), 1 / by)
      fc.pre((window.to - window.from) * by >= CLOSEST && window.from > WHOLE.from && window.to < WHOLE.to)
      expect(Math.abs(back.from - window.from) + Math.abs(back.to - window.to)).toBeLessThan(2 * GIVE)
    }),
  )
})

test('a story is in view from its first deed to the present one', () => {
  fc.assert(
    fc.property(stretches, ({ from, to }) => {
      const window = windowOfStory(from, to)
      expect(inWindow({ from, to: from }, window) && inWindow({ from: to, to }, window)).toBe(true)
    }),
  )
})

test('a date of the record is a span that does not end before it begins, or is none', () => {
  const part = fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(2, '0'))
  const date = fc
    .tuple(fc.integer({ min: 1900, max: 2000 }), fc.array(part, { maxLength: 3 }))
    .map(([year, rest]) => [year, ...rest].join('-'))
  fc.assert(
    fc.property(
      fc.oneof(
        date,
        fc.tuple(date, date).map((two) => two.join('/')),
        fc.string(),
      ),
      (text) => {
        const span = parseDateSpan(text)
        if (span) expect(span.first < span.last).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})
