import { afterAll, afterEach, beforeAll } from 'vitest'
import type { ClassDatabase } from '../../../src/guided/server/store/class-database'
import { closePages, startServer, type TestServer } from './class-server'
import { type TestPlace, testPlace } from './databases'

export interface SharedServer {
  readonly url: string
  /** Opens the database that the server keeps its class in. */
  database(): Promise<ClassDatabase>
  stop(): Promise<void>
  /** Starts the server again where it kept its class. */
  start(): Promise<void>
}

/**
 * One server for all tests of a file or of a `describe`: it stands before the first and is gone after the last, with
 * whatever it kept. The pages of each test are closed behind it.
 */
export function shareServer(
  engine: ClassDatabase['engine'],
  now: () => number = Date.now,
  env: Readonly<Record<string, string>> = {},
): SharedServer {
  let place: TestPlace
  let server: TestServer
  const start = async (): Promise<void> => {
    server = await startServer({ ...place.env, ...env }, now)
  }
  beforeAll(async () => {
    place = await testPlace(engine)
    await start()
  })
  afterEach(() => closePages())
  afterAll(async () => {
    await server.stop()
    await place.clear()
  })
  return {
    get url() {
      return server.url
    },
    database: () => place.open(),
    stop: () => server.stop(),
    start,
  }
}
