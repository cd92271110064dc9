import type { ContestedClaim } from './contested-claim'
import type { Passage } from './passage'
import { readList } from './read-lists'
import type { SourceGlance } from './source-glance'

/** What the evidence of a first scene needs, in one small file: nothing else has to be fetched to open it. */
export interface FirstEvidence {
  readonly passages: readonly Passage[]
  readonly sources: readonly SourceGlance[]
  readonly contested: readonly ContestedClaim[]
}

/** The bundle, if the file is one; `undefined` for a truncated or foreign file. */
export function readFirstEvidence(json: unknown): FirstEvidence | undefined {
  const passages = readList<Passage>(json, 'passages', ['id', 'source', 'precis', 'locator'])
  const sources = readList<SourceGlance>(json, 'sources', ['id', 'circle', 'short', 'position', 'dependsOn'])
  const contested = readList<ContestedClaim>(json, 'contested', ['id', 'question', 'positions', 'bearing'])
  return passages && sources && contested && { passages, sources, contested }
}
