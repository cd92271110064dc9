import { join } from 'node:path'
import type { Fault } from '../fault'
import { readRows } from './catalogue'

/** The ids of a role's invented people, `stories/<role>/people.yaml`; `undefined` where the file cannot be read. */
export function readInvented(
  storiesFolder: string,
  role: string,
  projectRoot: string,
): { readonly ids: ReadonlySet<string> | undefined; readonly faults: readonly Fault[] } {
  const path = join(storiesFolder, role, 'people.yaml')
  const { rows, faults, broken } = readRows(path, projectRoot, ['people'])
  const unmarked = rows.filter(({ value }) => value.fictional !== true)
  const nameless = rows.filter(({ value }) => !isNamed(value.name) || !isNamed(value.who))
  const file = `stories/${role}/people.yaml`
  return {
    ids: broken ? undefined : new Set(rows.map(({ id }) => id)),
    faults: [
      ...faults,
      ...unmarked.map(
        ({ id, line }): Fault => ({
          ...{ file, line, rule: 'person-not-marked' },
          message: `${id} is not marked as invented`,
          mend: 'add fictional: true; real people stand in stories/evidence/people.yaml',
        }),
      ),
      ...nameless.map(
        ({ id, line }): Fault => ({
          ...{ file, line, rule: 'person-without-name' },
          message: `${id} lacks a name or a word on who they are, in English or Hungarian`,
          mend: 'write name: {en, hu} and who: {en, hu}',
        }),
      ),
    ],
  }
}

function isNamed(value: unknown): boolean {
  const words = value as Readonly<Record<string, unknown>> | undefined
  return ['en', 'hu'].every((language) => typeof words?.[language] === 'string' && words[language] !== '')
}
