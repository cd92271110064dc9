import type { ContestedClaim } from './contested-claim'
import type { PassageId } from './ids'

/** How a passage stands to a claim: takes one of its positions, or bears on it from the further circle. */
export interface Touch {
  readonly claim: ContestedClaim
  /** 0-based positions that the passage is cited for. */
  readonly positions: readonly number[]
  /** It bears on the claim without being cited for a position. */
  readonly bears: boolean
}

/** The contested claims that `passage` touches, and on which side it stands in each. */
export function claimsAbout(claims: readonly ContestedClaim[], passage: PassageId): readonly Touch[] {
  return claims.flatMap((claim) => {
    const positions = claim.positions.flatMap(({ passages }, index) => (passages.includes(passage) ? [index] : []))
    const bears = claim.bearing.some(({ passages }) => passages.includes(passage))
    return positions.length > 0 || bears ? [{ claim, positions, bears }] : []
  })
}
