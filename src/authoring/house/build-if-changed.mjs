import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, stop } from './install.mjs'

const SOURCES = ['src', 'stories', 'assets', 'index.html', 'vite.config.ts', 'package-lock.json']
const STAMP = '.cache/built-from'

function* filesIn(path) {
  if (!existsSync(path)) return
  const stat = statSync(path)
  if (!stat.isDirectory()) {
    yield `${path} ${stat.size} ${stat.mtimeMs}`
    return
  }
  for (const name of readdirSync(path).sort()) yield* filesIn(join(path, name))
}

/** Builds `dist` if it is not there, or if any source is newer than it. */
export function buildIfChanged() {
  const hash = createHash('sha256')
  for (const source of SOURCES) for (const file of filesIn(source)) hash.update(file)
  const wanted = hash.digest('hex')
  const built = existsSync('dist/index.html') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted
  if (built) return
  console.log('Building the game…')
  if (!run('npm', ['run', '--silent', 'build'])) stop('The game could not be built. The lines above say where.')
  mkdirSync('.cache', { recursive: true })
  writeFileSync(STAMP, wanted)
}
