import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run, stop } from './install.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

function found() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    stop(`CHROMIUM_PATH says ${named}, and there is no such file.`)
  }
  const paths = ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    NAMES.map((name) => `${folder}/${name}`),
  )
  paths.push('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  paths.push('/Applications/Chromium.app/Contents/MacOS/Chromium')
  paths.push('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe')
  return paths.find((path) => existsSync(path))
}

const works = (program, args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0

function installFromDebian() {
  if (!works('apt-get', ['--version'])) return false
  const root = process.getuid?.() === 0
  if (!root && !works('sudo', ['-n', 'true'])) return false
  console.log('Installing Chromium from Debian’s packages, for the browser tests…')
  const apt = (...args) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    return root ? run('apt-get', args, { env }) : run('sudo', ['-n', 'apt-get', ...args], { env })
  }
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')
}

/** The path of a Chromium for the browser tests; installs one where that can be done without asking, else stops. */
export function ensureChromium() {
  const path = found() ?? (installFromDebian() ? found() : undefined)
  if (path) return path
  stop(
    'The browser tests need Chromium, and there is none here.\n' +
      'On Debian or Ubuntu:  sudo apt-get install chromium\n' +
      'Elsewhere: install Chromium or Chrome, and say where it is:  CHROMIUM_PATH=/path/to/chromium npm test',
  )
}
