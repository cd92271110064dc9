/**
 * How sure the record is of an entry: two documents agree; one document alone says it; it is a side of a contested
 * claim; only a further source says it; or it is inferred from an event that a source reports.
 */
export type Certainty = 'agreed' | 'single-source' | `contested:${string}` | 'further' | 'inferred'

/** The id of the contested claim that an entry is a side of, if it is one. */
export function contestedIn(certainty: Certainty): string | undefined {
  return certainty.startsWith('contested:') ? certainty.slice('contested:'.length) : undefined
}
