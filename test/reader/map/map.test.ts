import { expect, test } from 'vitest'
import { DISTRICT_IDS, type District, type DistrictId } from '../../../src/history/district'
import type { Holder, HoldingChange } from '../../../src/history/holding'
import { districtGroups, numeralsOf } from '../../../src/reader/map/district-groups'
import { monthRuns } from '../../../src/reader/map/month-runs'
import { hoursOf, momentOfDay, momentOfStop, scrubDays, scrubSpan, stopOf } from '../../../src/reader/map/scrub-days'
import { moment } from '../../factories/record'

const districts = DISTRICT_IDS.map(
  (id): District => ({ id, numeral: id.toUpperCase(), name: { en: id, hu: id } }) as District,
)
const some = (...ids: readonly DistrictId[]) => districts.filter(({ id }) => ids.includes(id))

const change = (district: DistrictId, holder: Holder, why: string, from = '1956-10-23T21:00'): HoldingChange => ({
  district,
  holder,
  from: moment(from),
  passages: ['prole-info/024-first-shots' as never],
  certainty: 'agreed',
  why: { en: why },
})

test('numerals that follow each other are drawn together from three on', () => {
  expect(numeralsOf(some('i', 'iii', 'iv', 'xv', 'xvi', 'xvii', 'xx'), districts)).toBe('I, III, IV, XV–XVII, XX')
})

test('districts are listed by state, those with one reason in one row, quiet ones last', () => {
  const states = new Map([
    ['viii', change('viii', 'fighting', 'Shots')],
    ['v', change('v', 'demonstration', 'The march', '1956-10-23T16:30')],
    ['ii', change('ii', 'demonstration', 'The march', '1956-10-23T16:30')],
    ['xiv', change('xiv', 'demonstration', 'The statue')],
  ])
  const groups = districtGroups(districts, states)
  expect(groups.map(({ holder }) => holder)).toEqual(['fighting', 'demonstration', 'quiet'])
  expect(groups[1]?.rows.map((row) => row.districts.map(({ id }) => id))).toEqual([['xiv'], ['ii', 'v']])
  expect(groups[2]?.rows).toMatchObject([{ change: undefined }])
  expect(groups.flatMap(({ rows }) => rows.flatMap((row) => row.districts))).toHaveLength(22)
})

const span = scrubSpan(moment('1956-10-19T20:30'), moment('1956-10-23T21:05'))

test('the strip begins with the story and closes what is not lived yet', () => {
  const days = scrubDays(span)
  expect(days[0]).toEqual({ day: '1956-10-19', state: 'lived' })
  expect(days.find(({ day }) => day === '1956-10-23')).toMatchObject({ state: 'now' })
  expect(days.find(({ day }) => day === '1956-10-24')).toMatchObject({ state: 'ahead' })
  expect(days.at(-1)?.day).toBe('1956-12-14')
})

test('no stop and no day leads past the story’s own hour', () => {
  const last = stopOf(span.end, span)
  expect(momentOfStop(last, span)).toBe('1956-10-23T21:05')
  expect(momentOfStop(last + 5, span)).toBe('1956-10-23T21:05')
  expect(momentOfStop(last - 1, span)).toBe('1956-10-23T21:00')
  expect(momentOfDay('1956-10-23', span)).toBe('1956-10-23T21:05')
  expect(momentOfDay('1956-10-22', span)).toBe('1956-10-22T22:00')
})

test('of the story’s own day only the hours lived can be looked at, of earlier days all', () => {
  const today = hoursOf('1956-10-23', span)
  expect(today).toEqual({ first: 96, lived: 22 })
  expect(momentOfStop(today.first, span)).toBe('1956-10-23T00:00')
  expect(momentOfStop(today.first + today.lived, span)).toBe('1956-10-23T21:05')
  expect(hoursOf('1956-10-22', span)).toEqual({ first: 72, lived: 24 })
})

test('a story that goes on after the record of the districts leaves all of its days open', () => {
  const later = scrubSpan(moment('1956-10-19T20:30'), moment('1957-04-15T10:00'))
  expect(later.end).toBe('1956-12-14T23:00')
  expect(scrubDays(later).some(({ state }) => state === 'ahead')).toBe(false)
})

test('a story that begins after the first days still opens them: they are on record', () => {
  expect(scrubSpan(moment('1956-10-24T06:00'), moment('1956-10-24T06:00')).start).toBe('1956-10-22T00:00')
})

test('the months over the strip are as wide as their days', () => {
  expect(monthRuns(['1956-10-30', '1956-10-31', '1956-11-01'], 'hu')).toEqual([
    { name: 'október', length: 2 },
    { name: 'november', length: 1 },
  ])
})
