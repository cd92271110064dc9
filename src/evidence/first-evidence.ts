import type { ContestedClaim } from './contested-claim'
import type { Passage } from './passage'
import type { SourceGlance } from './source-glance'

/** What the evidence of a first scene needs, in one small file: nothing else has to be fetched to open it. */
export interface FirstEvidence {
  readonly passages: readonly Passage[]
  readonly sources: readonly SourceGlance[]
  readonly contested: readonly ContestedClaim[]
}
