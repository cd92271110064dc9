import { createServer, request } from 'node:http'

/** A school's proxy: passes on what it knows, and of websockets it knows nothing. */
export async function schoolProxy(to: URL) {
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
  proxy.on('upgrade', (_, socket) => void socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n'))
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  const address = proxy.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`,
    close: () => {
      proxy.close()
      proxy.closeAllConnections()
    },
  }
}
