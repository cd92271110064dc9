import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { isFromHere } from './operations/from-here'

const NAME = /^[a-z0-9-]+\.txt$/

/**
 * The documents that `npm run sources:attach` put into `folder`. They are not ours to pass on: only pages opened on the
 * computer that the server runs on, such as a museum's kiosk, are given them, and for all others there are none.
 */
export function addOwnDocuments(site: Hono, folder: string): void {
  site.get('/own-documents/list.json', (context) => {
    const names = isFromHere(context) && existsSync(folder) ? readdirSync(folder).filter((name) => NAME.test(name)) : []
    return context.json({ documents: names.map((name) => name.replace(/\.txt$/, '')).toSorted() })
  })
  site.get('/own-documents/:name', (context) => {
    const name = context.req.param('name')
    const path = join(folder, name)
    if (!NAME.test(name) || !isFromHere(context) || !existsSync(path)) return context.notFound()
    return context.text(readFileSync(path, 'utf8'))
  })
}
