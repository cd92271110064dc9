import { expect, test } from 'vitest'
import { noSuchRole } from '../../../src/authoring/check/asked-roles'

test('who asks for a role that is not there is told which there are, and which may be meant', () => {
  expect(noSuchRole(['student'], 'stories')).toBeUndefined()
  expect(noSuchRole(['student', 'studnet'], 'stories')).toBe(
    'there is no role studnet; the roles are delegate, soldier, student, worker; perhaps student',
  )
})

test('who names a folder of stories that is not there is told so', () => {
  expect(noSuchRole(['student'], 'no-stories-here')).toBe('there is no folder no-stories-here')
})
