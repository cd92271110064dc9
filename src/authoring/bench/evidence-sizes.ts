import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'vite'

/** Bytes after gzip. */
export interface EvidenceSizes {
  /** Code of the evidence within what is loaded before the first choice, as it stands there before it is made small. */
  readonly beforeFirstChoice: number
  /** Chunks that come when a page about evidence is opened, by name. */
  readonly chunks: readonly { readonly name: string; readonly bytes: number }[]
  /** The catalogue's files, by folder. */
  readonly content: readonly { readonly name: string; readonly bytes: number; readonly files: number }[]
}

const isEvidence = (id: string): boolean =>
  /\/src\/(evidence|reader\/(evidence|library|timeline|cite|own-copy|weigh|notes|nights|method))\//.test(id)

/** Chunks that hold a page about evidence, or what such pages share. */
const PAGES = /^(evidence|library|passage|timeline|cite|own|weigh|nights|notes|method|attached|search|dispute)/

interface Chunk {
  readonly type: string
  readonly fileName: string
  readonly name?: string
  readonly code?: string
  readonly source?: string | Uint8Array
  readonly modules?: Readonly<Record<string, { readonly code?: string | null }>>
}

/** Builds the game without writing it and weighs what of it is evidence. */
export async function measureSizes(root: string): Promise<EvidenceSizes> {
  const chunks: Chunk[] = []
  const collect: Plugin = {
    name: 'collect-sizes',
    generateBundle: { order: 'post', handler: (_, bundle) => void chunks.push(...(Object.values(bundle) as Chunk[])) },
  }
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'silent',
    plugins: [collect],
    build: { write: false },
  })
  const gz = (text: string | Uint8Array | undefined): number =>
    text === undefined ? 0 : gzipSync(text, { level: 9 }).length
  const first = chunks.filter(({ name }) => name === 'main' || name === 'boot')
  const code = first.flatMap(({ modules = {} }) =>
    Object.entries(modules).flatMap(([id, module]) => (isEvidence(id) ? [module.code ?? ''] : [])),
  )
  const folders = new Map<string, { bytes: number; files: number }>()
  for (const { fileName, source } of chunks) {
    const folder = /^content\/(evidence(?:\/\w+)?)\//.exec(fileName)?.[1]
    if (folder === undefined) continue
    const before = folders.get(folder) ?? { bytes: 0, files: 0 }
    folders.set(folder, { bytes: before.bytes + gz(source), files: before.files + 1 })
  }
  return {
    beforeFirstChoice: gz(code.join('\n')),
    chunks: chunks
      .filter(({ type, name = '' }) => type === 'chunk' && PAGES.test(name))
      .map(({ name = '', code: text }) => ({ name, bytes: gz(text) }))
      .toSorted((a, b) => b.bytes - a.bytes),
    content: [...folders].map(([name, size]) => ({ name, ...size })),
  }
}
