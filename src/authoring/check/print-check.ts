import { type Fault, faultLine } from '../fault'
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
export function summaryOf({ role, built, random }: CheckedRole): string {
  const choices = built.lifted.reduce((sum, file) => sum + file.choices.length, 0)
  const scenes = built.structure?.scenes.length ?? 0
  const lines = [`${role}: ${scenes} scenes, ${choices} choices`]
  if (random) {
    const { runs, turns, seconds, words, endings } = random
    const all = [...built.lifted.flatMap((file) => file.choices.map(({ id }) => id))]
    const seen = all.filter((id) => random.offered.has(id)).length
    lines.push(
      `  random: ${runs} runs, ${turns} turns in ${seconds.toFixed(1)} s; choices met ${seen} of ${all.length}`,
      `  a path: words ${words.least} – ${words.median} – ${words.most}, minutes ${minutes(words.least)} – ${minutes(words.median)} – ${minutes(words.most)}, choices ${random.choices.least} – ${random.choices.median} – ${random.choices.most}`,
    )
    const balance = [...endings].sort((a, b) => b[1] - a[1])
    const share = (hits: number) => `${((100 * hits) / Math.max(1, random.chanceRuns)).toFixed(1)} %`
    if (balance.length > 0)
      lines.push(`  endings by chance: ${balance.map(([id, hits]) => `${id} ${share(hits)}`).join(', ')}`)
  }
  return lines.join('\n')
}

/** Words a minute of somebody who reads a story with care. */
const READING_PACE = 200

function minutes(words: number): number {
  return Math.round(words / READING_PACE)
}
