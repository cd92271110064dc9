import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openPageClient } from './class/client'
import { measureCrowd } from './class/crowd'
import { type Killed, killRound } from './class/kill-rounds'
import { openLeanClient } from './class/lean-client'
import { buildServer, type ServerProcess, startServer } from './class/server-process'
import {
  type CrowdRow,
  crowdHead,
  crowdRow,
  type KilledRow,
  killedHead,
  killedRow,
  load,
  verdict,
} from './class/tables'

// `npm run bench:class`: real clients against real servers, on this machine, clients included.

const HELP = `npm run bench:class -- [--clients 40,500,2000,5000] [--two 2000] [--kill 10] [--pages] [--port 1960]

Measures joins and votes on the embedded database and, if DATABASE_URL names one, on PostgreSQL (in schemas of their own,
which are left there), with two processes that share a session (over Redis too, if REDIS_URL names one), and kills the
server in the middle of a storm of votes. Servers, clients and databases share this machine, so the figures are floors.

The crowds speak the pages' protocol without the pages' library, which would take more of the processor than the server
does; --pages uses the library all the same. Where the server is killed it is always used: it is what comes back.

--two 0 and --kill 0 leave these parts out.`

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '40,500,2000,5000' },
    two: { type: 'string', default: '2000' },
    kill: { type: 'string', default: '10' },
    pages: { type: 'boolean', default: false },
    port: { type: 'string', default: '1960' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(HELP)
  process.exit(0)
}

const sizes = values.clients.split(',').map(Number).filter(Boolean)
const port = Number(values.port)
const open = values.pages ? openPageClient : openLeanClient
const { DATABASE_URL: database, REDIS_URL: redis } = process.env
const folder = mkdtempSync(join(tmpdir(), 'bench-class-'))
writeFileSync(join(folder, 'index.html'), '<!doctype html>')
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

type Store = 'embedded' | 'PostgreSQL'
type Place = Readonly<Record<string, string>>

/** Where a server of its own keeps its class. */
async function freshPlace(store: Store): Promise<Place> {
  const name = `bench_${randomBytes(4).toString('hex')}`
  if (store === 'embedded') {
    mkdirSync(join(folder, name))
    return { DATA: join(folder, name) }
  }
  const { makeSchema } = await import('./class/bench-schema')
  return { DATABASE_URL: await makeSchema(database ?? '', name) }
}

const crowds: CrowdRow[] = []

/** A crowd of `count` over `processes` servers that share a class kept in `place`. */
async function measure(kept: string, place: Place, count: number, processes: number): Promise<void> {
  const ports = Array.from({ length: processes }, (_, index) => port + index)
  const servers = await Promise.all(ports.map((each) => startServer(each, folder, place)))
  const sum = async (of: (server: ServerProcess) => Promise<number>) =>
    (await Promise.all(servers.map(of))).reduce((total, each) => total + each, 0)
  const figures = {
    memory: () => sum((server) => server.memory()),
    processor: () => sum((server) => server.processor()),
  }
  const urls = servers.map(({ url }) => url)
  const row = { kept, measured: await measureCrowd(urls, count, figures, open) }
  crowds.push(row)
  crowdRow(row)
  await Promise.all(servers.map((server) => server.end('SIGTERM')))
}

await buildServer()
const stores: readonly Store[] = database ? ['embedded', 'PostgreSQL'] : ['embedded']
console.log(
  `${cpus().length} cores, Node ${process.version}, load ${load()}. Milliseconds, p50 / p99; memory of the servers in MB.`,
)
crowdHead()
for (const clients of sizes) for (const store of stores) await measure(store, await freshPlace(store), clients, 1)

const two = Number(values.two)
if (two > 0 && database) {
  await measure('PostgreSQL, two processes', await freshPlace('PostgreSQL'), two, 2)
  if (redis)
    await measure(
      'PostgreSQL, two processes over Redis',
      { ...(await freshPlace('PostgreSQL')), REDIS_URL: redis },
      two,
      2,
    )
}

const times = Number(values.kill)
const killed: KilledRow[] = []
if (times > 0) killedHead()
for (const store of times > 0 ? stores : []) {
  const rounds: Killed[] = []
  for (let round = 0; round < times; round += 1) {
    const place = await freshPlace(store)
    rounds.push(await killRound(() => startServer(port, folder, place), 500))
  }
  killed.push({ kept: store, rounds })
  killedRow({ kept: store, rounds })
}
verdict(crowds, killed)
process.exit(0)
