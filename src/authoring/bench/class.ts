import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Measured, measureCrowd } from './class/crowd'
import { type Killed, killRound } from './class/kill-rounds'
import { p50p99, percentile, shown } from './class/percentiles'
import { buildServer, type ServerProcess, startServer } from './class/server-process'

// `npm run bench:class`: real clients against real servers, on this machine, clients included.

const HELP = `npm run bench:class -- [--clients 40,500,2000,5000] [--two 2000] [--kill 10] [--port 1960]

Measures joins and votes on the embedded database and, if DATABASE_URL names one, on PostgreSQL (tables named in a schema
of their own are left there), with two processes that share a session, and kills the server in the middle of a storm of
votes. Clients and servers share this machine, so the figures are floors. --two 0 and --kill 0 leave these parts out.`

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '40,500,2000,5000' },
    two: { type: 'string', default: '2000' },
    kill: { type: 'string', default: '10' },
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
const given = process.env.DATABASE_URL
const folder = mkdtempSync(join(tmpdir(), 'bench-class-'))
writeFileSync(join(folder, 'index.html'), '<!doctype html>')
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

type Store = 'embedded' | 'PostgreSQL'

/** Where a server of its own keeps its class. */
async function freshPlace(store: Store): Promise<Readonly<Record<string, string>>> {
  const name = `bench_${randomBytes(4).toString('hex')}`
  if (store === 'embedded') {
    mkdirSync(join(folder, name))
    return { DATA: join(folder, name) }
  }
  const { makeSchema } = await import('./class/bench-schema')
  return { DATABASE_URL: await makeSchema(given ?? '', name) }
}

await buildServer()

const load = () => `load ${loadavg()[0]?.toFixed(1)}`
const row = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`)

function tell(store: string, measured: Measured): void {
  const { clients, joins, joinedIn, burst, paced, memory, processor } = measured
  row([
    String(clients),
    store,
    p50p99(joins),
    shown(joinedIn),
    p50p99(burst),
    `${shown(processor.servers)} / ${shown(processor.clients)}`,
    p50p99(paced),
    memory.map((mb) => mb.toFixed(0)).join(' / '),
    load(),
  ])
}

const stores: readonly Store[] = given ? ['embedded', 'PostgreSQL'] : ['embedded']
console.log(
  `${cpus().length} cores, Node ${process.version}, ${load()}. Milliseconds, p50 / p99; memory of the servers in MB.\n`,
)
row([
  'clients',
  'kept in',
  'join',
  'all joined',
  'all vote at once',
  'processor servers / clients',
  'votes over 3 s',
  'memory joined / end',
  'machine',
])
row(Array.from({ length: 9 }, () => '---'))
for (const clients of sizes)
  for (const store of stores) {
    const server = await startServer(port, folder, await freshPlace(store))
    tell(store, await measureCrowd([server.url], clients, server))
    await server.end('SIGTERM')
  }

const two = Number(values.two)
if (two > 0 && given) {
  const place = await freshPlace('PostgreSQL')
  const servers = await Promise.all([startServer(port, folder, place), startServer(port + 1, folder, place)])
  const sum = async (of: (server: ServerProcess) => Promise<number>) =>
    (await Promise.all(servers.map(of))).reduce((total, each) => total + each, 0)
  const figures = {
    memory: () => sum((server) => server.memory()),
    processor: () => sum((server) => server.processor()),
  }
  const urls = servers.map(({ url }) => url)
  tell('PostgreSQL, two processes', await measureCrowd(urls, two, figures))
  await Promise.all(servers.map((server) => server.end('SIGTERM')))
}

const rounds = Number(values.kill)
for (const store of rounds > 0 ? stores : []) {
  const killed: Killed[] = []
  for (let round = 0; round < rounds; round += 1) {
    const place = await freshPlace(store)
    killed.push(await killRound(() => startServer(port, folder, place), 500))
  }
  const back = killed.map(({ backIn }) => backIn)
  const sum = (of: (each: Killed) => number) => killed.reduce((total, each) => total + of(each), 0)
  console.log(
    `\n${rounds} times kill -9 in a storm of votes, 500 clients, ${store}: ${sum(({ acknowledged }) => acknowledged)} votes acknowledged, ` +
      `${sum(({ lost }) => lost)} lost. All back after ${shown(percentile(back, 0.5))} ms (median; ${shown(Math.max(...back))} at most), ` +
      `the one second in which there was no server included. ${load()}`,
  )
}
process.exit(0)
