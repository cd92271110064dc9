import type { Certainty } from './certainty'
import { DISTRICT_IDS, type DistrictId } from './district'
import type { Moment } from './moment'
import type { PassageId } from './passage-id'
import type { Words } from './words'

/** Who has the streets: nobody in particular, a demonstration, both sides, the people's own councils, Soviet troops. */
export type Holder = 'quiet' | 'demonstration' | 'fighting' | 'council' | 'soviet'

/** One dated change in who holds a district. */
export interface HoldingChange {
  readonly district: DistrictId
  readonly from: Moment
  /** When it first was so, where something else has come between and is over: `why` tells of that moment. */
  readonly begun?: Moment
  readonly holder: Holder
  readonly passages: readonly [PassageId, ...PassageId[]]
  readonly certainty: Certainty
  /** One sentence: the event that this change is taken from. */
  readonly why: Words
  /** What `why` tells of is over, and with it the district is quiet again. */
  readonly over?: true
}

/**
 * The change in force in `district` at `moment`: the latest one not after it.
 * `changes` must be in time order (the loader sorts them). Before the first change a district is quiet,
 * which no passage needs to say: the answer is `undefined`.
 */
export function holdingAt(
  changes: readonly HoldingChange[],
  district: DistrictId,
  moment: Moment,
): HoldingChange | undefined {
  return changes.findLast((change) => change.district === district && change.from <= moment)
}

/** The change in force in every district at `moment`; a district of which nothing is recorded yet is left out. */
export function districtsAt(changes: readonly HoldingChange[], moment: Moment): ReadonlyMap<DistrictId, HoldingChange> {
  const state = new Map<DistrictId, HoldingChange>()
  for (const district of DISTRICT_IDS) {
    const change = holdingAt(changes, district, moment)
    if (change !== undefined) state.set(district, change)
  }
  return state
}

/** Who holds a district by a map of `districtsAt`: quiet where nothing is recorded. */
export function holderIn(state: ReadonlyMap<DistrictId, HoldingChange>, district: DistrictId): Holder {
  return state.get(district)?.holder ?? 'quiet'
}
