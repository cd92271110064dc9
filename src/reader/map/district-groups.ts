import type { District } from '../../history/district'
import type { Holder, HoldingChange } from '../../history/holding'

/** The order of the list and of the key: what concerns a person in the street first. */
const HOLDERS: readonly Holder[] = ['fighting', 'soviet', 'demonstration', 'council', 'quiet']

/** Districts of which one and the same thing is recorded. */
export interface HeldTogether {
  readonly districts: readonly District[]
  /** Missing: nothing is recorded of them yet. */
  readonly change: HoldingChange | undefined
}

export interface DistrictGroup {
  readonly holder: Holder
  readonly rows: readonly HeldTogether[]
}

/**
 * Who holds what, as a list: by state, and within a state by what the record says, so that nine districts with one
 * reason are read once. States that no district is in are left out. `states` is what `districtsAt` gives.
 */
export function districtGroups(
  districts: readonly District[],
  states: ReadonlyMap<string, HoldingChange>,
): readonly DistrictGroup[] {
  return HOLDERS.flatMap((holder): DistrictGroup[] => {
    const held = districts.filter(({ id }) => (states.get(id)?.holder ?? 'quiet') === holder)
    if (held.length === 0) return []
    const rows = new Map<string, HeldTogether>()
    for (const district of held) {
      const change = states.get(district.id)
      const reason = change ? `${change.from}${change.why.en}` : ''
      const before = rows.get(reason)
      rows.set(reason, { districts: [...(before?.districts ?? []), district], change })
    }
    // The latest news first; what nothing is recorded of last.
    const ordered = [...rows.values()].toSorted((a, b) => (b.change?.from ?? '').localeCompare(a.change?.from ?? ''))
    return [{ holder, rows: ordered }]
  })
}

/** Numerals in their order, runs of three or more drawn together: `I, III, XV–XX`. */
export function numeralsOf(districts: readonly District[], order: readonly District[]): string {
  const place = new Map(order.map(({ id }, index) => [id, index]))
  const runs: District[][] = []
  for (const district of districts.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && (place.get(district.id) ?? 0) === (place.get(before.id) ?? 0) + 1) run.push(district)
    else runs.push([district])
  }
  return runs
    .flatMap((run) =>
      run.length > 2 ? [`${run[0]?.numeral}–${run.at(-1)?.numeral}`] : run.map(({ numeral }) => numeral),
    )
    .join(', ')
}
