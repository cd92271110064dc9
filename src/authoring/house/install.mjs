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
  const fresh = !existsSync('node_modules')
  console.log(fresh ? 'Installing the packages…' : 'The list of packages has changed; installing what is new…')
  // `npm ci` empties node_modules first, which would pull the packages from under anything that runs beside this.
  const installed = run('npm', [fresh ? 'ci' : 'install', '--no-audit', '--no-fund', '--loglevel=error'])
  if (!installed)
    stop('The packages could not be installed. npm has said why above; most often the network is not there.')
  writeFileSync(STAMP, wanted)
}
