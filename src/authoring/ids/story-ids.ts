import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { forEachRole, runStoryCommand } from '../check/story-command'
import { liftWords } from '../story/lift-words'
import { readInk } from '../story/read-ink'
import { addIds, prefixOf } from './add-ids'
import { ledgerPath, readLedger, writeLedger } from './id-ledger'

/** `npm run story:ids`: gives each line and choice of a role's ink that has no id one of its own, in the file. */
function writeIds(role: string, folder: string): true {
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
  return true
}

await runStoryCommand(
  ({ roles }) => roles,
  (asked) => forEachRole(asked, (role) => writeIds(role, asked.folder)),
)
