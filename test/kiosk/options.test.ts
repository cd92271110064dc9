import { expect, test } from 'vitest'
import { brightnessAt, DEFAULT_OPTIONS, readOptions, targetPixels } from '../../src/kiosk/options'

test('without a file everything is as by default', () => {
  expect(readOptions(undefined)).toEqual({ options: DEFAULT_OPTIONS, problems: [] })
})

test('a file may say only what it wants otherwise', () => {
  const { options, problems } = readOptions('{"languages":["hu"],"idle":{"ask":90},"// note":"mornings only"}')
  expect(problems).toEqual([])
  expect(options).toEqual({ ...DEFAULT_OPTIONS, languages: ['hu'], idle: { ask: 90, askOnSources: 60, countdown: 20 } })
})

test('each mistake is named, and costs only its own setting', () => {
  const { options, problems } = readOptions(
    JSON.stringify({ languages: [], idle: { ask: 1, aks: 50 }, staffPin: '12', sond: 1, screenInches: 32 }),
  )
  expect(problems).toEqual([
    { code: 'options/wrong', key: 'languages' },
    { code: 'options/wrong', key: 'idle.ask' },
    { code: 'options/unknown', key: 'idle.aks' },
    { code: 'options/wrong', key: 'staffPin' },
    { code: 'options/unknown', key: 'sond' },
  ])
  expect(options).toEqual({ ...DEFAULT_OPTIONS, screenInches: 32 })
})

test('a file that is cut off or is something else is told, and nothing breaks', () => {
  for (const text of ['{"languages":', '[]', '"x"', 'null', ''])
    expect(readOptions(text)).toEqual({ options: DEFAULT_OPTIONS, problems: [{ code: 'options/not-json', key: '' }] })
})

test('the brightness of an hour is that of the last entry before it, over midnight too', () => {
  const day = [
    { from: '08:00', level: 1 },
    { from: '18:00', level: 0.5 },
  ]
  expect(['07:59', '08:00', '17:59', '18:00', '23:00'].map((hour) => brightnessAt(day, hour))).toEqual([
    0.5, 1, 1, 0.5, 0.5,
  ])
  expect(brightnessAt([], '12:00')).toBe(1)
})

test('what is touched is 20 mm large, whatever the screen', () => {
  // 24 inches at 1920 × 1080: 3.61 pixels to a millimetre.
  expect(targetPixels(24, 1920, 1080)).toBe(73)
  expect(targetPixels(24, 1080, 1920)).toBe(73)
  expect(targetPixels(55, 3840, 2160)).toBe(64)
})
