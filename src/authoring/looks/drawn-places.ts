import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DrawnPlace } from './check-looks'

interface Entry {
  readonly id: string
  readonly variants: readonly { readonly id: string }[]
}

/** The places of `assets/art/dioramas.json`, without their variants, which stand in that list, too. */
export function drawnPlaces(projectRoot: string): readonly DrawnPlace[] | undefined {
  const path = join(projectRoot, 'assets/art/dioramas.json')
  if (!existsSync(path)) return undefined
  const list: readonly Entry[] = JSON.parse(readFileSync(path, 'utf8'))
  const variants = new Set(list.flatMap((entry) => entry.variants.map(({ id }) => id)))
  return list
    .filter(({ id }) => !variants.has(id))
    .map((entry) => ({ id: entry.id, variants: [...new Set(entry.variants.map(({ id }) => id))] }))
}
