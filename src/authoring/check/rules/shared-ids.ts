import type { Fault } from '../../fault'
import type { LiftedFile } from '../../story/lift-words'
import { faultAt } from '../rule'

interface Named {
  readonly id: string
  readonly file: string
  readonly line: number
}

/** Over all roles no id stands twice: lines and choices among each other, scenes among scenes. */
export function sharedIds(files: readonly LiftedFile[]): readonly Fault[] {
  const written = files.flatMap(({ lines, choices }): Named[] => [...lines, ...choices]).filter(({ id }) => id !== '')
  const scenes = files.flatMap(({ knots }) =>
    knots.flatMap(({ tags, tagLines, file, line }): Named[] => {
      const id = tags.get('scene')
      return id === undefined ? [] : [{ id, file, line: tagLines.get('scene') ?? line }]
    }),
  )
  return [...twice(written), ...twice(scenes)]
}

function twice(named: readonly Named[]): readonly Fault[] {
  const first = new Map<string, Named>()
  const faults: Fault[] = []
  for (const entry of named) {
    const before = first.get(entry.id)
    // common.ink is read with every role.
    if (before === undefined) first.set(entry.id, entry)
    else if (before.file !== entry.file || before.line !== entry.line)
      faults.push(
        faultAt(
          entry,
          'id-twice',
          `the id ${entry.id} already stands at ${before.file}:${before.line}`,
          'take the id out of the newer one and run npm run story:ids',
        ),
      )
  }
  return faults
}
