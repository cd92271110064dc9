import type { HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite'
import { buildContent, type Content, contentHash } from './build-content'
import { faultLine } from './fault'
import { createReviewServer } from './review/review-server'
import type { Trial } from './review/trial'

const MODULES = ['virtual:stories', 'virtual:story-files', 'virtual:first-files']
/** What the first code asks for; it need not carry the names of all the rest. */
const FIRST = /^[a-z-]+\/(structure|ink|first-turns\.[a-z]+)$/

/**
 * Serves stories and evidence to the app: `virtual:stories` names the roles and files, `/content/<name>.json` holds
 * them. In dev an edited story is compiled again and the page told, which replays the choices made so far.
 * `only: 'modules'` writes no files: for a second page built beside one that does.
 */
export function storiesPlugin(projectRoot: string, { only }: { readonly only?: 'modules' } = {}): Plugin {
  let content: Content | undefined
  const current = (): Content => {
    content ??= buildContent(projectRoot)
    return content
  }
  const errors = ({ faults }: Content): string[] => faults.filter(({ warning }) => !warning).map(faultLine)

  let trial: Trial | undefined

  const rebuild = (server: ViteDevServer): void => {
    const before = current()
    const next = buildContent(projectRoot, trial)
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
    resolveId: (id) => (MODULES.includes(id) ? `\0${id}` : undefined),
    load(id) {
      const { roles, files } = MODULES.includes(id.slice(1)) ? current() : { roles: [], files: new Map() }
      if (id === '\0virtual:stories') return `export const roles = ${JSON.stringify(roles)}`
      if (id !== '\0virtual:story-files' && id !== '\0virtual:first-files') return undefined
      const named = [...files].filter(([name]) => id === '\0virtual:story-files' || FIRST.test(name))
      const hashes = Object.fromEntries(named.map(([name, json]) => [name, contentHash(json)]))
      return `export const files = ${JSON.stringify(hashes)}`
    },
    transformIndexHtml: {
      order: 'post',
      // The first code imports the rest by itself; named here, the rest does not wait for it.
      handler: (_, { bundle }) => (only ? [] : restOfTheCode(Object.values(bundle ?? {}))),
    },
    buildStart() {
      const { watched } = current()
      for (const file of watched) this.addWatchFile(file)
    },
    generateBundle() {
      const wrong = errors(current())
      if (wrong.length > 0) this.error(wrong.join('\n'))
      if (only) return
      for (const [name, source] of current().files)
        this.emitFile({ type: 'asset', fileName: `content/${name}.json`, source })
    },
    configureServer(server) {
      server.watcher.add(`${projectRoot}/stories`)
      const review = createReviewServer(projectRoot, (next) => {
        trial = next
        rebuild(server)
      })
      const reload = (file: string): void => {
        if (!current().watched.includes(file)) return
        review.forget()
        rebuild(server)
      }
      server.watcher.on('change', reload)
      server.watcher.on('add', reload)
      server.middlewares.use('/review', review.answer)
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

interface BuiltFile {
  readonly type: 'chunk' | 'asset'
  readonly fileName: string
  readonly moduleIds?: readonly string[]
  readonly imports?: readonly string[]
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> }
}

/** Links that fetch the code of `main.ts` and its styles beside the first code. */
function restOfTheCode(bundle: readonly BuiltFile[]): HtmlTagDescriptor[] {
  const main = bundle.find(({ moduleIds }) => moduleIds?.some((id) => id.endsWith('/src/main.ts')))
  // The page names it itself.
  const first = bundle.filter(({ moduleIds }) => moduleIds?.some((id) => id.endsWith('/src/boot.ts')))
  const link = (rel: string, fileName: string): HtmlTagDescriptor => ({
    tag: 'link',
    injectTo: 'head',
    attrs: { rel, href: `./${fileName}`, crossorigin: true },
  })
  return [
    ...(main ? [main.fileName, ...(main.imports ?? [])] : [])
      .filter((file) => !first.some(({ fileName }) => fileName === file))
      .map((file) => link('modulepreload', file)),
    ...[...(main?.viteMetadata?.importedCss ?? [])].map((css) => link('stylesheet', css)),
  ]
}
