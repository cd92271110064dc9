import { createConnection, createServer, type Socket } from 'node:net'

/** A road between two programs on this computer that a test can make bad. */
export interface Road {
  readonly port: number
  /** Breaks what is connected and lets nobody through, as when a server is switched off. */
  cut(): void
  /** Lets nothing through any more and breaks nothing, as when a cable is pulled or a phone falls asleep. */
  freeze(): void
  /** Lets through again what comes, and what has waited. */
  mend(): void
  close(): void
}

export async function openRoad(port: number, host = '127.0.0.1'): Promise<Road> {
  const open = new Set<Socket>()
  let state: 'open' | 'frozen' | 'cut' = 'open'
  const server = createServer((near) => {
    if (state === 'cut') return void near.destroy()
    const far = createConnection(port, host)
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      from.on('error', () => into.destroy()).on('close', () => open.delete(from) && into.destroy())
      from.on('data', (bytes) => into.write(bytes))
      if (state === 'frozen') from.pause()
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const cut = () => {
    state = 'cut'
    for (const socket of open) socket.destroy()
  }
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    cut,
    freeze: () => {
      state = 'frozen'
      for (const socket of open) socket.pause()
    },
    mend: () => {
      state = 'open'
      for (const socket of open) socket.resume()
    },
    close: () => {
      cut()
      server.close()
    },
  }
}
