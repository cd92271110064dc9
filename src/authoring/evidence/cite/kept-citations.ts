import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EvidenceBase } from '../evidence-base'
import { citationFiles } from './citation-files'

type Base = Pick<EvidenceBase, 'sources' | 'passages' | 'works'>

const HERE = new URL('.', import.meta.url)

/** Changes with whatever a citation is made from: the works, the places of the passages, the styles and this code. */
function hashOf({ sources, passages, works }: Base): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([works, sources.map(({ id, url }) => [id, url])]))
  hash.update(JSON.stringify(passages.map(({ id, locator }) => [id, locator])))
  for (const folder of [HERE, new URL('styles/', HERE)])
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isFile()) hash.update(readFileSync(new URL(entry.name, folder)))
  return hash.digest('hex').slice(0, 16)
}

/**
 * As `citationFiles`, which takes some ten seconds: what it gave last time is kept in `folder` until something that a
 * citation is made from changes.
 */
export function keptCitationFiles(base: Base, folder: string): ReadonlyMap<string, string> {
  const path = join(folder, `citations-${hashOf(base)}.json`)
  if (existsSync(path)) {
    const kept = whole(readFileSync(path, 'utf8'))
    if (kept) return kept
  }
  const files = citationFiles(base)
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder))
    if (/^citations-.*\.json$/.test(name)) rmSync(join(folder, name), { force: true })
  writeFileSync(path, JSON.stringify([...files]))
  return files
}

/** What was kept, unless it was cut off while it was written. */
function whole(text: string): ReadonlyMap<string, string> | undefined {
  try {
    return new Map(JSON.parse(text) as [string, string][])
  } catch {
    return undefined
  }
}
