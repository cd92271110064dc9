import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildContent } from '../build-content'
import { faultLine } from '../fault'
import { mayReplace } from './may-replace'
import { keyPairIn, writePack } from './write-pack'

// `npm run kiosk:pack [-- <folder>] [-- --name "spring 2027"] [-- --content-only]`

const SITE = '.cache/site'
const KEYS = 'data/kiosk-keys.json'
const OWN = 'src/authoring/kiosk/folder'

const words = process.argv.slice(2)
const named = words.indexOf('--name')
const name = named === -1 ? new Date().toISOString().slice(0, 10) : (words[named + 1] ?? '')
const folder = words.find((word, at) => !word.startsWith('--') && words[at - 1] !== '--name') ?? 'data/kiosk'
const contentOnly = words.includes('--content-only')

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

if (!contentOnly && !mayReplace(folder))
  stop(`${folder} holds something else than a kiosk, and packing would delete it. Name a folder that is new or empty.`)

const { files, faults } = buildContent(process.cwd())
const wrong = faults.filter(({ warning }) => !warning)
if (wrong.length > 0) stop(`The stories have faults, so nothing was packed:\n${wrong.map(faultLine).join('\n')}`)

const keys = keyPairIn(KEYS)
const pack = writePack(files, name, keys.privateKey)
const game = join(folder, 'game')

if (contentOnly) {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'content.pack')
  writeFileSync(path, pack)
  console.log(`${path}: ${(pack.length / 1e6).toFixed(1)} MB, signed. Copy it into the folder game/ of each kiosk.`)
  process.exit(0)
}

const build = spawnSync(process.execPath, ['src/authoring/house/run-build.mjs', '--if-changed', SITE], {
  stdio: 'inherit',
})
if (build.status !== 0) process.exit(1)
rmSync(folder, { recursive: true, force: true })
mkdirSync(game, { recursive: true })
// The forms pressed for slow networks are of no use on the machine itself, and a service worker none to a kiosk.
cpSync(SITE, game, { recursive: true, filter: (path) => !/\.(br|gz)$|\/(sw|first-page)\.js$/.test(path) })
for (const own of readdirSync(OWN)) cpSync(join(OWN, own), join(folder, own), { recursive: true })
cpSync('docs/kiosk-technician.md', join(folder, 'README.md'))
writeFileSync(join(game, 'content.pack'), pack)
writeFileSync(join(game, 'content-key.json'), JSON.stringify(keys.publicKey, null, 2))
const options = JSON.parse(readFileSync(join(game, 'kiosk.json'), 'utf8'))
const set = { ...options, contentPack: 'content.pack', reportHealth: true }
writeFileSync(join(game, 'kiosk.json'), `${JSON.stringify(set, null, 2)}\n`)

const size = (path: string): number =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).reduce((sum, entry) => {
    const stat = statSync(join(path, entry))
    return sum + (stat.isFile() ? stat.size : 0)
  }, 0)
console.log(`${folder}: ${(size(folder) / 1e6).toFixed(1)} MB. Copy it to the kiosk and read README.md in it.`)
console.log(
  `The keys lie in ${KEYS}. Keep that file: without it these kiosks accept no new content. (${dirname(KEYS)}/ is not part of the repository.)`,
)
