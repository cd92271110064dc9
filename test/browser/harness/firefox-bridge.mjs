import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { WebSocket, WebSocketServer } from 'ws'

// Started by Playwright in the place of Firefox: `node firefox-bridge.mjs /path/to/firefox arguments…`. Playwright
// speaks a WebDriver BiDi that is a little newer than Debian's Firefox. The bridge stands between the two, makes up for
// what is missing, and hands everything else on, so that both browsers are driven by the same tests.

/** Commands that this Firefox refuses and the tests do without: colours and motion come from its preferences. */
const ANSWERED_HERE = new Set(['emulation.setMediaFeaturesOverride'])

const [program = 'firefox-esr', ...args] = process.argv.slice(2)
const firefox = spawn(program, args, { stdio: ['ignore', 'inherit', 'pipe'] })
firefox.on('exit', (code) => process.exit(code ?? 0))
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => firefox.kill(signal))

function answeredHere(text) {
  const { id, method } = JSON.parse(text)
  return ANSWERED_HERE.has(method) ? JSON.stringify({ type: 'success', id, result: {} }) : undefined
}

/** Playwright tells downloads apart by a name that this Firefox does not give them. */
function withDownloadName(text) {
  if (!text.includes('"browsingContext.download')) return text
  const message = JSON.parse(text)
  if (!message.method?.startsWith('browsingContext.download')) return text
  message.params.download ??= message.params.url
  return JSON.stringify(message)
}

function serve(address) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
  server.on('listening', () =>
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`),
  )
  server.on('connection', (client) => {
    const browser = new WebSocket(`${address}/session`, { perMessageDeflate: false, maxPayload: 2 ** 30 })
    const waiting = []
    browser.on('open', () =>
      waiting.splice(0).forEach((text) => {
        browser.send(text)
      }),
    )
    browser.on('message', (data) => client.send(withDownloadName(String(data))))
    browser.on('close', () => client.close())
    client.on('close', () => browser.close())
    client.on('message', (data) => {
      const text = String(data)
      const answer = answeredHere(text)
      if (answer !== undefined) client.send(answer)
      else if (browser.readyState === WebSocket.OPEN) browser.send(text)
      else waiting.push(text)
    })
  })
}

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const address = /^WebDriver BiDi listening on (ws:.*)$/.exec(line)?.[1]
  if (address) serve(address)
  else process.stderr.write(`${line}\n`)
})
