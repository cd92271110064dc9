import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * The list of attached documents. In the built game it is empty, so that any server can answer the question; the game's
 * own server answers it with what is attached to this installation, and so does the dev server. No document ever
 * becomes a part of the build.
 */
export function attachedPlugin(folder: string): Plugin {
  return {
    name: 'attached-documents',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'own-documents/list.json', source: JSON.stringify({ documents: [] }) })
    },
    configureServer({ middlewares }) {
      middlewares.use('/own-documents', (request, response, next) => {
        const name = (request.url ?? '').split('?')[0]?.slice(1) ?? ''
        const here = existsSync(folder) ? readdirSync(folder).filter((each) => /^[a-z0-9-]+\.txt$/.test(each)) : []
        if (name === 'list.json') {
          response.setHeader('content-type', 'application/json')
          response.end(JSON.stringify({ documents: here.map((each) => each.replace(/\.txt$/, '')) }))
        } else if (here.includes(name)) {
          response.setHeader('content-type', 'text/plain; charset=utf-8')
          response.end(readFileSync(join(folder, name)))
        } else next()
      })
    },
  }
}
