import { fileURLToPath } from 'node:url'
import type { EvidenceBase } from '../../../src/authoring/evidence/evidence-base'
import { loadEvidence } from '../../../src/authoring/evidence/load-evidence'
import { faultLine } from '../../../src/authoring/fault'

/** The catalogue that ships. A fault in it is printed as its author would see it. */
export function realCatalogue(): EvidenceBase {
  const loaded = loadEvidence(fileURLToPath(new URL('../../../stories/evidence', import.meta.url)))
  if (!loaded.ok) throw new Error(loaded.fault.map(faultLine).join('\n'))
  return loaded.value
}
