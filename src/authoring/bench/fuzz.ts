import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import type { RoleId } from '../../story/ids'
import { buildServer, startServer } from './class/server-process'
import { readBuiltStories } from './fuzz/built-stories'
import { drawSteps, type FuzzStep } from './fuzz/fuzz-step'
import { type ActName, type Divergence, playSteps, WEIGHTS } from './fuzz/play-steps'
import { shrink } from './fuzz/shrink'

// `npm run fuzz`: plays the built game at random in a real browser, and holds the page after each step against a replay
// of its list of choices.

const HELP = `npm run fuzz -- [--minutes 10] [--seed 1] [--role student] [--steps 60] [--site .cache/site] [--port 1966] [--only 'choose 0.5, back 0.1']

Begins on a fresh device every --steps steps, each with the next seed and, without --role, the next role. The same seed
does the same. A divergence is told with its seed, what it was, and the shortest list of steps that still shows it;
--keep-on plays on after one. --only takes such a list and does just that. A picture of the page is left in
.cache/fuzz.png. Fails if there was any.`

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    role: { type: 'string' },
    steps: { type: 'string', default: '60' },
    site: { type: 'string', default: '.cache/site' },
    port: { type: 'string', default: '1966' },
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
const found: Divergence[] = []
const only = values.only?.split(',').map((step): FuzzStep<ActName> => {
  const [act, draw] = step.trim().split(' ')
  return { act: act as ActName, draw: Number(draw) }
})

await buildServer()
const data = mkdtempSync(join(tmpdir(), 'fuzz-'))
process.on('exit', () => rmSync(data, { recursive: true, force: true }))
const server = await startServer(Number(values.port), values.site, { DATA: data })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
})
try {
  for (; performance.now() < end; seed += 1) {
    const role = (values.role ?? stories.roles[seed % stories.roles.length]) as RoleId
    // Every third device has a slow network.
    const late = seed % 3 === 0 ? [20, 400, 90, 250, 10] : []
    const device = { browser, site: `${server.url}/`, stories, role, patience: 8000, late, picture: '.cache/fuzz.png' }
    const steps = only ?? drawSteps<ActName>(seed, count, WEIGHTS)
    const before = done
    const divergence = await playSteps(device, steps, (taken) => {
      done = before + taken
    })
    if (!divergence && only) break
    if (!divergence) continue
    found.push(divergence)
    console.log(`\nseed ${seed}, ${role}, step ${divergence.at + 1}: ${divergence.step.act} ${divergence.step.draw}`)
    for (const fault of divergence.faults) console.log(`  ${fault}`)
    if (only) break
    const shortest = await shrink(
      steps.slice(0, divergence.at + 1),
      async (fewer) => (await playSteps({ ...device, patience: 3000 }, fewer))?.step.act === divergence.step.act,
      Number(values.shrink),
    )
    console.log(`  shortest: ${shortest.map(({ act, draw }) => `${act} ${draw}`).join(', ')}`)
    if (!values['keep-on']) break
  }
} finally {
  await browser.close()
  await server.end('SIGTERM')
}
console.log(`\n${done} steps, ${found.length} ${found.length === 1 ? 'divergence' : 'divergences'}`)
process.exit(found.length === 0 ? 0 : 1)
