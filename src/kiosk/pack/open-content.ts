import type { ContentFacts } from '../health'
import { type Pack, readPack } from './read-pack'

type FetchAnswer =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false
      readonly fault: {
        readonly code: 'content/missing' | 'content/unreachable' | 'content/broken'
        readonly file: string
      }
    }
type FetchJson = (file: string) => Promise<FetchAnswer>

/** Where the last good pack is kept on this device. Nothing of it throws. */
export interface PackStore {
  read(): Promise<Uint8Array | undefined>
  write(bytes: Uint8Array): Promise<boolean>
}

export interface PackSource {
  /** The file's name beside the page; empty if there is none. */
  readonly pack: string
  readonly version: string
  bytes(path: string): Promise<Uint8Array | undefined>
  key(): Promise<string | undefined>
  readonly subtle: SubtleCrypto | undefined
  readonly store: PackStore
}

export interface OpenedContent {
  readonly fetchJson: FetchJson
  readonly names: ReadonlySet<string>
  readonly facts: ContentFacts
}

/**
 * The content to be played: of the pack that lies beside the page, if it is whole and signed; else of the last pack
 * that was; else as the game was delivered. What was wrong is told to the staff, never to a visitor.
 */
export async function openContent(
  builtIn: FetchJson,
  names: readonly string[],
  source: PackSource,
): Promise<OpenedContent> {
  const delivered = (fault: ContentFacts['fault']): OpenedContent => ({
    fetchJson: builtIn,
    names: new Set(names),
    facts: { from: 'built-in', name: '', fault },
  })
  if (source.pack === '') return delivered(undefined)
  const [bytes, key] = await Promise.all([source.bytes(source.pack), source.key()])
  const read = bytes && (await readPack(bytes, key, source.subtle))
  if (bytes && read?.ok) {
    await source.store.write(bytes)
    return ofPack(read.value, 'pack', undefined)
  }
  const fault = read?.ok === false ? read.fault.code : 'pack/missing'
  const kept = await source.store.read()
  const good = kept && (await readPack(kept, key, source.subtle))
  return good?.ok ? ofPack(good.value, 'kept', fault) : delivered(fault)
}

function ofPack(pack: Pack, from: 'pack' | 'kept', fault: ContentFacts['fault']): OpenedContent {
  return {
    async fetchJson(file) {
      const text = pack.texts.get(file)
      if (text === undefined) return { ok: false, fault: { code: 'content/missing', file } }
      try {
        return { ok: true, value: JSON.parse(text) }
      } catch {
        return { ok: false, fault: { code: 'content/broken', file } }
      }
    },
    names: new Set(pack.texts.keys()),
    facts: { from, name: pack.name, fault },
  }
}
