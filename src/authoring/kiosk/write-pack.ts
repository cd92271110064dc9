import { createHash, createPrivateKey, generateKeyPairSync, type JsonWebKey, sign } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { layPack, PACK_FORMAT, type PackManifest } from '../../kiosk/pack/pack-format'

/** The texts as a signed pack. `format` other than the present one is for tests. */
export function writePack(
  texts: ReadonlyMap<string, string>,
  name: string,
  privateKey: JsonWebKey,
  format: number = PACK_FORMAT,
): Uint8Array {
  const content = gzipSync(JSON.stringify(Object.fromEntries(texts)), { level: 9 })
  const sha256 = createHash('sha256').update(content).digest('hex')
  const manifest: PackManifest = { format, name, bytes: content.length, sha256 }
  const written = new TextEncoder().encode(JSON.stringify(manifest))
  const signature = sign(null, written, createPrivateKey({ key: privateKey, format: 'jwk' }))
  return layPack(written, signature, content)
}

export interface KeyPair {
  readonly privateKey: JsonWebKey
  readonly publicKey: JsonWebKey
}

export function newKeyPair(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return { privateKey: privateKey.export({ format: 'jwk' }), publicKey: publicKey.export({ format: 'jwk' }) }
}

/**
 * The museum's pair of keys, made when it is first asked for. Whoever has the file can sign content for its kiosks, and
 * without it no pack fits them any more: it is kept, and never given away.
 */
export function keyPairIn(path: string): KeyPair {
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as KeyPair
  const pair = newKeyPair()
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, JSON.stringify(pair, null, 2), { mode: 0o600 })
  return pair
}
