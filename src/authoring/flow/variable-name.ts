/**
 * What a demand can be about: a global by its name, or one of the things ink keeps by itself. Temporaries of knots
 * share one name over all knots, which asks for too much at worst.
 */
export const countOf = (path: string): string => `count:${path}`
export const ageOf = (path: string): string => `age:${path}`
export const temporaryOf = (name: string): string => `temporary:${name}`
/** Turns taken so far. */
export const TURN = 'turn:'
/** The state of ink's random numbers. */
export const RANDOM = 'random:'

export function pathOf(prefix: 'count' | 'age', variable: string): string | undefined {
  return variable.startsWith(`${prefix}:`) ? variable.slice(prefix.length + 1) : undefined
}

/** Numbers that grow by steps that are not followed: visits and turns. Their lowest value is given. */
export function growsFrom(variable: string): number | undefined {
  if (variable.startsWith('count:')) return 1
  return variable.startsWith('age:') || variable === TURN ? 0 : undefined
}

/** As an author would say it. */
export function sayVariable(variable: string): string {
  const count = pathOf('count', variable)
  if (count !== undefined) return `visits of ${count}`
  const age = pathOf('age', variable)
  if (age !== undefined) return `turns since ${age}`
  if (variable === TURN) return 'the number of turns'
  if (variable === RANDOM) return 'random numbers'
  return variable.replace(/^temporary:/, 'the temporary ')
}
