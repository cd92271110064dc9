import { expect, test } from 'vitest'
import { CLASS_FAULTS } from '../../src/guided/protocol/faults'
import { guided as en } from '../../src/locale/strings/en/guided'
import { guided as hu } from '../../src/locale/strings/hu/guided'

test('whatever a class server refuses has its line in each language', () => {
  const keys = CLASS_FAULTS.map((fault) => `fault_${fault.replace('/', '_')}`)
  for (const table of [en, hu]) expect(keys.filter((key) => !(key in table))).toEqual([])
})
