import type { Log } from '../operations/log'
import { errorKind } from '../operations/log'
import { postgresPool } from '../store/open-postgres'
import type { ClassSockets } from './sockets'

export interface Cluster {
  close(): Promise<void>
}

const RELATION_EXISTS = new Set(['23505', '42P07'])

/**
 * Lets several processes hear each other: over Redis where there is one, else over PostgreSQL. A channel that breaks
 * delays news by seconds, since each process also looks into the database; it never loses anything.
 */
export async function joinCluster(
  io: ClassSockets,
  urls: { readonly databaseUrl: string; readonly redisUrl: string | undefined },
  log: Log,
): Promise<Cluster> {
  return urls.redisUrl === undefined
    ? await overPostgres(io, urls.databaseUrl, log)
    : await overRedis(io, urls.redisUrl, log)
}

async function overRedis(io: ClassSockets, url: string, log: Log): Promise<Cluster> {
  const { createClient } = await import('@redis/client')
  const { createAdapter } = await import('@socket.io/redis-streams-adapter')
  const client = createClient({ url })
  client.on('error', (error) => log('warn', 'redis does not answer', { error: errorKind(error) }))
  await client.connect()
  const publish = client.publish.bind(client)
  // The adapter does not wait for what it publishes. Were nobody to hear that it failed, this process would end, and all
  // its classes with it.
  Object.assign(client, { publish: (channel: string, message: Buffer) => publish(channel, message).catch(() => 0) })
  io.adapter(createAdapter(client, { streamName: 'flag-with-a-hole' }))
  return { close: async () => (client.isReady ? await client.close() : client.destroy()) }
}

async function overPostgres(io: ClassSockets, url: string, log: Log): Promise<Cluster> {
  const { createAdapter } = await import('@socket.io/postgres-adapter')
  const pool = postgresPool(url, 3)
  try {
    // For what is longer than a notification may be.
    await pool.query(
      'CREATE TABLE IF NOT EXISTS socket_io_attachments (id bigserial UNIQUE, created_at timestamptz DEFAULT now(), payload bytea)',
    )
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    // Two that start together may both find the table missing.
    if (!RELATION_EXISTS.has(code)) throw error
  }
  let closing = false
  const errorHandler = (error: Error) => {
    // The adapter notices that its line is taken from it, which is no news when the server ends.
    if (!closing) log('warn', 'the other processes cannot be heard', { error: errorKind(error) })
  }
  // PostgreSQL refuses exactly 8000 bytes, which the adapter's own threshold lets through.
  io.adapter(createAdapter(pool, { payloadThreshold: 7999, errorHandler }))
  return {
    close: () => {
      closing = true
      return pool.end()
    },
  }
}
