import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureChromium, findFirefox } from './browsers.mjs'
import { ensurePackages, run } from './install.mjs'

// `npm test`: everything that has to hold, one after the other; a failure does not hide what comes after it.

ensurePackages()
process.env.CHROMIUM_PATH = ensureChromium()
const firefox = findFirefox()
if (firefox) process.env.FIREFOX_PATH = firefox
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true'
mkdirSync('.cache', { recursive: true })

let passed = 0
let failed = 0
const wrong = []
const again = []
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(0)} s`

function step(name, program, args) {
  const start = performance.now()
  console.log(`\n== ${name}`)
  const fine = run(program, args)
  console.log(`== ${name}: ${fine ? 'fine' : 'FAILED'} (${seconds(start)})`)
  if (!fine) wrong.push(name)
  return fine
}

/** Runs one project of the tests and adds up what it says. A test that is left out counts as failed. */
function tests(name, project) {
  const report = `.cache/${project}.json`
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const fine = step(name, 'npx', ['vitest', 'run', '--project', project, ...reporters])
  if (!existsSync(report)) {
    failed += 1
    return
  }
  const { numPassedTests, numTotalTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  passed += numPassedTests
  const missing = numTotalTests - numPassedTests
  failed += missing === 0 && !fine ? 1 : missing
  for (const { name: file, assertionResults } of testResults)
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status === 'passed' && failureMessages.length > 0) again.push(`${fullName} (${file})`)
      else if (status !== 'passed' && status !== 'failed') {
        console.log(`LEFT OUT: ${fullName} (${file})`)
        if (fine) wrong.push(`left out: ${fullName}`)
      }
}

const check = (name, program, args) => {
  if (!step(name, program, args)) failed += 1
}

const start = performance.now()
check('style', 'npx', ['biome', 'check', '--error-on-warnings'])
check('types', 'npx', ['tsc', '-p', '.'])
check('evidence', 'npm', ['run', '--silent', 'evidence:check'])
tests('unit tests', 'unit')
check('build', 'npm', ['run', '--silent', 'build', '--', '.cache/site'])
tests('browser tests', 'browser')
// A machine of one's own may lack Firefox; where a change is judged the game must be seen in both.
if (firefox) tests('browser tests in Firefox', 'firefox')
else if (process.env.CI) {
  failed += 1
  wrong.push('browser tests in Firefox: there is no Firefox here, and it could not be installed')
}

const halves = [
  process.env.TEST_DATABASE_URL ? 'PostgreSQL' : undefined,
  process.env.TEST_REDIS_URL ? 'Redis' : undefined,
].filter((half) => half !== undefined)
console.log(
  halves.length === 0
    ? '\nClass sessions were tested on the embedded database. PostgreSQL and Redis are tested by .ci/run, which starts them.'
    : `\nClass sessions were tested on the embedded database, and with ${halves.join(' and ')}.`,
)
if (!firefox)
  console.log(
    'THE GAME WAS NOT TRIED IN FIREFOX: there is none here. Install it (on Debian: sudo apt-get install firefox-esr), or\n' +
      'say where it is:  FIREFOX_PATH=/path/to/firefox npm test',
  )
for (const test of again) console.log(`\nNEEDED A SECOND TRY: ${test}`)
console.log(wrong.length === 0 ? '\nEverything holds.' : `\nNot fine: ${wrong.join('; ')}`)
console.log(`${passed} passed, ${failed} failed (${seconds(start)})`)
process.exit(failed === 0 ? 0 : 1)
