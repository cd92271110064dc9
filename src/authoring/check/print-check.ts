import type { Exploration } from '../explore/explore'
import type { Control } from '../explore/turn-graph'
import { type Fault, faultLine } from '../fault'
import { sayVariable } from '../flow/variable-name'
import type { RandomReport } from '../random/random-report'
import { type ReadingAge, readingAgeOf } from '../report/reading-age'
import type { CheckedRole } from './check-role'

/** Each fault once, in the order of the files; warnings are marked. */
export function orderFaults(faults: readonly Fault[]): readonly Fault[] {
  const once = new Map(faults.map((fault) => [faultLine(fault), fault]))
  return [...once.values()].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.rule.localeCompare(b.rule, 'en'),
  )
}

export function printFault(fault: Fault): string {
  return fault.warning ? `warning: ${faultLine(fault)}` : faultLine(fault)
}

/** What is in a role and what playing it showed, in a few lines. */
export function summaryOf({ role, built, random, exploration }: CheckedRole): string {
  const choices = built.lifted.reduce((sum, file) => sum + file.choices.length, 0)
  const scenes = built.structure?.scenes.length ?? 0
  const lines = [`${role}: ${scenes} scenes, ${choices} choices`]
  const age = readingAgeOf(built.lifted)
  if (age) lines.push(`  reading age: ${sayReadingAge(age)}`)
  const all = built.lifted.flatMap((file) => file.choices.map(({ id }) => id))
  lines.push(...playLines(exploration, random, all))
  return lines.join('\n')
}

function sayReadingAge({ median, ninth, hardest }: ReadingAge): string {
  const grades = `Flesch–Kincaid grade ${median.toFixed(1)} in the median scene, at most ${ninth.toFixed(1)} in nine of ten`
  return hardest ? `${grades}, ${hardest.grade.toFixed(1)} in ${hardest.scene}` : grades
}

/** What exploring and playing at random showed, of a story with the given choices. */
export function playLines(
  exploration: Exploration | undefined,
  random: RandomReport | undefined,
  all: readonly string[],
): readonly string[] {
  const lines: string[] = []
  if (exploration) lines.push(...explorationLines(exploration))
  if (random) {
    const { runs, turns, seconds, words, endings } = random
    const seen = all.filter((id) => random.offered.has(id)).length
    lines.push(
      `  random: ${runs} runs, ${turns} turns in ${seconds.toFixed(1)} s; choices met ${seen} of ${all.length}`,
      `  a path: words ${words.min} – ${words.median} – ${words.max}, minutes ${minutes(words.min)} – ${minutes(words.median)} – ${minutes(words.max)}, choices ${random.choices.min} – ${random.choices.median} – ${random.choices.max}`,
    )
    const balance = [...endings].sort((a, b) => b[1] - a[1])
    const share = (hits: number) => `${((100 * hits) / Math.max(1, random.chanceRuns)).toFixed(1)} %`
    if (balance.length > 0)
      lines.push(`  endings by chance: ${balance.map(([id, hits]) => `${id} ${share(hits)}`).join(', ')}`)
  }
  return lines
}

function explorationLines({
  exhausted,
  states,
  transitions,
  turns,
  seconds,
  controls,
}: Exploration): readonly string[] {
  const size = `${inWords(states)} states, ${inWords(transitions)} steps, ${turns} turns played in ${seconds.toFixed(1)} s`
  if (exhausted) return [`  explored: every path; ${size}`]
  const left = controls.filter(({ fresh, locked }) => fresh !== 0 && !locked)
  return [`  explored: not to the end; ${size}`, ...leftOver(left)]
}

/** What was left, and which variables made it so many: those with the most values that can still be told apart. */
function leftOver(left: readonly Control[]): readonly string[] {
  const bands = new Map<string, number>()
  for (const { slots } of left)
    for (const { variable, atoms } of slots) bands.set(variable, Math.max(bands.get(variable) ?? 0, atoms.length))
  const widest = [...bands].sort((a, b) => b[1] - a[1]).slice(0, 4)
  return [
    `  left: ${left.length} choices to go on from, first ${left
      .slice(0, 3)
      .map(({ key }) => key)
      .join(', ')}`,
    `  because of: ${widest.map(([variable, values]) => `${sayVariable(variable)} (${values} values)`).join(', ')}`,
  ]
}

function inWords(number: number): string {
  return number < 1e6 ? String(number) : number.toExponential(1).replace(/e\+/, ' × 10^')
}

/** Words a minute of somebody who reads a story with care. */
export const READING_PACE = 200

function minutes(words: number): number {
  return Math.round(words / READING_PACE)
}
