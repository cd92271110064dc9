import type { InkMachine, PlayedTurn } from '../machine/ink-machine'
import { seededRandom } from '../seeded-random'
import { spreadOf } from '../spread'
import type { RandomReport, StoppedRun } from './random-report'
import type { Reading } from './reading'

export interface RandomOptions {
  readonly seed: number
  readonly runs: number
  /** Milliseconds after which no new run is begun. */
  readonly timeLimit: number
  /** Choices after which a run is given up as one that never ends. */
  readonly mostChoices: number
}

interface Run {
  readonly path: string[]
  words: number
  lastLine: string | undefined
  scene: string | undefined
  turn: PlayedTurn
}

/**
 * Plays a story many times. Runs alternate between preferring what was taken least (to get everywhere) and pure
 * chance (so that the balance of endings means something). The same seed plays the same runs.
 */
export function playRandomly(machine: InkMachine, reading: Reading, options: RandomOptions): RandomReport {
  const random = seededRandom(options.seed)
  const offered = new Map<string, number>()
  const taken = new Map<string, number>()
  const read = new Map<string, number>()
  const scenes = new Map<string, number>()
  const waysTo = new Map<string, readonly string[]>()
  const endings = new Map<string, number>()
  const stopped = new Map<string, StoppedRun>()
  const words: number[] = []
  const choices: number[] = []
  let [runs, turns, endless, chanceRuns] = [0, 0, 0, 0]
  const begun = performance.now()

  const take = (run: Run, turn: PlayedTurn): void => {
    turns += 1
    run.turn = turn
    for (const scene of reading.scenesOf(turn)) {
      count(scenes, scene)
      if (!waysTo.has(scene)) waysTo.set(scene, [...run.path])
      run.scene = scene
    }
    for (const { text } of turn.lines) {
      if (text === '') continue
      run.words += reading.wordsOf(text)
      run.lastLine = text
      count(read, text)
    }
    for (const choice of turn.open) count(offered, reading.keyOf(choice))
  }
  const pick = (turn: PlayedTurn, byChance: boolean): number | undefined => {
    const keys = turn.open.map((choice) => reading.keyOf(choice))
    const free = keys.flatMap((key, index) => (reading.isLocked(key) ? [] : [{ key, index }]))
    const least = Math.min(...free.map(({ key }) => taken.get(key) ?? 0))
    const pool = byChance ? free : free.filter(({ key }) => (taken.get(key) ?? 0) === least)
    return pool[Math.floor(random() * pool.length)]?.index
  }

  while (runs < options.runs && performance.now() - begun < options.timeLimit) {
    const byChance = runs % 2 === 1
    const opening = machine.start(options.seed + runs)
    const run: Run = { path: [], words: 0, lastLine: undefined, scene: undefined, turn: opening }
    take(run, opening)
    while (run.path.length < options.mostChoices) {
      const index = pick(run.turn, byChance)
      const chosen = index === undefined ? undefined : run.turn.open[index]
      if (index === undefined || chosen === undefined) break
      count(taken, reading.keyOf(chosen))
      run.path.push(reading.keyOf(chosen))
      take(run, machine.choose(index))
    }
    runs += 1
    if (byChance) chanceRuns += 1
    settle(run, byChance)
  }

  function settle(run: Run, byChance: boolean): void {
    const troubles = run.turn.troubles.filter(({ kind }) => kind !== 'warning')
    const ended = run.turn.open.length === 0 && troubles.length === 0
    const ending = ended ? reading.endingOf(run.turn, run.scene) : undefined
    if (ending !== undefined) {
      if (byChance) count(endings, ending)
      words.push(run.words)
      choices.push(run.path.length)
    } else if (run.path.length >= options.mostChoices) endless += 1
    else {
      const { path, lastLine, scene } = run
      const kind = `${scene}|${troubles.map(({ message }) => message).join('|') || lastLine}`
      if (!stopped.has(kind)) stopped.set(kind, { path, lastLine, scene, troubles })
    }
  }

  return {
    ...{ runs, turns, offered, taken, read, scenes, waysTo, endings, chanceRuns, endless },
    wordsOfPaths: words,
    seconds: (performance.now() - begun) / 1000,
    words: spreadOf(words),
    choices: spreadOf(choices),
    stopped: [...stopped.values()],
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
