import { rmSync } from 'node:fs'
import { build } from './build.mjs'
import { buildServerIfChanged } from './build-server.mjs'
import { differences, filesWith, hashesOf } from './compare-folders.mjs'

// `npm run build:twice [-- <folder>]`: two builds of the same sources are the same, file by file, pressed files too. With
// a folder, what was built there is the first of the two.

const given = process.argv[2]
const [first, second] = [given ?? '.cache/twice/first', '.cache/twice/second']
rmSync('.cache/twice', { recursive: true, force: true })

if (given === undefined) build(first)
// Another day, another zone, another language: none of it may be seen in what is built.
process.env.TZ = process.env.TZ === 'Pacific/Auckland' ? 'America/Lima' : 'Pacific/Auckland'
process.env.LC_ALL = 'C'
build(second)

const one = hashesOf(first)
const found = differences(one, hashesOf(second))
for (const line of found) console.log(line)
const here = filesWith(second, process.cwd())
for (const path of here) console.log(`names a folder of this computer: ${path}`)

const servers = ['.cache/twice/server-first', '.cache/twice/server-second']
for (const folder of servers) await buildServerIfChanged(folder)
const [serverOne, serverTwo] = servers.map(hashesOf)
for (const line of differences(serverOne, serverTwo)) {
  console.log(`server, ${line}`)
  found.push(line)
}

const wrong = found.length + here.length
console.log(
  wrong === 0 ? `Both builds are the same: ${one.size} files and ${serverOne.size} of the server.` : `${wrong} faults.`,
)
process.exit(wrong === 0 ? 0 : 1)
