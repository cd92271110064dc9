import type { PackFaultCode } from '../health'
import { PACK_FORMAT, PACK_MAGIC, type PackManifest, SIGNATURE_BYTES } from './pack-format'

export interface Pack {
  readonly name: string
  /** JSON texts by name, as the build writes them. */
  readonly texts: ReadonlyMap<string, string>
}

export type PackAnswer =
  | { readonly ok: true; readonly value: Pack }
  | { readonly ok: false; readonly fault: { readonly code: PackFaultCode } }

const fail = (code: PackFaultCode): PackAnswer => ({ ok: false, fault: { code } })
const HEAD = PACK_MAGIC.length + 4

/**
 * Reads a pack that was signed with the private half of `key` (a JSON Web Key). Nothing of it is used before the
 * signature is checked; what is cut off, altered, unsigned or of a later format is refused. Never rejects.
 */
export async function readPack(
  bytes: Uint8Array,
  key: string | undefined,
  subtle: SubtleCrypto | undefined,
): Promise<PackAnswer> {
  if (!subtle) return fail('pack/cannot-check')
  if (new TextDecoder().decode(bytes.slice(0, PACK_MAGIC.length)) !== PACK_MAGIC) return fail('pack/not-a-pack')
  if (bytes.length < HEAD) return fail('pack/truncated')
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(PACK_MAGIC.length, true)
  const content = HEAD + length + SIGNATURE_BYTES
  if (bytes.length < content) return fail('pack/truncated')
  const written = bytes.slice(HEAD, HEAD + length)
  const manifest = readManifest(written)
  if (!manifest) return fail('pack/damaged')
  try {
    const trusted = await subtle.importKey('jwk', JSON.parse(key ?? ''), { name: 'Ed25519' }, false, ['verify'])
    const signature = bytes.slice(HEAD + length, content)
    if (!(await subtle.verify({ name: 'Ed25519' }, trusted, signature, written))) return fail('pack/unsigned')
  } catch {
    return fail(key === undefined ? 'pack/unsigned' : 'pack/cannot-check')
  }
  if (manifest.format > PACK_FORMAT) return fail('pack/newer-version')
  if (bytes.length < content + manifest.bytes) return fail('pack/truncated')
  const packed = bytes.slice(content, content + manifest.bytes)
  const hash = new Uint8Array(await subtle.digest('SHA-256', packed))
  if ([...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('') !== manifest.sha256)
    return fail('pack/damaged')
  try {
    const texts = JSON.parse(await unzip(packed)) as Record<string, string>
    return { ok: true, value: { name: manifest.name, texts: new Map(Object.entries(texts)) } }
  } catch {
    return fail('pack/damaged')
  }
}

function readManifest(bytes: Uint8Array): PackManifest | undefined {
  try {
    const raw = JSON.parse(new TextDecoder().decode(bytes)) as Partial<PackManifest>
    const { format, name, bytes: length, sha256 } = raw
    const whole = typeof format === 'number' && typeof name === 'string' && typeof length === 'number' && sha256
    return whole ? { format, name, bytes: length, sha256 } : undefined
  } catch {
    return undefined
  }
}

function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text()
}
