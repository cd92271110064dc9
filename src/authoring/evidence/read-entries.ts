import * as v from 'valibot'
import type { Fault } from '../fault'
import { type Entry, entryFault } from './entry'
import { explainIssue, pathOf } from './explain-issue'
import type { YamlFile } from './yaml-file'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The entry's own name in a fault: its id, or its place in the list. */
function nameOf(raw: unknown, list: string, index: number): string {
  return isRecord(raw) && typeof raw.id === 'string' && raw.id !== '' ? raw.id : `${list}, entry ${index + 1}`
}

/** Every list that `file` may have at its top; any other key is a slip of the pen. */
function unknownKeys(file: YamlFile, known: readonly string[]): readonly Fault[] {
  if (!isRecord(file.value)) return []
  return Object.keys(file.value)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      file: file.name,
      line: file.lineOf([key]),
      rule: 'evidence-field',
      message: `${key}: no such list is known in this file`,
      mend: `the file may have ${known.join(', ')}`,
    }))
}

/** Collects what is wrong while files are read; an entry with a fault is left out of the result. */
export class EntryReader {
  readonly faults: Fault[] = []

  /** Checks that the file has no lists but these. */
  expectOnly(file: YamlFile, known: readonly string[]): void {
    this.faults.push(...unknownKeys(file, known))
  }

  /** Reads the list called `list` at the top of `file`, each entry by `schema`. */
  list<Schema extends v.GenericSchema>(
    file: YamlFile,
    list: string,
    schema: Schema,
  ): readonly Entry<v.InferOutput<Schema>>[] {
    const raw = isRecord(file.value) ? file.value[list] : undefined
    if (!Array.isArray(raw)) {
      this.faults.push({
        file: file.name,
        line: 1,
        rule: 'evidence-field',
        message: `${list}: is no list`,
        mend: `begin the file with ${list}: and put each entry under it with a hyphen`,
      })
      return []
    }
    return raw.flatMap((item: unknown, index) => {
      const path = [list, index]
      const parsed = v.safeParse(schema, item)
      if (parsed.success) return [{ value: parsed.output, file, path }]
      const name = nameOf(item, list, index)
      this.faults.push(
        ...parsed.issues.map((issue) =>
          entryFault({ file, path }, name, pathOf(issue), { rule: 'evidence-field', ...explainIssue(issue) }),
        ),
      )
      return []
    })
  }
}
