import type { Fault } from '../../fault'
import { readLedger } from '../../ids/id-ledger'
import type { LiftedFile } from '../../story/lift-words'
import { faultAt } from '../rule'

/** An id that was taken out once is never given again. */
export function goneIds(storiesFolder: string, role: string, files: readonly LiftedFile[]): readonly Fault[] {
  const { gone } = readLedger(storiesFolder, role)
  return files
    .flatMap(({ lines, choices }) => [...lines, ...choices])
    .filter(({ id }) => gone.has(id))
    .map((record) =>
      faultAt(
        record,
        'id-used-again',
        `the id ${record.id} belonged to something that was taken out`,
        'take the id out and run npm run story:ids, which gives a new one',
      ),
    )
}
