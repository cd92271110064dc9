import type { Plugin, ViteDevServer } from 'vite'
import { buildContent, type Content, contentHash } from './build-content'
import { faultLine } from './fault'

const MODULE = 'virtual:stories'
const RESOLVED = `\0${MODULE}`

/**
 * Serves stories and evidence to the app: `virtual:stories` names the roles and files, `/content/<name>.json` holds
 * them. In dev an edited story is compiled again and the page told, which replays the choices made so far.
 */
export function storiesPlugin(projectRoot: string): Plugin {
  let content: Content | undefined
  const current = (): Content => {
    content ??= buildContent(projectRoot)
    return content
  }
  const errors = ({ faults }: Content): string[] => faults.filter(({ warning }) => !warning).map(faultLine)

  const reload = (server: ViteDevServer, file: string): void => {
    const before = current()
    if (!before.watched.includes(file)) return
    const next = buildContent(projectRoot)
    const wrong = errors(next)
    if (wrong.length > 0) {
      // The page stays on the last story that compiled.
      server.ws.send({ type: 'error', err: { message: wrong.join('\n'), stack: '', plugin: 'stories' } })
      return
    }
    content = next
    const changed = [...next.files].filter(([name, json]) => before.files.get(name) !== json).map(([name]) => name)
    server.ws.send({ type: 'custom', event: 'stories:changed', data: changed })
  }

  return {
    name: 'stories',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      const { roles, files } = current()
      const hashes = Object.fromEntries([...files].map(([name, json]) => [name, contentHash(json)]))
      return `export const roles = ${JSON.stringify(roles)}\nexport const files = ${JSON.stringify(hashes)}`
    },
    buildStart() {
      const { watched } = current()
      for (const file of watched) this.addWatchFile(file)
    },
    generateBundle() {
      const wrong = errors(current())
      if (wrong.length > 0) this.error(wrong.join('\n'))
      for (const [name, source] of current().files)
        this.emitFile({ type: 'asset', fileName: `content/${name}.json`, source })
    },
    configureServer(server) {
      server.watcher.add(`${projectRoot}/stories`)
      server.watcher.on('change', (file) => reload(server, file))
      server.watcher.on('add', (file) => reload(server, file))
      server.middlewares.use('/content', (request, response, next) => {
        const name = (request.url ?? '').split('?')[0]?.replace(/^\/|\.json$/g, '') ?? ''
        const json = current().files.get(name)
        if (json === undefined) return next()
        response.setHeader('content-type', 'application/json')
        response.end(json)
      })
    },
  }
}
