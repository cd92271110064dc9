import type { ContestedClaim } from '../../evidence/contested-claim'
import type { PassageId } from '../../evidence/ids'

/** More are not read at the end of a lesson. */
const MOST = 8

/** The open questions on which these passages bear, those that most of them bear on first; any few where none does. */
export function claimsFor(
  claims: readonly ContestedClaim[],
  passages: readonly PassageId[],
): readonly ContestedClaim[] {
  const met = new Set(passages)
  const weight = ({ positions, bearing }: ContestedClaim): number =>
    [...positions, ...bearing].flatMap((side) => side.passages).filter((passage) => met.has(passage)).length
  const weighed = claims.map((claim) => ({ claim, weight: weight(claim) })).filter((each) => each.weight > 0)
  const chosen = weighed.sort((a, b) => b.weight - a.weight).map(({ claim }) => claim)
  return (chosen.length > 0 ? chosen : claims).slice(0, MOST)
}
