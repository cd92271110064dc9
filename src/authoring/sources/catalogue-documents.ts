import type { Sought } from '../../evidence/finding/anchors'
import type { SourceId } from '../../evidence/ids'
import { loadEvidence } from '../evidence/load-evidence'

/** The passages of the five documents, by document, in the order of the text. Throws if the catalogue is broken. */
export function catalogueDocuments(folder: string): ReadonlyMap<SourceId, readonly Sought[]> {
  const evidence = loadEvidence(folder)
  if (!evidence.ok) throw new Error('The catalogue has faults. Run: npm run evidence:check')
  const documents = new Map<SourceId, Sought[]>()
  for (const { id, source, locator } of evidence.value.passages) {
    if (locator.kind !== 'document') continue
    const list = documents.get(source) ?? []
    list.push({ id, locator })
    documents.set(source, list)
  }
  return documents
}
