import type { Fault } from '../fault'
import type { YamlFile } from './yaml-file'

/** One entry of a list in a file of the catalogue, and where to point when something is wrong with it. */
export interface Entry<T> {
  readonly value: T
  readonly file: YamlFile
  /** Path of the entry in its file. */
  readonly path: readonly (string | number)[]
}

/**
 * A fault of one field of one entry. The message reads `prole-info/024-first-shots: precis.en: is empty`.
 * `id` names the entry, `field` is the path inside it.
 */
export function entryFault(
  entry: Omit<Entry<unknown>, 'value'>,
  id: string,
  field: readonly (string | number)[],
  problem: { readonly rule: string; readonly message: string; readonly mend: string },
): Fault {
  const place = field.length === 0 ? id : `${id}: ${field.join('.')}`
  return {
    file: entry.file.name,
    line: entry.file.lineOf([...entry.path, ...field]),
    rule: problem.rule,
    message: `${place}: ${problem.message}`,
    mend: problem.mend,
  }
}
