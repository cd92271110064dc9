import type { Exploration } from '../explore/explore'
import { explore } from '../explore/explore'
import { findPath } from '../explore/find-path'
import { findTraps } from '../explore/find-traps'
import type { Fault } from '../fault'
import { createInkMachine } from '../machine/ink-machine'
import { playRandomly } from '../random/random-player'
import type { RandomReport } from '../random/random-report'
import { type Place, type PlainStory, plainReading, readPlainStory } from './plain-story'
import { faultAt, warningAt } from './rule'
import { circledKnot, troubleFault } from './trouble-fault'

export interface CheckedPlain {
  readonly faults: readonly Fault[]
  readonly story: PlainStory
  readonly exploration: Exploration | undefined
  readonly random: RandomReport | undefined
}

export interface PlainOptions {
  readonly projectRoot: string
  readonly seed: number
  /** For exploring; the random player takes at most 10 seconds more. */
  readonly seconds: number
}

/** The structural part of the check, for any ink story: it compiles, everything is reached, nothing is stuck. */
export function checkPlain(main: string, options: PlainOptions): CheckedPlain {
  const plain = readPlainStory(main, options.projectRoot)
  if (!plain.story) return { faults: plain.faults, story: plain, exploration: undefined, random: undefined }
  const machine = createInkMachine(plain.story)
  const exploration = explore(plain.ink, machine, plainReading, { timeLimit: options.seconds * 1000 })
  const limits = { runs: fitRuns(exploration), timeLimit: Math.min(10, options.seconds) * 1000, mostChoices: 300 }
  const random = playRandomly(machine, plainReading, { seed: options.seed, ...limits })
  const faults = [...plain.faults, ...structureFaults(exploration, random, plain)]
  return { faults, story: plain, exploration, random }
}

/** Random runs; few where some turn never ends, since each of those takes as long as it is let. */
export function fitRuns({ summaries }: Exploration): number {
  return summaries.some(({ turn }) => turn.troubles.some(({ kind }) => kind === 'endless')) ? 3 : 1000
}

function structureFaults(
  exploration: Exploration,
  random: RandomReport,
  { main, knots, choices, resolveFile }: PlainStory,
): readonly Fault[] {
  const faults: Fault[] = []
  const troubled = new Set<string>()
  for (const summary of exploration.summaries)
    for (const trouble of summary.turn.troubles) {
      if (troubled.has(trouble.message)) continue
      troubled.add(trouble.message)
      const circled = trouble.kind === 'endless' ? knots.get(circledKnot(summary.turn) ?? '') : undefined
      const place = circled ?? choices.get(summary.from?.key ?? '') ?? main
      const path = (findPath(exploration, summary) ?? []).map((key) => sayChoice(key, choices))
      faults.push(troubleFault(trouble, place, path, resolveFile))
    }
  for (const { troubles, path } of random.stopped)
    for (const trouble of troubles) {
      if (troubled.has(trouble.message)) continue
      troubled.add(trouble.message)
      faults.push(troubleFault(trouble, choices.get(path.at(-1) ?? '') ?? main, [], resolveFile))
    }

  const entered = new Set(exploration.summaries.flatMap(({ turn }) => turn.knots))
  const offered = new Set([...exploration.controls.map(({ key }) => key), ...random.offered.keys()])
  for (const [knot, place] of knots) {
    const possible = exploration.flow.reached.has(knot)
    if (entered.has(knot) || (possible && !exploration.exhausted)) continue
    faults.push(
      faultAt(place, 'never-reached', `no path leads to the knot ${knot}`, 'lead to it from somewhere, or take it out'),
    )
  }
  for (const [key, place] of choices) {
    if (offered.has(key)) continue
    const inside = knots.has(key.split('.')[0] ?? '') && !entered.has(key.split('.')[0] ?? '')
    if (inside) continue
    const message = 'this choice is never offered'
    if (exploration.exhausted)
      faults.push(faultAt(place, 'never-offered', message, 'mend its condition, or take it out'))
    else
      faults.push(
        warningAt(place, 'not-yet-offered', 'this choice was not met in the time given', 'give more --seconds'),
      )
  }
  if (exploration.exhausted)
    for (const { key } of findTraps(exploration).slice(0, 1))
      faults.push(
        faultAt(
          choices.get(key) ?? main,
          'loop-without-exit',
          'after this choice one can go round for ever and never come to an end',
          'give the loop a way out',
        ),
      )
  else if (random.endless > 0)
    faults.push(
      warningAt(
        main,
        'never-ends',
        `${random.endless} of ${random.runs} random runs had not ended after 300 choices`,
        'look for loops without a way out',
      ),
    )
  return faults
}

function sayChoice(key: string, choices: ReadonlyMap<string, Place>): string {
  const place = choices.get(key)
  return place ? `line ${place.line}` : key
}
