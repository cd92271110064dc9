import type { Fault } from '../fault'
import { type Entry, entryFault } from './entry'

/** What a reference may point to, and where such things are written. */
export interface Known {
  /** `passage`, `place` … as an author would say it. */
  readonly kind: string
  readonly ids: ReadonlySet<string>
  readonly writtenIn: string
}

/** A list of references inside an entry: where it stands, and what it may point to. */
export interface References {
  readonly field: readonly (string | number)[]
  readonly ids: readonly string[]
  readonly known: Known
}

/** A fault for each reference that points to nothing. */
export function danglingReferences(
  entry: Omit<Entry<unknown>, 'value'>,
  id: string,
  references: readonly References[],
): readonly Fault[] {
  return references.flatMap(({ field, ids, known }) =>
    ids
      .filter((named) => !known.ids.has(named))
      .map((named) =>
        entryFault(entry, id, field, {
          rule: 'evidence-reference',
          message: `there is no ${known.kind} ${named}`,
          mend: `correct the id, or add the ${known.kind} to ${known.writtenIn}`,
        }),
      ),
  )
}

/** A fault for each id that is used twice among `entries`. */
export function duplicates(entries: readonly Entry<{ readonly id: string }>[]): readonly Fault[] {
  const seen = new Map<string, Entry<{ readonly id: string }>>()
  return entries.flatMap((entry) => {
    const { id } = entry.value
    const first = seen.get(id)
    if (first === undefined) {
      seen.set(id, entry)
      return []
    }
    const where = `${first.file.name}:${first.file.lineOf(first.path)}`
    return [
      entryFault(entry, id, ['id'], {
        rule: 'evidence-duplicate',
        message: `this id is taken already (${where})`,
        mend: 'give the second entry an id of its own, or take one of the two out',
      }),
    ]
  })
}
