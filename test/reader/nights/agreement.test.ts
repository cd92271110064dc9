import { expect, test } from 'vitest'
import { passageId } from '../../../src/evidence/ids'
import type { HistoricalEvent } from '../../../src/history/historical-event'
import { agreementOn } from '../../../src/reader/nights/agreement'
import type { SharedNight } from '../../../src/reader/nights/shared-nights'
import { claim, source } from '../../evidence/factories'
import { event } from '../../history/factories'

const night: SharedNight = {
  id: 'radio',
  from: '1956-10-23',
  to: '1956-10-24',
  roles: ['student'],
  passages: ['wiki/001-a', 'pamphlet/001-b', 'essay/001-c'].map(passageId),
  claims: ['who-fired' as SharedNight['claims'][number]],
}
const sources = [source('wiki', [{ on: 'pamphlet', how: 'copies' }]), source('pamphlet'), source('essay')]
const told = (id: string, passages: readonly string[], fields: Partial<HistoricalEvent> = {}) =>
  event(id, '1956-10-23', '21:00', { passages: passages.map(passageId), ...fields })
const on = (events: readonly HistoricalEvent[]) => agreementOn(night, events, [], sources)

test('what two texts report is agreed, and those that copy come to one witness', () => {
  const { agreed, alone } = on([
    told('copied', ['wiki/001-a', 'pamphlet/001-b']),
    told('twice', ['essay/001-c', 'pamphlet/001-b']),
  ])
  expect(agreed.map(({ event: { id }, witnesses }) => [id, witnesses])).toEqual([
    ['copied', 1],
    ['twice', 2],
  ])
  expect(alone).toEqual([])
})

test('what one text alone reports names that text', () => {
  expect(on([told('lonely', ['essay/001-c'])]).alone).toMatchObject([
    { event: { id: 'lonely' }, text: { en: 'essay' } },
  ])
})

test('what is contested stands with the open questions, not with what is agreed', () => {
  const { agreed } = on([told('disputed', ['wiki/001-a', 'essay/001-c'], { certainty: 'contested:who-fired' })])
  expect(agreed).toEqual([])
  const questions = [claim('who-fired', [['wiki/001-a'], ['essay/001-c']]), claim('other', [['wiki/001-a']])]
  const { open } = agreementOn(night, [], questions, sources)
  expect(open.map(({ claim: { id }, sides }) => [id, sides.map(({ texts }) => texts)])).toEqual([
    ['who-fired', [[{ en: 'wiki' }], [{ en: 'essay' }]]],
  ])
})

test('an event of another night, or that no passage of this one tells, is left out', () => {
  const later = told('later', ['wiki/001-a'], { from: '1956-11-04T05:00' })
  const elsewhere = told('elsewhere', ['wiki/009-z'])
  expect(on([later, elsewhere])).toMatchObject({ agreed: [], alone: [] })
})
