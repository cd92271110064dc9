import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { noSuchRole } from '../check/asked-roles'
import { rolesWithStories } from '../check/check-role'
import { readArguments } from '../check/story-arguments'
import { faultLine } from '../fault'
import { liftWords } from '../story/lift-words'
import { readInk } from '../story/read-ink'
import { readRoles } from '../story/read-roles'
import { addIds, prefixOf } from './add-ids'
import { ledgerPath, readLedger, writeLedger } from './id-ledger'

function main(): number {
  const parsed = readArguments(process.argv.slice(2))
  if (!parsed.ok) {
    console.error(parsed.message)
    return 2
  }
  const folder = resolve(parsed.value.storiesFolder)
  const strange = noSuchRole(parsed.value.roles, folder)
  if (strange !== undefined) {
    console.error(strange)
    return 2
  }
  const { roles, faults } = readRoles(folder)
  for (const fault of faults) console.error(faultLine(fault))
  const wanted = rolesWithStories(folder, roles).filter(
    ({ id }) => parsed.value.roles.length === 0 || parsed.value.roles.includes(id),
  )
  for (const { id: role } of wanted) writeIds(role, folder)
  return faults.length > 0 ? 1 : 0
}

function writeIds(role: string, folder: string): void {
  const { files } = readInk(join(folder, `${role}.ink`), process.cwd())
  const ledger = readLedger(folder, role)
  const present = files.map(liftWords).flatMap(({ lines, choices }) => [...lines, ...choices].map(({ id }) => id))
  const used = new Set([...ledger.living, ...ledger.gone, ...present])
  const prefix = prefixOf(role, present)
  const added = files.flatMap((file) => {
    const result = addIds(file, prefix, used)
    if (result.added.length > 0) writeFileSync(file.path, result.lines.join('\n'))
    return result.added
  })
  const path = ledgerPath(folder, role)
  mkdirSync(dirname(path), { recursive: true })
  const now = [...present, ...added].filter((id) => id !== '')
  const taken = now.filter((id) => ledger.gone.has(id))
  for (const id of taken) console.log(`${role}: ${id} was taken out once and cannot come back; give it another id`)
  writeFileSync(path, writeLedger(ledger, now))
  console.log(`${role}: ${added.length} ids added, ${now.length} in all`)
}

process.exitCode = main()
