import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { SERVER_FLAGS } from '../../../src/authoring/house/build-server.mjs'
import { readSettings } from '../../../src/guided/server/operations/settings'
import { STOP_WITHIN_MS } from '../../../src/guided/server/serve'

// The example of hosting is made of files that no test of the server reads: what they say has to be what it does.

const text = (path: string) => readFileSync(path, 'utf8')
const container = text('Containerfile')
const [caddy, nginx] = [text('docs/hosting/Caddyfile'), text('docs/hosting/nginx.conf')]

interface Compose {
  readonly services: Readonly<
    Record<
      string,
      {
        readonly environment?: Readonly<Record<string, string>>
        readonly volumes?: readonly string[]
        readonly stop_grace_period?: string
        readonly build?: { readonly context: string; readonly dockerfile: string }
      }
    >
  >
  readonly volumes: Readonly<Record<string, unknown>>
}
const compose = parse(text('docs/hosting/compose.yaml'), { merge: true }) as Compose
const game = compose.services['game-1']

/** The environment variables that the server asks for. */
function variables(): ReadonlySet<string> {
  const asked = new Set<string>()
  readSettings(new Proxy<Record<string, string>>({}, { get: (_, name) => void asked.add(String(name)) }))
  return asked
}

test('every setting of the server is explained, and the example sets none that it does not read', () => {
  const table = text('docs/hosting.md')
  for (const name of variables()) expect([name, table.includes(`\`${name}\``)]).toEqual([name, true])
  const set = [...(/^ENV (.+)$/m.exec(container)?.[1] ?? '').matchAll(/(\w+)=/g)].map(([, name]) => name)
  expect(set).toContain('PORT')
  for (const name of [...set, ...Object.keys(game?.environment ?? {})])
    expect([name, name === 'NODE_ENV' || variables().has(name ?? '')]).toEqual([name, true])
})

test('the processes of the example find their database', () => {
  const url = new URL(game?.environment?.DATABASE_URL ?? '')
  const { environment } = compose.services[url.hostname] ?? {}
  expect(environment).toEqual({
    POSTGRES_USER: url.username,
    POSTGRES_PASSWORD: url.password,
    POSTGRES_DB: url.pathname.slice(1),
  })
  expect(readSettings(game?.environment ?? {}).ok).toBe(true)
})

test('either proxy asks the processes of the example at the port that the container opens', () => {
  const port = /PORT=(\d+)/.exec(container)?.[1]
  expect(container).toContain(`EXPOSE ${port}`)
  for (const proxy of [caddy, nginx])
    expect([...proxy.matchAll(/\bgame-\d:\d+/g)].map(([upstream]) => upstream)).toEqual(
      Object.keys(compose.services)
        .filter((name) => name.startsWith('game'))
        .map((name) => `${name}:${port}`),
    )
  const name = new URL(game?.environment?.PUBLIC_URL ?? '').hostname
  for (const proxy of [caddy, nginx]) expect(proxy).toContain(name)
})

test('a process of the example is given the time it takes to say goodbye', () => {
  expect(Number.parseInt(game?.stop_grace_period ?? '', 10) * 1000).toBeGreaterThan(STOP_WITHIN_MS)
})

test('the container runs the server as npm start does, with its data where a volume is', () => {
  expect(container).toContain(`CMD ["node", ${SERVER_FLAGS.map((flag) => `"${flag}"`).join(', ')}, "server/start.js"]`)
  const data = /DATA=(\S+)/.exec(container)?.[1]
  expect(container).toContain(`VOLUME ${data}`)
  expect(container).toContain(`chown node:node ${data}`)
  expect(container).toMatch(/^USER node$/m)
  expect(text('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['node_modules', 'data', 'documents']))
})

test('what the example mounts is there, and every store it names is made', () => {
  for (const { volumes = [] } of Object.values(compose.services))
    for (const mount of volumes) {
      const [from = ''] = mount.split(':')
      if (from.startsWith('./')) expect(text(`docs/hosting/${from}`)).not.toBe('')
      else expect(compose.volumes).toHaveProperty(from)
    }
  expect(text(`docs/hosting/${game?.build?.context}/${game?.build?.dockerfile}`)).toBe(container)
})
