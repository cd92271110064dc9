import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { type FirstPage, measureFirstLoads } from './first-load'
import { servePeers } from './peer-folders'
import { SLOWER } from './slow-page'
import { type SpeedRecord, speedPage } from './speed-table'
import { measureTurns, type Turns } from './turns'

const KEPT = '.cache/speed.json'
const PAGE = 'docs/speed.md'

interface Wanted {
  /** How many cold loads of each page. */
  readonly load?: number
  /** Where built pages of other engines lie, to be measured between ours. */
  readonly peers?: string | undefined
  /** How many turns, at full speed and slowed down. */
  readonly turns?: number
}

/** Measures what is wanted, and writes `docs/speed.md` anew from that and from what was measured before. */
export async function measureSpeed(site: string, folder: string, { load, peers, turns }: Wanted): Promise<SpeedRecord> {
  // What an earlier run has written is read back without another check.
  const record: SpeedRecord = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {}
  if (load !== undefined) {
    const busy = loadavg()[0]
    const served = await servePeers(peers)
    const loads = await measureFirstLoads(site, firstPages(folder), served.peers, load)
    served.close()
    const byName = <One>(all: ReadonlyMap<FirstPage, One>) =>
      Object.fromEntries([...all].map(([{ name }, one]) => [name, one]))
    record.load = { when: whenMeasured(busy), runs: load, pages: byName(loads.ours), peers: byName(loads.peers) }
  }
  if (turns !== undefined) {
    const busy = loadavg()[0]
    const all: Turns[] = []
    for (const rate of [1, SLOWER]) {
      all.push(await measureTurns(`${site}#/play/student`, rate, turns))
    }
    record.turns = { when: whenMeasured(busy), all }
  }
  mkdirSync('.cache', { recursive: true })
  writeFileSync(KEPT, JSON.stringify(record))
  writeFileSync(PAGE, speedPage(record))
  return record
}

/** `busy` is the machine's load before the measuring began, which is itself a load. */
const whenMeasured = (busy = 0): string =>
  `${new Date().toISOString().slice(0, 10)}, processor load before: ${busy.toFixed(1)}`

function firstPages(folder: string): readonly FirstPage[] {
  const content = join(folder, 'content')
  const roles = readdirSync(content).filter((name) => existsSync(join(content, name, 'structure.json')))
  return [
    ...roles.map((role) => ({
      name: role,
      hash: `#/play/${role}`,
      choice: 'button.choice__go',
      answer: '[data-start]',
    })),
    { name: 'title page', hash: '', choice: 'button.role', answer: '.begin' },
  ]
}
