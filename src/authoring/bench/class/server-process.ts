import { type ChildProcess, spawn } from 'node:child_process'
import { buildServerIfChanged, SERVER_FLAGS } from '../../house/build-server.mjs'

export interface ServerProcess {
  readonly url: string
  /** Resident memory in MB. */
  memory(): Promise<number>
  /** Processor time since its start, in milliseconds. */
  processor(): Promise<number>
  /** `SIGKILL`: at once, as when the power goes; nothing is written any more. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))

async function until(url: string): Promise<void> {
  for (;;) {
    const health = await fetch(`${url}/health`).then(
      (response) => response.json(),
      () => ({ classes: 'opening' }),
    )
    if (health.classes === 'open') return
    if (health.classes === 'off') throw new Error('The server has no class sessions; its reason is above.')
    await sleep(20)
  }
}

const SERVER = '.cache/server'

/** Builds the server as `npm start` does, if a source has changed. */
export async function buildServer(): Promise<void> {
  await buildServerIfChanged(SERVER)
}

/** The server as `npm start` runs it, in a process of its own, with its class sessions open. */
export async function startServer(
  port: number,
  site: string,
  env: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const child: ChildProcess = spawn(process.execPath, [...SERVER_FLAGS, `${SERVER}/start.js`], {
    env: { ...process.env, DATABASE_URL: '', REDIS_URL: '', SITE: site, PORT: String(port), HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  // Another server on this port would be measured in its place.
  const ended = new Promise<never>((_, failed) => child.once('exit', () => failed(new Error('The server has ended.'))))
  await Promise.race([until(url), ended])
  ended.catch(() => undefined)
  const figure = async (name: string) => {
    const page = await (await fetch(`${url}/metrics`)).text()
    const line = page.split('\n').find((each) => each.startsWith(`${name} `))
    return Number(line?.split(' ')[1] ?? Number.NaN)
  }
  return {
    url,
    memory: async () => (await figure('process_resident_memory_bytes')) / 1024 / 1024,
    processor: async () => (await figure('process_cpu_seconds_total')) * 1000,
    end: (signal) =>
      new Promise((done) => {
        child.once('exit', () => done())
        child.kill(signal)
      }),
  }
}
