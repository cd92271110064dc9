import { expect, test } from 'vitest'
import { readLedger, writeLedger } from '../../../src/authoring/ids/id-ledger'
import { withFiles } from '../../factories/ink-files'

test('an id that the story no longer has is marked as gone and stays so', () => {
  const before = { living: new Set(['a', 'b']), gone: new Set(['z']) }
  const text = writeLedger(before, ['b', 'c'])
  const after = withFiles({ 'tiny/ids.txt': text }, (folder) => readLedger(folder, 'tiny'))
  expect(after).toEqual({ living: new Set(['b', 'c']), gone: new Set(['a', 'z']) })
})

test('without a ledger nothing is known', () => {
  expect(withFiles({}, (folder) => readLedger(folder, 'tiny'))).toEqual({ living: new Set(), gone: new Set() })
})
