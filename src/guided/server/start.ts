import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { readSettings } from './operations/settings'
import { serve } from './serve'

// A storm of votes leaves much behind that is soon useless. Left alone, the heap would grow to twice what it needs before
// it is cleared; a classroom's laptop has better uses for that.
setFlagsFromString('--heap-growing-percent=25')

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

const settings = readSettings(process.env)
if (!settings.ok) stop(settings.sentence)
const { site, port } = settings.value
if (!existsSync(join(site, 'index.html'))) stop(`There is no built game in ${site}/. Run: npm run build`)

const serving = await serve(settings.value, Date.now)
if (!serving.ok) {
  if (serving.code === 'server/port-in-use')
    stop(`Port ${port} is taken by another program. Choose one that is free, like this: PORT=${port + 1} npm start`)
  stop(`This user may not open port ${port}. Choose one above 1024, like this: PORT=1956 npm start`)
}
console.log(`The Flag with a Hole is open at http://localhost:${serving.value.port} (Ctrl+C closes it).`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void serving.value.stop().then(() => process.exit(0)))
}
