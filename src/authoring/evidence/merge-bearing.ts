import type { ContestedClaim } from '../../evidence/contested-claim'
import type { Fault } from '../fault'
import { danglingReferences, type Known } from './check-ids'
import { type Entry, entryFault } from './entry'
import { given } from './given'
import type { BearsOn } from './schemas/contested-schema'

/**
 * Puts what the further circle says beside the claims it bears on. A position is named by its place in the list and
 * by its words: if the two do not go together, somebody has moved a position.
 */
export function mergeBearing(
  claims: readonly Entry<ContestedClaim>[],
  bearings: readonly Entry<BearsOn>[],
  knownPassages: Known,
): { readonly claims: readonly ContestedClaim[]; readonly faults: readonly Fault[] } {
  const byId = new Map(claims.map(({ value }) => [value.id, value]))
  const known: Known = { kind: 'contested claim', ids: new Set(byId.keys()), writtenIn: 'contested.yaml' }
  const faults = bearings.flatMap((entry) => {
    const { id, entries } = entry.value
    const claim = byId.get(id)
    return [
      ...danglingReferences(entry, id, [
        { field: ['id'], ids: [id], known },
        ...entries.map(({ passages }, index) => ({
          field: ['entries', index, 'passages'],
          ids: passages,
          known: knownPassages,
        })),
      ]),
      ...entries.flatMap(({ position, position_claim, effect }, index) => {
        const words = position === null ? null : (claim?.positions[position]?.claim.en ?? null)
        const agrees = words === position_claim && (position === null) === (effect === 'new')
        if (claim === undefined || agrees) return []
        return [
          entryFault(entry, id, ['entries', index, 'position'], {
            rule: 'evidence-position',
            message: 'does not go with position_claim and effect',
            mend: 'give the 0-based place of the position and its very words; null for both where the effect is new',
          }),
        ]
      }),
    ]
  })
  const merged = claims.map(({ value: claim }) => {
    const bearing = bearings.find(({ value }) => value.id === claim.id)?.value
    if (bearing === undefined) return claim
    return given({
      ...claim,
      bearing: bearing.entries.map(({ position, effect, passages, how }) =>
        given({ position: position ?? undefined, effect, passages, how }),
      ),
      bearingNote: bearing.note,
    })
  })
  return { claims: merged, faults }
}
