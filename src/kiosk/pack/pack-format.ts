/**
 * A content pack: `FWHPACK1`, the length of the manifest (32 bits, little end first), the manifest as JSON, its Ed25519
 * signature, and the content: gzipped JSON of texts by name. What is signed is the manifest, which has the hash of the
 * rest.
 */
export const PACK_MAGIC = 'FWHPACK1'
export const SIGNATURE_BYTES = 64
/** Raised when a game of this version could not read the content any more. */
export const PACK_FORMAT = 1

export interface PackManifest {
  readonly format: number
  /** For people: a date, or what the museum calls it. */
  readonly name: string
  readonly bytes: number
  /** Of the gzipped content, in hex. */
  readonly sha256: string
}

/** The parts of a pack laid end to end. */
export function layPack(manifest: Uint8Array, signature: Uint8Array, content: Uint8Array): Uint8Array {
  const magic = new TextEncoder().encode(PACK_MAGIC)
  const head = new Uint8Array(magic.length + 4)
  head.set(magic)
  new DataView(head.buffer).setUint32(magic.length, manifest.length, true)
  const parts = [head, manifest, signature, content]
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
