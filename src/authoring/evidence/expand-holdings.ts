import type { Source } from '../../evidence/source'
import { DISTRICT_IDS, type District, type DistrictId } from '../../history/district'
import type { HoldingChange } from '../../history/holding'
import type { Fault } from '../fault'
import { checkCertainty } from './check-certainty'
import { danglingReferences, type Known } from './check-ids'
import { type Entry, entryFault } from './entry'
import type { ChangeRow } from './schemas/district-schema'

const nameOf = ({ districts, from }: ChangeRow) =>
  `${districts.length === DISTRICT_IDS.length ? 'all' : districts.join(', ')} from ${from}`

/** A row that ends brings back what was before it; where nothing was recorded, the district falls quiet again. */
function returnTo(before: HoldingChange | undefined, row: ChangeRow, district: DistrictId): HoldingChange | undefined {
  if (row.until === undefined) return undefined
  return before === undefined
    ? {
        district,
        from: row.until,
        holder: 'quiet',
        passages: row.passages,
        certainty: 'inferred',
        why: row.why,
        over: true,
      }
    : { ...before, from: row.until, begun: before.begun ?? before.from }
}

function changesOf(rows: readonly Entry<ChangeRow>[], district: DistrictId) {
  const changes: HoldingChange[] = []
  const faults: Fault[] = []
  let open: ChangeRow | undefined
  for (const entry of rows) {
    const row = entry.value
    if (!row.districts.includes(district)) continue
    if (open?.until !== undefined && row.from < open.until)
      faults.push(
        entryFault(entry, nameOf(row), ['from'], {
          rule: 'evidence-order',
          message: `district ${district} is still under the row ${nameOf(open)}, which ends at ${open.until}`,
          mend: 'end the earlier row before this one begins',
        }),
      )
    const before = changes.at(-1)
    const { from, holder, passages, certainty, why } = row
    changes.push({ district, from, holder, passages, certainty, why })
    const after = returnTo(before, row, district)
    if (after !== undefined) changes.push(after)
    open = row
  }
  return { changes, faults }
}

/** Turns the rows of districts.yaml into single changes in the order of time, and says what is wrong with them. */
export function expandHoldings(
  rows: readonly Entry<ChangeRow>[],
  sources: ReadonlyMap<string, Source>,
  known: { readonly passages: Known; readonly contested: Known },
): { readonly holdings: readonly HoldingChange[]; readonly faults: readonly Fault[] } {
  const rowFaults = rows.flatMap((entry, index) => {
    const row = entry.value
    const previous = rows[index - 1]?.value
    const faults = [
      ...danglingReferences(entry, nameOf(row), [{ field: ['passages'], ids: row.passages, known: known.passages }]),
      ...checkCertainty(entry, nameOf(row), { ...row, beyondTheDocuments: false }, sources, known.contested),
    ]
    if (previous !== undefined && previous.from > row.from)
      faults.push(
        entryFault(entry, nameOf(row), ['from'], {
          rule: 'evidence-order',
          message: `stands after the row ${nameOf(previous)}, which is later`,
          mend: 'move the row to its place in time',
        }),
      )
    return faults
  })
  const expanded = DISTRICT_IDS.map((district) => changesOf(rows, district))
  return {
    holdings: expanded
      .flatMap(({ changes }) => changes)
      .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    faults: [...rowFaults, ...expanded.flatMap(({ faults }) => faults)],
  }
}

/** All 22 districts of 1956 are named. */
export function checkDistricts(districts: readonly Entry<District>[], file: string): readonly Fault[] {
  const named = new Set<string>(districts.map(({ value }) => value.id))
  return DISTRICT_IDS.filter((id) => !named.has(id)).map((id) => ({
    file,
    line: 1,
    rule: 'evidence-reference',
    message: `${id}: the district is missing`,
    mend: 'add it to the list of districts with its names',
  }))
}
