import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * `stories/<role>/ids.txt`: every id that the role ever had, one on a line; ` gone` behind those that were taken out.
 * An id that is gone never comes back: old saves and translations still mean by it what it was.
 */
export interface IdLedger {
  readonly living: ReadonlySet<string>
  readonly gone: ReadonlySet<string>
}

export function ledgerPath(storiesFolder: string, role: string): string {
  return join(storiesFolder, role, 'ids.txt')
}

/** Without a file nothing is known of earlier ids. */
export function readLedger(storiesFolder: string, role: string): IdLedger {
  const path = ledgerPath(storiesFolder, role)
  const rows = existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/) : []
  const living = new Set<string>()
  const gone = new Set<string>()
  for (const row of rows) {
    const [id, mark] = row.trim().split(/\s+/)
    if (!id || id.startsWith('#')) continue
    if (mark === 'gone') gone.add(id)
    else living.add(id)
  }
  return { living, gone }
}

/** The ledger brought up to date with the ids that the story has now, as the text of its file. */
export function writeLedger({ living, gone }: IdLedger, now: readonly string[]): string {
  const present = new Set(now)
  const all = [...new Set([...living, ...gone, ...now])].sort()
  const rows = all.map((id) => (gone.has(id) || !present.has(id) ? `${id} gone` : id))
  return `# Every id this role ever had; see npm run story:ids.\n${rows.join('\n')}\n`
}
