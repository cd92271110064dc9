import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

// Plain JavaScript without packages: this runs before any package is there.

const STAMP = 'node_modules/.installed-for'

/** Ends the run with a sentence for the person at the terminal. */
export function stop(sentence) {
  console.error(`\n${sentence}`)
  process.exit(1)
}

/** Runs a program in this terminal; true if it ended well. */
export function run(program, args, options = {}) {
  const done = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options })
  return done.status === 0
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  stop(`This needs Node 20.19 or later; here is ${process.version}. Get a newer one from https://nodejs.org.`)
}

/** Installs the npm packages if there are none, or if package-lock.json has changed since they were installed. */
export function ensurePackages() {
  checkNode()
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).update(process.version).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  console.log('Installing the packages that are missing…')
  // Not `npm ci`: it empties node_modules under whatever runs beside this, and refuses the lock on a registry that
  // lacks a package's form for some other system. `--no-save` leaves the lock as it is in the repository.
  const installed = run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])
  if (!installed)
    stop('The packages could not be installed. npm has said why above; most often the network is not there.')
  writeFileSync(STAMP, wanted)
}
