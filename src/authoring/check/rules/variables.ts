import type { Fault } from '../../fault'
import type { LiftedFile } from '../../story/lift-words'
import { faultAt } from '../rule'

/** How a story uses its variables; from the compiled ink. */
export interface VariableUse {
  /** Compared, printed or copied somewhere; a change that only reads the variable itself does not count. */
  readonly read: ReadonlySet<string>
  /** Changed somewhere after its declaration. */
  readonly changed: ReadonlySet<string>
}

const DECLARED = /^\s*(?:VAR|LIST)\s+([\p{L}\p{N}_]+)\s*=/u

/** A variable that nobody reads or nobody sets is a thread that was dropped. What was trusted is read by the debrief. */
export function variableFaults(files: readonly LiftedFile[], { read, changed }: VariableUse): readonly Fault[] {
  // What all roles share need not matter in each of them.
  const own = files.filter(({ file }) => !file.path.endsWith('/common.ink'))
  return own.flatMap(({ file }) =>
    file.lines.flatMap((line, index): Fault[] => {
      const name = DECLARED.exec(line)?.[1]
      if (name === undefined) return []
      const at = { file: file.name, line: index + 1 }
      const [isRead, isChanged] = [read.has(name), changed.has(name)]
      // What begins with met_ is set from outside, by stories/echoes.yaml.
      if (isRead && !isChanged && !name.startsWith('met_'))
        return [
          faultAt(
            at,
            'variable-never-set',
            `${name} is read, but nothing ever changes it`,
            'set it where it comes about, or take it out',
          ),
        ]
      if (isChanged && !isRead && !name.startsWith('trusted_'))
        return [
          faultAt(
            at,
            'variable-never-read',
            `${name} is set, but nothing ever reads it`,
            'let a later scene read it, or take it out',
          ),
        ]
      if (!isRead && !isChanged) return [faultAt(at, 'variable-not-used', `${name} is never used`, 'take it out')]
      return []
    }),
  )
}
