import type { Fault } from '../fault'
import type { PlayedTurn, RuntimeTrouble } from '../machine/ink-machine'

const WHERE = /^(?:RUNTIME (?:ERROR|WARNING): )?(?:'([^']*)' )?(?:line (\d+): )?([\s\S]*)$/

/**
 * What ink complained of in play. Its own place is used where it has one; `at` is where the reader stood, or the knot
 * that an endless turn goes round through.
 */
export function troubleFault(
  { kind, message }: RuntimeTrouble,
  at: { readonly file: string; readonly line: number },
  path: readonly string[],
  resolveFile: (name: string) => string = (name) => name,
): Fault {
  const parts = WHERE.exec(message)
  const named = parts?.[1]
  const words = (parts?.[3] ?? message).trim()
  const ranOut = /ran out of content|unexpectedly reached end of content/.test(words)
  const rule = kind === 'endless' ? 'endless-turn' : ranOut ? 'dead-end' : 'runtime-error'
  const mend = {
    'endless-turn': 'let the loop come to a choice',
    'dead-end': 'lead on with ->, or mark the scene with # ending: and let it go -> END',
    'runtime-error': 'mend the logic at this line',
  }[rule]
  return {
    file: named && kind !== 'endless' ? resolveFile(named) : at.file,
    line: named && parts?.[2] !== undefined && kind !== 'endless' ? Number(parts[2]) : at.line,
    rule: kind === 'warning' ? 'runtime-warning' : rule,
    message: `${ranOut ? 'the story runs out here without an ending' : words.split('\n')[0]}${after(path)}`,
    mend,
    ...(kind === 'warning' ? { warning: true } : {}),
  }
}

/** The last choices of a path, for a reader who wants to get there. */
export function after(path: readonly string[]): string {
  return path.length === 0 ? '' : ` (after ${path.slice(-3).join(', ')})`
}

/** The knot that an endless turn goes round through: the first that it enters again, else the last it entered. */
export function circledKnot({ knots }: PlayedTurn): string | undefined {
  return knots.find((knot, index) => knots.indexOf(knot, index + 1) !== -1) ?? knots.at(-1)
}
