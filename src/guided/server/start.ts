import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listen } from './listen'
import { createSite } from './site'

const site = process.env.SITE ?? 'dist'
const port = Number(process.env.PORT ?? 1956)

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

if (!Number.isInteger(port) || port < 0 || port > 65535)
  stop(`PORT is “${process.env.PORT}”. It has to be a number from 0 to 65535.`)
if (!existsSync(join(site, 'index.html'))) stop(`There is no built game in ${site}/. Run: npm run build`)

const listening = await listen(createSite(site), port, process.env.HOST)
if (!listening.ok) {
  if (listening.code === 'server/port-in-use')
    stop(`Port ${port} is taken by another program. Choose one that is free, like this: PORT=${port + 1} npm start`)
  stop(`This user may not open port ${port}. Choose one above 1024, like this: PORT=1956 npm start`)
}
console.log(`The Flag with a Hole is open at http://localhost:${listening.value.port} (Ctrl+C closes it).`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void listening.value.close().then(() => process.exit(0)))
}
