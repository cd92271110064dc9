import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentHash } from '../build-content'
import { type KeptFile, offlineList } from './offline-list'

// `tsx src/authoring/offline/write-offline-list.ts <folder>`: which files of a built site each role needs without a network.

const folder = process.argv[2] ?? 'dist'
const text = (path: string): string => readFileSync(join(folder, path), 'utf8')
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/\.(br|gz)$/.test(path) && statSync(join(folder, path)).isFile())
  .sort()

const list = offlineList({
  paths,
  bytes(path) {
    const pressed = join(folder, `${path}.br`)
    return statSync(existsSync(pressed) ? pressed : join(folder, path)).size
  },
  version: (path) => contentHash(text(path)),
  json: (path) => JSON.parse(text(path)),
})
writeFileSync(join(folder, 'offline.json'), JSON.stringify(list))

const size = (files: readonly KeptFile[]): string =>
  `${(files.reduce((sum, [, bytes]) => sum + bytes, 0) / 1e6).toFixed(1)} MB`
const roles = Object.entries(list.roles).map(([role, files]) => `${role} ${size(files)}`)
console.log(
  `${folder}/offline.json: for every role ${size(list.common)}; ${roles.join(', ')}; the rest ${size(list.rest)}.`,
)
