import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { roleWeights } from './role-weights'
import { shippedFiles } from './shipped-files'
import { tooHeavy, weigh, weighFiles, weightTable } from './weights'

/**
 * Draws every picture of the game into `assets/art`. With `--check` nothing is written: the files that differ from what the
 * code draws are named, and the exit code says whether there were any. A diorama over its budget is an error either way.
 */
const project = join(import.meta.dirname, '../../..')
const target = join(project, 'assets/art')
const check = process.argv.includes('--check')

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

const files = shippedFiles()
const expected = new Set(files.map(({ path }) => join(target, path)))
const stray = filesBelow(target).filter((path) => !expected.has(path))
const changed = files.filter(({ path, text }) => {
  const file = join(target, path)
  return !existsSync(file) || readFileSync(file, 'utf8') !== text
})

if (check) {
  for (const { path } of changed) console.error(`differs from its drawing: ${path}`)
  for (const path of stray) console.error(`drawn by nothing: ${path}`)
  if (changed.length + stray.length > 0) process.exitCode = 1
} else {
  for (const { path, text } of changed) {
    mkdirSync(dirname(join(target, path)), { recursive: true })
    writeFileSync(join(target, path), text)
  }
  for (const path of stray) rmSync(path)
}
console.log(`${files.length} files, ${changed.length} changed, ${stray.length} stray`)
const weights = weighFiles(files)
console.log(
  weightTable(weigh(weights), roleWeights(weights, join(project, 'stories'), join(project, 'assets/sound/opus'))),
)
for (const fault of tooHeavy(weigh(weights))) {
  console.error(fault)
  process.exitCode = 1
}
