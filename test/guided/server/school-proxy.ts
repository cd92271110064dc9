import { createServer, request } from 'node:http'
import type { Duplex } from 'node:stream'

/**
 * A school's proxy: passes on what it knows, and of websockets it knows nothing. It refuses them, or never answers, as
 * Firefox does for up to a minute after a line that broke.
 */
export async function schoolProxy(to: URL, websockets: 'refused' | 'unanswered' = 'refused') {
  const held = new Set<Duplex>()
  const proxy = createServer((asked, answer) => {
    const passedOn = request(
      { host: to.hostname, port: to.port, path: asked.url, method: asked.method, headers: asked.headers },
      (got) => {
        answer.writeHead(got.statusCode ?? 502, got.headers)
        got.pipe(answer)
      },
    )
    passedOn.on('error', () => answer.destroy())
    asked.pipe(passedOn)
  })
  proxy.on('upgrade', (_, socket) => {
    if (websockets === 'refused') socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
    else held.add(socket)
  })
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  const address = proxy.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`,
    close: () => {
      proxy.close()
      proxy.closeAllConnections()
      for (const socket of held) socket.destroy()
    },
  }
}
