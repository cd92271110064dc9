import type { Fault } from '../fault'
import { checkLooks } from './check-looks'
import { drawnPlaces } from './drawn-places'
import { type LookRow, readLooks } from './read-looks'

/** The things to look at in the pictures, and all that is wrong with them. `passages`: the ids that there are. */
export function looksOf(
  storiesFolder: string,
  projectRoot: string,
  passages: ReadonlySet<string> | undefined,
): { readonly rows: readonly LookRow[]; readonly faults: readonly Fault[] } {
  const { rows, faults, written } = readLooks(storiesFolder, projectRoot)
  // A broken row is left out, and its picture would then seem to have too few.
  const wrong = written && faults.length === 0 ? checkLooks(rows, { places: drawnPlaces(projectRoot), passages }) : []
  return { rows, faults: [...faults, ...wrong] }
}
