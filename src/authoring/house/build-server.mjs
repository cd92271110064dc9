import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

// The server as one folder of plain JavaScript: it starts faster and takes a third less memory than from its sources.
// It is made beside the game and not in it, since nothing of it may be served.

/** How Node is to run it: what a storm of votes leaves behind is cleared sooner. */
export const SERVER_FLAGS = ['--max-semi-space-size=4']

const SOURCES = ['src/guided/server', 'src/guided/protocol', 'src/guided/rules', 'package-lock.json']
const ENTRY = 'src/guided/server/start.ts'

function* filesIn(path) {
  if (path.endsWith('.json')) {
    yield path
    return
  }
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inside = join(path, entry.name)
    if (entry.isDirectory()) yield* filesIn(inside)
    else yield inside
  }
}

function sourcesNow() {
  const hash = createHash('sha256')
  for (const source of SOURCES) for (const file of [...filesIn(source)].sort()) hash.update(readFileSync(file))
  return hash.digest('hex')
}

/** Builds the server into `folder` if it is not there or a source has changed. Gives the file to run. */
export async function buildServerIfChanged(folder) {
  const [stamp, file] = [join(folder, 'built-from'), join(folder, 'start.js')]
  const sources = sourcesNow()
  if (existsSync(file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return file
  // Only now: most starts need no building, and Vite takes its time to load.
  const { build } = await import('vite')
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { ssr: ENTRY, outDir: resolve(folder), emptyOutDir: true, target: 'node20', minify: false },
  })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(stamp, sources)
  return file
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildServerIfChanged(process.argv[2] ?? '.cache/server')
