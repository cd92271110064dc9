import type { Spread } from '../../spread'
import type { FirstLoad, PeerLoad } from './first-load'
import { PEERS } from './peers'
import type { SlowTurn, Turns } from './turns'

/** What `npm run bench` last measured of loading and of a turn; kept between runs, so that each can be run alone. */
export interface SpeedRecord {
  load?: {
    readonly when: string
    readonly runs: number
    readonly pages: Readonly<Record<string, FirstLoad>>
    /** Other engines measured in the same run; none where they were not at hand. */
    readonly peers?: Readonly<Record<string, PeerLoad>>
  }
  turns?: { readonly when: string; readonly all: readonly Turns[] }
}

/** What we hold ourselves to, in milliseconds and kB. */
const BUDGET = {
  painted: 600,
  kbPainted: 14,
  acts: 1000,
  kbActs: 72,
  blockingBefore: 200,
  kbWords: 300,
  shift: 0,
  turn: 50,
} as const

type Column = readonly [title: string, key: keyof FirstLoad, show: (spread: Spread) => string, budget?: number]

const seconds = ({ median }: Spread): string => (median / 1000).toFixed(2)
const whole = ({ median }: Spread): string => median.toFixed(0)
const fine = ({ max }: Spread): string => max.toFixed(3)

const COLUMNS: readonly Column[] = [
  ['choice painted, s', 'painted', seconds, BUDGET.painted],
  ['kB by then', 'kbPainted', whole, BUDGET.kbPainted],
  ['acts, s', 'acts', seconds, BUDGET.acts],
  ['kB by then', 'kbActs', whole, BUDGET.kbActs],
  ['pressed once painted → its words, s', 'earlyPress', seconds],
  ['blocked before, ms', 'blockingBefore', whole, BUDGET.blockingBefore],
  ['blocked after, ms', 'blockingAfter', whole],
  ['longest task before / after, ms', 'longestBefore', whole],
  ['kB without pictures and sound', 'kbWords', whole, BUDGET.kbWords],
  ['of that, what makes the picture move', 'kbMoving', whole],
  ['kB in all', 'kbInAll', whole],
  ['layout shift, greatest', 'shift', fine, BUDGET.shift],
]

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n')
}

function cell(load: FirstLoad, [, key, show]: Column): string {
  if (key === 'longestBefore') return `${whole(load.longestBefore)} / ${whole(load.longestAfter)}`
  return show(load[key])
}

function budgetOf([, key, , budget]: Column): string {
  if (budget === undefined) return '–'
  return key === 'painted' || key === 'acts' ? `≤ ${(budget / 1000).toFixed(2)}` : budget === 0 ? '0' : `≤ ${budget}`
}

function peerRows(peers: Readonly<Record<string, PeerLoad>>): readonly (readonly string[])[] {
  const now = Object.entries(peers).map(([name, { painted, kbPainted, kbInAll, blockingBefore }]) => [
    `**${name}**`,
    'yes',
    seconds(painted),
    whole(kbPainted),
    whole(kbInAll),
    whole(blockingBefore),
  ])
  const before = PEERS.map(({ name, firstChoice, kbAtChoice, kbInAll, blocking }) => [
    name,
    'no',
    (firstChoice / 1000).toFixed(2),
    String(kbAtChoice),
    String(kbInAll),
    String(blocking),
  ])
  return [...now, ...before]
}

function loads({ when, runs, pages, peers = {} }: NonNullable<SpeedRecord['load']>): string {
  const rows = Object.entries(pages).map(([name, load]) => [name, ...COLUMNS.map((column) => cell(load, column))])
  return `## The first load

Medians of ${runs} cold loads in headless Chromium: 1.6 Mbit/s, 150 ms there and back, processor four times slower, gzip.
“Acts”: from then on a press is answered, its words painted, within 100 ms. “Blocked”: what tasks take beyond 50 ms
each, before a press can act, and after it while nothing is pressed and everything else comes. Measured ${when}. What makes
the picture of the scene move is fetched last, once the first choice acts, and not by those who want no movement.

${table(
  ['', ...COLUMNS.map(([title]) => title)],
  [['**held to**', ...COLUMNS.map((column) => `**${budgetOf(column)}**`)], ...rows],
)}

What others take, under the same conditions. “Same run”: opened in turn with the pages above. The others were measured in
November 2026, of a range its better end: compare those with care, it was another hour, if not another machine. In none
of them is a choice painted before it acts.

${table(['', 'same run', 'first choice, s', 'kB by then', 'kB in all', 'blocked before, ms'], peerRows(peers))}
`
}

function turns({ when, all }: NonNullable<SpeedRecord['turns']>): string {
  const rows = all.map(({ rate, count, answered, blocking, longestTask }) => [
    `×${rate}`,
    String(count),
    answered.median.toFixed(0),
    answered.max.toFixed(0),
    blocking.max.toFixed(0),
    longestTask.max.toFixed(0),
  ])
  const head = ['processor slower', 'turns', 'median, ms', 'slowest, ms', 'most blocked, ms', 'longest task, ms']
  return `## A turn

From a press on a choice to its words being painted, one turn after another in the student’s first chapters. Held to
${BUDGET.turn} ms on a processor four times slower. Measured ${when}.

${table(head, rows)}

${all.map(({ rate, slowest }) => (slowest ? `The slowest at ×${rate}: ${whereItWent(slowest)}.\n` : '')).join('')}`
}

/** A turn in a line: which choice, and what its time was spent on. */
export function whereItWent({ choice, answered, script, styleAndLayout, fetching }: SlowTurn): string {
  const rest = Math.max(0, answered - script - styleAndLayout)
  const parts = [
    `script ${script.toFixed(0)}`,
    `style and layout ${styleAndLayout.toFixed(0)}`,
    `painting and waiting ${rest.toFixed(0)}`,
    `of all this ${fetching.toFixed(0)} with a file on its way`,
  ]
  return `\`${choice}\`, ${answered.toFixed(0)} ms: ${parts.join(', ')}`
}

/** The page that tells how fast the game is, in Markdown. */
export function speedPage(record: SpeedRecord): string {
  const parts = [
    `# How fast it is

Written by \`npm run bench -- --only load\` and \`npm run bench -- --only turn\`; not to be edited by hand. Both take the
built game in \`dist/\` (\`npm run build\`) and want a machine that does nothing else meanwhile: what the processor was
busy with besides is said beside the date. With \`--peers <folder>\` each built page in that folder which has a
\`peer.json\` (\`{"name", "choice", "steps"}\`: its first choice and what is pressed before it, as selectors) is measured in
the same run.
`,
    record.load && loads(record.load),
    record.turns && turns(record.turns),
  ]
  return parts.filter((part) => part !== undefined).join('\n')
}
