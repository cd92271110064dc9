import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run, stop } from './install.mjs'

const CHROMIUM = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  debian: 'chromium',
  names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  elsewhere: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
}

// Not the one of Snap: it cannot see the profile that the tests make for it.
const FIREFOX = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  debian: 'firefox-esr',
  names: ['firefox-esr', 'firefox'],
  elsewhere: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
}

function found({ variable, names, elsewhere }) {
  const named = process.env[variable]
  if (named) {
    if (existsSync(named)) return named
    stop(`${variable} says ${named}, and there is no such file.`)
  }
  const folders = ['/usr/bin', '/usr/local/bin', ...(variable === CHROMIUM.variable ? ['/snap/bin'] : [])]
  const paths = folders.flatMap((folder) => names.map((name) => `${folder}/${name}`))
  return [...paths, ...elsewhere].find((path) => existsSync(path))
}

const works = (program, args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0

function installFromDebian({ name, debian }) {
  if (!works('apt-get', ['--version'])) return false
  const root = process.getuid?.() === 0
  if (!root && !works('sudo', ['-n', 'true'])) return false
  console.log(`Installing ${name} from Debian’s packages, for the browser tests…`)
  const apt = (...args) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    return root ? run('apt-get', args, { env }) : run('sudo', ['-n', 'apt-get', ...args], { env })
  }
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', debian)
}

const foundOrInstalled = (browser) => found(browser) ?? (installFromDebian(browser) ? found(browser) : undefined)

/** The path of a Chromium for the browser tests; installs one where that can be done without asking, else stops. */
export function ensureChromium() {
  const path = foundOrInstalled(CHROMIUM)
  if (path) return path
  stop(
    'The browser tests need Chromium, and there is none here.\n' +
      'On Debian or Ubuntu:  sudo apt-get install chromium\n' +
      'Elsewhere: install Chromium or Chrome, and say where it is:  CHROMIUM_PATH=/path/to/chromium npm test',
  )
}

/** The path of a Firefox, found or installed in the same way; undefined where there is none. */
export function findFirefox() {
  return foundOrInstalled(FIREFOX)
}
