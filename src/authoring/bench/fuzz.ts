import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { RoleId } from '../../story/ids'
import { launchChromium } from '../house/chromium'
import { buildServer, startServer } from './class/server-process'
import { type ActName, WEIGHTS } from './fuzz/acts'
import { readBuiltStories } from './fuzz/built-stories'
import { drawSteps, type FuzzStep } from './fuzz/fuzz-step'
import { type Device, type Finding, playSteps } from './fuzz/play-steps'
import { shrink } from './fuzz/shrink'

// `npm run fuzz`: plays the built game at random in a real browser, and holds the page after each step against a replay
// of its list of choices.

const HELP = `npm run fuzz -- [--minutes 10] [--seed 1] [--role student] [--steps 60] [--site .cache/site] [--port 1966] [--only 'choose 0.5, back 0.1']

Begins on a fresh device every --steps steps, each with the next seed and, without --role, the next role. Every third
device has a slow network, every fourth keeps the game for times without one. The same seed does the same. A divergence
is told with its seed, what it was, and the shortest list of steps that still shows it; --keep-on plays on after one.
--only takes such a list and does just that. What was not there after --patience seconds, while something was still on
its way, is counted apart as a time-out: it says that the machine is busy, and the next device is begun. A picture of
the page is left in .cache/fuzz.png. Fails if there was a divergence.`

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    role: { type: 'string' },
    steps: { type: 'string', default: '60' },
    site: { type: 'string', default: '.cache/site' },
    port: { type: 'string', default: '1966' },
    patience: { type: 'string', default: '60' },
    shrink: { type: 'string', default: '24' },
    'keep-on': { type: 'boolean', default: false },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(HELP)
  process.exit(0)
}

const stories = readBuiltStories(values.site)
const end = performance.now() + Number(values.minutes) * 60_000
const count = Number(values.steps)
let done = 0
let seed = Number(values.seed)
const tally = { divergences: 0, timeouts: 0 }
const only = values.only?.split(',').map((step): FuzzStep<ActName> => {
  const [act, draw] = step.trim().split(' ')
  return { act: act as ActName, draw: Number(draw) }
})

await buildServer()
const data = mkdtempSync(join(tmpdir(), 'fuzz-'))
process.on('exit', () => rmSync(data, { recursive: true, force: true }))
const server = await startServer(Number(values.port), values.site, { DATA: data })
const browser = await launchChromium()
try {
  for (; performance.now() < end; seed += 1) {
    const role = (values.role ?? stories.roles[seed % stories.roles.length]) as RoleId
    const device: Device = {
      browser,
      site: `${server.url}/`,
      stories,
      role,
      patience: Number(values.patience) * 1000,
      late: seed % 3 === 0 ? [20, 400, 90, 250, 10] : [],
      keepsGame: seed % 4 === 1,
      picture: '.cache/fuzz.png',
    }
    const steps = only ?? drawSteps<ActName>(seed, count, WEIGHTS)
    const before = done
    const first = await playSteps(device, steps, (taken) => {
      done = before + taken
    })
    console.log(`seed ${seed}, ${role}: ${done - before} steps`)
    const finding = first && (await confirmed(device, steps, first))
    if (finding) tell(`seed ${seed}, ${role}`, finding)
    if (finding && finding.kind !== 'late' && !only) {
      const shortest = await shrink(
        steps.slice(0, finding.at + 1),
        async (fewer) => (await playSteps(device, fewer))?.step.act === finding.step.act,
        Number(values.shrink),
      )
      console.log(`  shortest: ${shortest.map(({ act, draw }) => `${act} ${draw}`).join(', ')}`)
    }
    if (only || (tally.divergences > 0 && !values['keep-on'])) break
  }
} finally {
  await browser.close()
  await server.end('SIGTERM')
}
const { divergences, timeouts } = tally
console.log(
  `\n${done} steps, ${divergences} ${divergences === 1 ? 'divergence' : 'divergences'}, ${timeouts} ${timeouts === 1 ? 'time-out' : 'time-outs'}`,
)
process.exit(divergences === 0 ? 0 : 1)

/** A step that could not be done may have missed its moment on a busy machine: it counts if it cannot be done again. */
async function confirmed(device: Device, steps: readonly FuzzStep<ActName>[], finding: Finding): Promise<Finding> {
  if (finding.kind !== 'stuck') return finding
  const again = await playSteps(device, steps.slice(0, finding.at + 1))
  return again?.kind === 'apart' || again?.kind === 'stuck' ? again : { ...finding, kind: 'late' }
}

function tell(where: string, { kind, at, step, faults }: Finding): void {
  if (kind === 'late') tally.timeouts += 1
  else tally.divergences += 1
  console.log(`\n${kind === 'late' ? 'time-out' : 'DIVERGENCE'}: ${where}, step ${at + 1}: ${step.act} ${step.draw}`)
  for (const fault of faults) console.log(`  ${fault}`)
}
