import { expect, test } from 'vitest'
import { openTally, type TallyVault } from '../../../src/kiosk/tally/keep-tally'
import { count, NOTHING_COUNTED, type Tally } from '../../../src/kiosk/tally/tally'

const touched = { hour: '2026-11-22T10', what: 'touched', moment: '', choice: '', language: 'en' } as const
const times = (tally: Tally): number => tally.get('2026-11-22T10|touched|||en') ?? 0

function deviceOf(
  texts = new Map<string, string>(),
  room = Number.POSITIVE_INFINITY,
): TallyVault & { readonly texts: Map<string, string> } {
  return {
    texts,
    read: (key) => texts.get(key),
    write(key, text) {
      if (text.length > room) return { ok: false }
      texts.set(key, text)
      return { ok: true }
    },
  }
}

function countTo(device: TallyVault, number: number): void {
  const kept = openTally(device)
  for (let done = 0; done < number; done += 1) kept.keep(count(kept.now(), touched), '2026-11-22')
}

test('what was counted is there after the power comes back', () => {
  const device = deviceOf()
  countTo(device, 5)
  expect(times(openTally(device).now())).toBe(5)
})

test('a power cut in the middle of writing costs the last count at most', () => {
  for (const slot of ['a', 'b'])
    for (const broken of ['', '{"turn":9', 'null', '[]', '{"turn":9,"check":1,"rows":"[]"}']) {
      const device = deviceOf()
      countTo(device, 5)
      device.texts.set(`kiosk.tally.${slot}`, broken)
      expect(times(openTally(device).now())).toBeGreaterThanOrEqual(4)
      countTo(device, 3)
      expect(times(openTally(device).now())).toBeGreaterThanOrEqual(7)
    }
})

test('a full device goes on counting for as long as the page is open, and says that it does not keep it', () => {
  const kept = openTally(deviceOf(new Map(), 10))
  expect(kept.keep(count(kept.now(), touched), '2026-11-22')).toBe(false)
  expect(times(kept.now())).toBe(1)
})

test('where room is short, the hours of days long past are joined', () => {
  const device = deviceOf(new Map(), 250)
  const kept = openTally(device)
  for (let hour = 10; hour < 18; hour += 1)
    kept.keep(count(kept.now(), { ...touched, hour: `2026-11-20T${hour}` }), '2026-11-22')
  expect(openTally(device).now().get('2026-11-20|touched|||en')).toBeGreaterThan(1)
  expect(openTally(deviceOf()).now()).toEqual(NOTHING_COUNTED)
})
