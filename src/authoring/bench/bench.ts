import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ChapterBook, RoleStory } from '../../story/structure'
import { buildContent } from '../build-content'
import type { Spread } from '../spread'
import { serveGzipped } from './gzip-server'
import { type KioskSoak, soakKiosk } from './kiosk-soak'
import type { FirstLoad } from './load/first-load'
import { measureSpeed } from './load/measure-speed'
import { whereItWent } from './load/speed-table'
import type { Turns } from './load/turns'
import { type MapCode, measureMapCode } from './map-code'
import { measurePicture, type PictureMeasures } from './picture'
import { type Playthroughs, playAtRandom } from './random-playthroughs'

// `npm run bench [-- --runs 5 --plays 500 --only stories|load|turn|picture|kiosk --changes 100 --peers <folder>]`:
// what the game takes, and what a playthrough is. `load` and `turn` write docs/speed.md; `load` measures each folder in
// `--peers` that has a `peer.json` in the same run.

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? undefined : process.argv[at + 1]
}
const runs = Number(option('runs') ?? 5)
const plays = Number(option('plays') ?? 500)
const only = option('only')

const range = ({ min, median, max }: Spread, digits = 0): string =>
  `${median.toFixed(digits)}  (${min.toFixed(digits)}–${max.toFixed(digits)})`
const row = (name: string, value: string): void => console.log(`  ${name.padEnd(34)} ${value}`)

function playAll(): Record<string, Playthroughs> {
  const { roles, files, faults } = buildContent(process.cwd())
  for (const { message } of faults.filter(({ warning }) => !warning)) console.error(message)
  const played: Record<string, Playthroughs> = {}
  for (const { id } of roles.filter(({ ready }) => ready)) {
    // What the build has just written is read back without another check.
    const structure: RoleStory = {
      ...JSON.parse(files.get(`${id}/structure`) ?? 'null'),
      ...JSON.parse(files.get(`${id}/ink`) ?? 'null'),
    }
    const books = structure.chapters.map(
      (chapter) => JSON.parse(files.get(`${id}/${chapter}.en`) ?? 'null') as ChapterBook,
    )
    played[id] = playAtRandom(structure, books, plays)
  }
  return played
}

function printPlays(role: string, played: Playthroughs): void {
  console.log(`\n${role}: ${played.runs} playthroughs, each choice with equal chance; median (least–most)`)
  row('words read', range(played.wordsRead))
  row('choices met', range(played.choicesMet))
  row('longest stretch between choices', `${range(played.longestStretch)} words`)
  row('words written', String(played.wordsWritten))
  row('choices written', `${played.choicesWritten}, of which ${played.neverMet.length} were never met`)
  for (const [ending, count] of Object.entries(played.endings)) row(`ending ${ending}`, String(count))
  for (const [scene, words] of Object.entries(played.tooLong)) row(`long: ${scene}`, `${words} words`)
  for (const choice of played.neverMet) row('never met', choice)
  for (const fault of played.faults.slice(0, 10)) row('FAULT', fault)
}

function printLoad(name: string, load: FirstLoad): void {
  console.log(`\n${name}: ${runs} cold loads, gzip, 1.6 Mbit/s, 150 ms, processor ×4; median (least–most)`)
  row('first paint', `${range(load.paint)} ms`)
  row('first choice painted', `${range(load.painted)} ms, ${range(load.kbPainted, 1)} kB`)
  row('acts within 100 ms', `from ${range(load.acts)} ms, ${range(load.kbActs, 1)} kB`)
  row('requests by then', range(load.requestsActs))
  row('pressed once painted, to words', `${range(load.earlyPress)} ms`)
  row('sent in all', `${range(load.kbInAll, 1)} kB in ${range(load.requestsInAll)} requests`)
  row('without pictures and sound', `${range(load.kbWords, 1)} kB, of which moving code ${range(load.kbMoving, 1)} kB`)
  row('blocking before it acts', `${range(load.blockingBefore)} ms, longest task ${range(load.longestBefore)} ms`)
  row('blocking after', `${range(load.blockingAfter)} ms, longest task ${range(load.longestAfter)} ms`)
  row('heap', `${range(load.heapMb, 1)} MB`)
  row('layout shift', range(load.shift, 3))
}

function printTurns({ rate, count, answered, blocking, longestTask, slowest }: Turns): void {
  console.log(`\n${count} turns, processor ×${rate}; median (least–most)`)
  row('from press to painted', `${range(answered)} ms`)
  row('blocking', `${range(blocking)} ms, longest task ${range(longestTask)} ms`)
  if (slowest) row('the slowest', whereItWent(slowest))
}

function printPicture({ frames, slowFrames, changes, settled, after }: PictureMeasures): void {
  console.log('\nthe moving picture at 1280 × 800, script of a drawn frame by its thread’s clock; median (least–most)')
  row('script a frame', `${range(frames.script, 2)} ms, 95 of 100 within ${frames.script95.toFixed(2)} ms`)
  row('frames a second', frames.perSecond.toFixed(1))
  row(
    'processor ×4: script a frame',
    `${range(slowFrames.script, 2)} ms, 95 of 100 within ${slowFrames.script95.toFixed(2)} ms`,
  )
  row('processor ×4: frames a second', slowFrames.perSecond.toFixed(1))
  const memory = ({ heapMb, canvases, canvasMb }: typeof after): string =>
    `${heapMb.toFixed(1)} MB heap, ${canvases} canvases of ${canvasMb.toFixed(1)} MB`
  row('memory after 12 scene changes', memory(settled))
  row(`memory after ${changes} more`, memory(after))
}

function printSoak({ coldStart, toFirstChoice, visitors, heap, nodes, listeners, lateFrames }: KioskSoak): void {
  console.log(`\nthe kiosk, ${visitors} visitors one after another`)
  row('cold start to the loop', `${coldStart.toFixed(0)} ms`)
  row('touch to first choice', `${range(toFirstChoice)} ms`)
  row('heap after each tenth', `${heap.map((megabytes) => megabytes.toFixed(1)).join(' ')} MB`)
  row('elements and texts', nodes.join(' → '))
  row('listeners', listeners.join(' → '))
  row('frames later than 50 ms', `${(lateFrames.hd * 100).toFixed(1)} % at 1920 × 1080`)
  row('', `${(lateFrames.uhd * 100).toFixed(1)} % at 3840 × 2160`)
}

const result: {
  plays?: Record<string, Playthroughs>
  load?: Readonly<Record<string, FirstLoad>>
  turns?: readonly Turns[]
  map?: MapCode
  picture?: PictureMeasures
  kiosk?: KioskSoak
} = {}
if (only === undefined || only === 'stories') {
  result.plays = playAll()
  for (const [role, played] of Object.entries(result.plays)) printPlays(role, played)
}
const serve = async () => {
  if (!existsSync('dist/index.html')) throw new Error('There is no built game in dist/. Run: npm run build')
  return serveGzipped(resolve(option('site') ?? 'dist'))
}
if (only === undefined || only === 'picture') {
  const site = await serve()
  result.picture = await measurePicture(site.address, Number(option('changes') ?? 100))
  site.close()
  printPicture(result.picture)
}
if (only === undefined || only === 'load') {
  const site = await serve()
  const { load } = await measureSpeed(site.address, resolve(option('site') ?? 'dist'), {
    load: runs,
    peers: option('peers'),
  })
  result.map = await measureMapCode(site.address)
  site.close()
  for (const [name, one] of Object.entries(load?.pages ?? {})) printLoad(name, one)
  if (load) result.load = load.pages
  const { scripts, inAll, requests } = result.map
  console.log('\nwhat the map adds when it is opened')
  row('code', `${scripts.toFixed(1)} kB`)
  row('in all', `${inAll.toFixed(1)} kB in ${requests} requests`)
}
if (only === undefined || only === 'turn') {
  const site = await serve()
  const { turns } = await measureSpeed(site.address, resolve(option('site') ?? 'dist'), { turns: 10 })
  site.close()
  for (const one of turns?.all ?? []) printTurns(one)
  if (turns) result.turns = turns.all
}
// Some ten minutes, so only when it is asked for.
if (only === 'kiosk') {
  const site = await serve()
  result.kiosk = await soakKiosk(`${site.address}kiosk.html`, Number(option('visitors') ?? 2000))
  site.close()
  printSoak(result.kiosk)
}
mkdirSync('.cache', { recursive: true })
writeFileSync('.cache/bench.json', JSON.stringify(result, null, 2))
