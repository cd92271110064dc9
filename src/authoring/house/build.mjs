import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, stop } from './install.mjs'

const SOURCES = [
  'src',
  'stories',
  'assets',
  'index.html',
  'kiosk.html',
  'vite.config.ts',
  'vite.kiosk.config.ts',
  'package-lock.json',
]

function* filesIn(path) {
  if (!existsSync(path)) return
  const stat = statSync(path)
  if (!stat.isDirectory()) {
    yield `${path} ${stat.size} ${stat.mtimeMs}`
    return
  }
  for (const name of readdirSync(path).sort()) yield* filesIn(join(path, name))
}

function sourcesNow() {
  const hash = createHash('sha256')
  for (const source of SOURCES) for (const file of filesIn(source)) hash.update(file)
  return hash.digest('hex')
}

/** Where it is noted which sources `folder` was built from. */
const stampOf = (folder) => join('.cache', `built-${folder.replace(/\W+/g, '-')}`)

/** Builds the game into `folder` and presses its files; ends the run if that cannot be done. */
export function build(folder) {
  const sources = sourcesNow()
  mkdirSync('.cache', { recursive: true })
  rmSync(stampOf(folder), { force: true })
  const env = { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' }
  const broken = 'The game could not be built. The lines above say where.'
  if (!run('npx', ['vite', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'], { env })) stop(broken)
  const kiosk = ['vite', 'build', '-c', 'vite.kiosk.config.ts', '--outDir', folder, '--logLevel', 'warn']
  if (!run('npx', kiosk, { env })) stop(broken)
  // The README's pictures lie among the assets and are no part of the game.
  rmSync(join(folder, 'readme'), { recursive: true, force: true })
  if (!run('npx', ['tsx', 'src/authoring/house/prerender.ts', folder], { env })) stop(broken)
  if (!run('npx', ['tsx', 'src/authoring/offline/write-worker.ts', folder])) stop(broken)
  if (!run('npx', ['tsx', 'src/authoring/house/precompress.ts', folder])) stop(broken)
  // Last, because it says how large the pressed files are.
  if (!run('npx', ['tsx', 'src/authoring/offline/write-offline-list.ts', folder])) stop(broken)
  writeFileSync(stampOf(folder), sources)
}

/** Builds the game into `folder` if it is not there, or if a source has changed since. */
export function buildIfChanged(folder) {
  const stamp = stampOf(folder)
  const fresh =
    existsSync(join(folder, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesNow()
  if (fresh) return
  console.log('Building the game…')
  build(folder)
}
