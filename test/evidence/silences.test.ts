import { expect, test } from 'vitest'
import { distanceOf } from '../../src/evidence/distance'
import { elsewhereInText, silencesOf } from '../../src/evidence/silences'
import { placeId } from '../factories/ids'
import { passage, source } from './factories'

const year = (en: string) => distanceOf(source('text', [], { short: { title: { en: 'text' }, year: { en } } }))
const dead = { what: { en: 'dead' }, value: { en: '22' } }
const voice = { who: { en: 'a worker' }, text: 'We did not see.', kind: 'spoken' }

test('how long after the events a text was written is read from what it says of its year', () => {
  expect(year('1984, by a library page')).toEqual({ years: 28, atLeast: false, atMost: false })
  expect(year('2022 or later')).toEqual({ years: 66, atLeast: true, atMost: false })
  expect(year('2016 or earlier')).toEqual({ years: 60, atLeast: false, atMost: true })
  expect(year('1960–2006')).toEqual({ years: 4, atLeast: true, atMost: false })
  expect(distanceOf(source('text', [], { short: { title: { en: 'text' } } }))).toBeUndefined()
})

test('a text without figures, day or voices is silent where others are not', () => {
  const own = [passage('wiki/001-a', { date: '1956-10' })]
  const by = passage('pamphlet/001-b', { date: '1956-10-23', figures: [dead], utterances: [voice] })
  expect(silencesOf(own, [by])).toEqual({ figures: [{ figure: dead, by }], day: true, voices: true })
})

test('nobody is called silent on what no account has', () => {
  const own = [passage('wiki/001-a')]
  expect(silencesOf(own, [passage('pamphlet/001-b')])).toEqual({ figures: [], day: false, voices: false })
})

test('a text that gives any figure is not called silent on the figures of others', () => {
  const own = [passage('wiki/001-a', { figures: [dead] })]
  expect(silencesOf(own, [passage('pamphlet/001-b', { figures: [dead] })]).figures).toEqual([])
})

test('what else a text says of the same day or place is found, the whole city apart', () => {
  const radio = placeId('radio')
  const city = placeId('budapest')
  const own = [passage('wiki/001-a', { date: '1956-10-23', places: [radio, city] })]
  const text = [
    ...own,
    passage('wiki/002-same-day', { date: '1956-10-23' }),
    passage('wiki/003-same-place', { places: [radio] }),
    passage('wiki/004-only-the-city', { places: [city] }),
    passage('wiki/005-other-day', { date: '1956-11-04' }),
  ]
  expect(elsewhereInText(own, text).map(({ id }) => id)).toEqual(['wiki/002-same-day', 'wiki/003-same-place'])
})
