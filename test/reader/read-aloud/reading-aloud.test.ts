import { expect, test } from 'vitest'
import { createReadingAloud } from '../../../src/reader/read-aloud/reading-aloud'
import { fakeSpeech, voice } from './factories'

const anna = voice('Anna', 'en-GB')
const bela = voice('Béla', 'hu-HU')
const LINES = [
  { text: 'The gate opens.', voice: anna },
  { text: 'Ruszkik haza!', voice: bela },
  { text: 'Nobody moves.', voice: anna },
]

function reading() {
  const speech = fakeSpeech()
  const told: string[] = []
  const aloud = createReadingAloud(speech.port, {
    line: (index) => told.push(`line ${index}`),
    over: (why) => told.push(`over: ${why}`),
  })
  return { ...speech, told, aloud }
}

test('lines are said one after the other, each in the voice of its language', () => {
  const { aloud, said, end, told } = reading()
  aloud.read(LINES, 1)
  end()
  end()
  expect(said).toEqual(['Anna at 1: The gate opens.', 'Béla at 1: Ruszkik haza!', 'Anna at 1: Nobody moves.'])
  expect(told).toEqual(['line 0', 'line 1', 'line 2'])
  end()
  expect(told.at(-1)).toBe('over: end')
})

test('another pace begins the present line again', () => {
  const { aloud, said, end } = reading()
  aloud.read(LINES, 1)
  end()
  aloud.setRate(0.85)
  expect(said.slice(1)).toEqual(['Béla at 1: Ruszkik haza!', 'hush', 'Béla at 0.85: Ruszkik haza!'])
  end()
  expect(said.at(-1)).toBe('Anna at 0.85: Nobody moves.')
})

test('once stopped nothing more is said, and nothing told', () => {
  const { aloud, said, end, told } = reading()
  aloud.read(LINES, 1)
  aloud.stop()
  end()
  aloud.setRate(1.5)
  expect(said).toEqual(['Anna at 1: The gate opens.', 'hush'])
  expect(told).toEqual(['line 0'])
})

test('a voice that does not answer ends the reading and is told', () => {
  const { aloud, fail, told, said } = reading()
  aloud.read(LINES, 1)
  fail()
  expect(told).toEqual(['line 0', 'over: failed'])
  expect(said).toHaveLength(1)
})

test('reading something else takes the place of what is being read', () => {
  const { aloud, said } = reading()
  aloud.read(LINES, 1)
  aloud.read(LINES.slice(2), 1)
  expect(said).toEqual(['Anna at 1: The gate opens.', 'hush', 'Anna at 1: Nobody moves.'])
})

test('a page without a line is read at once', () => {
  const { aloud, told } = reading()
  aloud.read([], 1)
  expect(told).toEqual(['over: end'])
})
