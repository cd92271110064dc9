import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readRole } from '../../../src/authoring/check/role-reading'
import { explore } from '../../../src/authoring/explore/explore'
import { playRandomly } from '../../../src/authoring/random/random-player'
import { buildRole } from '../../../src/authoring/story/build-role'
import { exploreNaively } from './explore-naively'
import { QUARTER_MILLION, syntheticStory } from './synthetic-story'

// `npm run bench:story [-- student …]`: how fast stories are gone through, with liveness and without, and how large one may be.

const SECONDS = 60
/** For the search without liveness: it keeps each state whole, so that memory soon sets the limit. */
const NAIVE_SECONDS = 20

const row = (name: string, value: string): void => console.log(`  ${name.padEnd(38)} ${value}`)
const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`

function bench(role: string, folder: string, root: string): void {
  const begun = performance.now()
  const built = buildRole(role, folder, root)
  if (!built.machine || !built.structure) throw new Error(`${role} does not compile: ${built.faults[0]?.message}`)
  const reading = readRole(built)
  const lines = built.lifted.flatMap(({ lines: all }) => all)
  const words = lines.reduce((sum, { id }) => sum + reading.wordsOf(id), 0)
  console.log(`\n${role}`)
  row('scenes, choices, words written', `${built.structure.scenes.length}, ${built.structure.choices.length}, ${words}`)
  row('compiled and lifted in', `${((performance.now() - begun) / 1000).toFixed(1)} s`)

  const explored = explore(built.structure.ink, built.machine, reading, { timeLimit: SECONDS * 1000 })
  const scenes = new Set(explored.summaries.flatMap(({ scenes: met }) => met))
  const choices = new Set(explored.controls.map(({ key }) => key))
  row('with liveness: exhausted', explored.exhausted ? 'yes' : `no, in ${SECONDS} s`)
  row('  states', explored.states.toPrecision(3))
  row('  steps between them', explored.transitions.toPrecision(3))
  row('  turns that ink played, seconds', `${explored.turns}, ${explored.seconds.toFixed(1)} s`)
  row(
    '  scenes met, choices met',
    `${percent(scenes.size, built.structure.scenes.length)}, ${percent(choices.size, built.structure.choices.length)}`,
  )

  const naive = buildRole(role, folder, root)
  if (!naive.machine) return
  const met = new Set<string>()
  const from = performance.now()
  let turns = 0
  const { exhausted, states } = exploreNaively(naive.machine, NAIVE_SECONDS * 1000, (turn) => {
    turns += 1
    for (const scene of reading.scenesOf(turn)) met.add(scene)
  })
  const seconds = (performance.now() - from) / 1000
  row('without: exhausted', exhausted ? 'yes' : `no, ${states} states in ${NAIVE_SECONDS} s`)
  row('  turns, turns a second', `${turns}, ${(turns / seconds).toFixed(0)}`)
  row('  scenes met', percent(met.size, built.structure.scenes.length))

  const random = playRandomly(built.machine, reading, {
    seed: 56,
    runs: 1e9,
    timeLimit: SECONDS * 1000,
    mostChoices: 5000,
  })
  row(`random, ${SECONDS} s: runs, turns a second`, `${random.runs}, ${(random.turns / random.seconds).toFixed(0)}`)
  row(
    '  scenes met, choices taken, lines read',
    `${percent(random.scenes.size, built.structure.scenes.length)}, ${percent(random.taken.size, built.structure.choices.length - built.structure.locked.length)}, ${percent(random.read.size, lines.length)}`,
  )
  row('memory', `${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`)
}

const named = process.argv.slice(2)
for (const role of named.length > 0 ? named : ['student']) bench(role, resolve('stories'), process.cwd())
if (named.length === 0) {
  const folder = mkdtempSync(join(tmpdir(), 'synthetic-'))
  writeFileSync(join(folder, 'synthetic.ink'), syntheticStory(QUARTER_MILLION))
  bench('synthetic', folder, folder)
  rmSync(folder, { recursive: true })
}
