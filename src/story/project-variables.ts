import type { Story } from 'inkjs'
import type { Variables, VariableValue } from './turn'

interface Globals {
  readonly _globalVariables: ReadonlyMap<string, { readonly valueObject?: unknown }>
}

/** Every global variable of a story and its value now. Lists are given as their ink text (`a, b`). */
export function projectVariables(story: Story): Variables {
  const globals = (story.variablesState as unknown as Globals)._globalVariables
  const variables: Record<string, VariableValue> = {}
  for (const name of globals.keys()) {
    const value: unknown = story.variablesState.$(name)
    variables[name] =
      typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : String(value)
  }
  return variables
}
