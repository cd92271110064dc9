import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Packing begins with an empty folder: one that holds something else than a kiosk packed before is never emptied. */
export function mayReplace(folder: string): boolean {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return true
  return existsSync(join(folder, 'serve.mjs')) && existsSync(join(folder, 'game', 'kiosk.html'))
}
