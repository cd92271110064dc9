import { expect, test } from 'vitest'
import { loadEvidence } from '../../../src/authoring/evidence/load-evidence'
import { holdingAt } from '../../../src/history/holding'
import type { Moment } from '../../../src/history/moment'

const loaded = loadEvidence('stories/evidence')
const changes = loaded.ok ? loaded.value.holdings : []

test('after an hour or a strike a district is held as before, and the map still knows since when', () => {
  const kobanya = holdingAt(changes, 'x', '1956-12-13T10:00' as Moment)
  expect(kobanya).toMatchObject({ holder: 'soviet', from: '1956-12-13T00:00', begun: '1956-11-10T12:00' })
  expect(holdingAt(changes, 'x', '1956-11-23T15:00' as Moment)?.begun).toBe('1956-11-10T12:00')
})

test('what nothing has interrupted began when it was recorded', () => {
  expect(holdingAt(changes, 'x', '1956-11-12T10:00' as Moment)?.begun).toBeUndefined()
})
