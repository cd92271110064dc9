import { sourceOf } from '../../evidence/ids'
import type { Source } from '../../evidence/source'
import { type Certainty, contestedIn } from '../../history/certainty'
import type { PassageId } from '../../history/passage-id'
import type { Fault } from '../fault'
import { danglingReferences, type Known } from './check-ids'
import { type Entry, entryFault } from './entry'

/** An entry that claims to be certain to some degree, by its passages. */
export interface Certain {
  readonly certainty: Certainty
  readonly passages: readonly PassageId[]
  /** Then the passages need not carry the certainty alone. */
  readonly beyondTheDocuments: boolean
}

/** A degree of certainty that the passages do not bear out. */
export function checkCertainty(
  entry: Omit<Entry<unknown>, 'value'>,
  id: string,
  { certainty, passages, beyondTheDocuments }: Certain,
  sources: ReadonlyMap<string, Source>,
  knownContested: Known,
): readonly Fault[] {
  const cited = new Set(passages.map(sourceOf))
  const fault = (message: string, mend: string) =>
    entryFault(entry, id, ['certainty'], { rule: 'evidence-certainty', message, mend })
  const claim = contestedIn(certainty)
  if (claim !== undefined)
    return danglingReferences(entry, id, [{ field: ['certainty'], ids: [claim], known: knownContested }])
  if (certainty === 'single-source' && cited.size !== 1)
    return [
      fault(
        `says single-source, but its passages are of ${cited.size} sources`,
        'write agreed or contested:, or name passages of one source',
      ),
    ]
  if (certainty === 'agreed' && !beyondTheDocuments && cited.size < 2)
    return [
      fault('says agreed, but only one source is cited', 'write single-source, or name a passage of another source'),
    ]
  if (certainty === 'further' && ![...cited].some((source) => sources.get(source)?.circle === 'further'))
    return [fault('says further, but no passage of the further circle is cited', 'write agreed or single-source')]
  return []
}
