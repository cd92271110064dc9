import { expect, test } from 'vitest'
import { nearest, orNearest } from '../../../src/authoring/check/nearest'

const PASSAGES = [
  'prole-info/003-theft-and-the-plan',
  'prole-info/004-the-pay',
  'frus-legation/001-gyor-theatre-meeting',
]

test('an id cut short or misspelt is answered with the one that may be meant', () => {
  expect(nearest('prole-info/003-theft', PASSAGES)).toEqual(['prole-info/003-theft-and-the-plan'])
  expect(nearest('prole-info/004-teh-pay', PASSAGES)).toEqual(['prole-info/004-the-pay'])
})

test('where nothing is near, the author is sent to the list and to nothing else', () => {
  expect(orNearest('take an id from the list', 'muegyetem-stairs', PASSAGES)).toBe('take an id from the list')
  expect(orNearest('take an id from the list', 'judti', ['judit', 'ferenc'])).toBe(
    'take an id from the list; perhaps judit',
  )
})
