import { spawn } from 'node:child_process'
import { buildIfChanged } from './build.mjs'
import { ensurePackages } from './install.mjs'

// `npm start`: from a fresh clone to a served game.

ensurePackages()
buildIfChanged('dist')

const server = spawn(process.execPath, ['--import', 'tsx', 'src/guided/server/start.ts'], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))
