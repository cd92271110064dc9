import { loadavg } from 'node:os'
import type { Measured } from './crowd'
import type { Killed } from './kill-rounds'
import { p50p99, percentile, shown } from './percentiles'

/** What is asked of a server on a machine like this one, clients and database on it too. Milliseconds, MB. */
const FLOORS = {
  500: { p99: 110, memory: Number.POSITIVE_INFINITY },
  5000: { p99: 560, memory: 200 },
} as const
const BACK_WITHIN_MS = 5000

export const load = () => loadavg()[0]?.toFixed(1) ?? ''
const row = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`)
const mb = (value: number) => value.toFixed(0)

function head(cells: readonly string[]): void {
  console.log()
  row(cells)
  row(cells.map(() => '---'))
}

export interface CrowdRow {
  readonly kept: string
  readonly measured: Measured
}

export function crowdHead(): void {
  head([
    'pupils',
    'kept in',
    'join',
    'all joined',
    'all vote at once',
    'votes over 3 s',
    'processor for one vote of all: servers / clients',
    'memory joined / end',
    'load',
  ])
}

export function crowdRow({ kept, measured }: CrowdRow): void {
  const { clients, joins, joinedIn, burst, paced, memory, processor } = measured
  row([
    String(clients),
    kept,
    p50p99(joins),
    shown(joinedIn),
    p50p99(burst),
    p50p99(paced),
    `${shown(processor.servers)} / ${shown(processor.clients)}`,
    memory.map(mb).join(' / '),
    load(),
  ])
}

export interface KilledRow {
  readonly kept: string
  readonly rounds: readonly Killed[]
}

const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0)
const lostIn = (rounds: readonly Killed[]) => sum(rounds.map(({ lost }) => lost))
const slowest = (rounds: readonly Killed[]) => Math.max(...rounds.map(({ backIn }) => backIn))

export function killedHead(): void {
  head(['kill -9', 'kept in', 'votes acknowledged', 'of them lost', 'all back, median', 'all back, slowest', 'load'])
}

export function killedRow({ kept, rounds }: KilledRow): void {
  row([
    `${rounds.length} times`,
    kept,
    String(sum(rounds.map(({ acknowledged }) => acknowledged))),
    String(lostIn(rounds)),
    shown(
      percentile(
        rounds.map(({ backIn }) => backIn),
        0.5,
      ),
    ),
    shown(slowest(rounds)),
    load(),
  ])
}

/** Says of each thing that is asked for whether it holds. */
export function verdict(crowds: readonly CrowdRow[], killed: readonly KilledRow[]): void {
  const say = (what: string, holds: boolean) => console.log(`- ${holds ? 'holds' : 'DOES NOT HOLD'}: ${what}`)
  console.log()
  for (const { kept, measured } of crowds) {
    const { clients, burst, memory } = measured
    if (clients !== 500 && clients !== 5000) continue
    const floor = FLOORS[clients]
    const [p99, most] = [percentile(burst, 0.99), Math.max(...memory)]
    say(`${clients} pupils, ${kept}: all vote at once, p99 ${shown(p99)} ms of ${floor.p99}`, p99 <= floor.p99)
    if (Number.isFinite(floor.memory))
      say(`${clients} pupils, ${kept}: ${mb(most)} MB of ${floor.memory}`, most <= floor.memory)
  }
  for (const { kept, rounds } of killed) {
    say(`${kept}: no acknowledged vote lost (${lostIn(rounds)})`, lostIn(rounds) === 0)
    const back = slowest(rounds)
    say(`${kept}: all back within ${shown(BACK_WITHIN_MS)} ms (${shown(back)} at most)`, back <= BACK_WITHIN_MS)
  }
}
