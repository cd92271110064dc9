import { spawn } from 'node:child_process'
import { buildIfChanged } from './build.mjs'
import { buildServerIfChanged, SERVER_FLAGS } from './build-server.mjs'
import { ensurePackages } from './install.mjs'

// `npm start`: from a fresh clone to a served game.

ensurePackages()
buildIfChanged('dist')

const server = spawn(process.execPath, [...SERVER_FLAGS, await buildServerIfChanged('.cache/server')], {
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))
