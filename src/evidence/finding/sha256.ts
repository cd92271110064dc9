const K = Uint32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)))
const START = Uint32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)))

function primes(count: number): readonly number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) >>> 0
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/**
 * The first 12 hex digits of the SHA-256 of a text in UTF-8. At once, and without the browser's own digest, which
 * answers later and only on pages that came over a safe connection: a museum's own network is often none.
 */
export function sha12(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const blocks = ((bytes.length + 8) >> 6) + 1
  const message = new DataView(new ArrayBuffer(blocks * 64))
  for (const [at, byte] of bytes.entries()) message.setUint8(at, byte)
  message.setUint8(bytes.length, 0x80)
  message.setUint32(blocks * 64 - 4, bytes.length * 8)
  const state = Uint32Array.from(START)
  const w = new Uint32Array(64)
  for (let block = 0; block < blocks; block++) {
    for (let t = 0; t < 16; t++) w[t] = message.getUint32(block * 64 + t * 4)
    compress(state, w)
  }
  const hex = (word = 0) => word.toString(16).padStart(8, '0')
  return (hex(state[0]) + hex(state[1])).slice(0, 12)
}

function compress(state: Uint32Array, w: Uint32Array): void {
  const at = (list: Uint32Array, index: number): number => list[index] ?? 0
  for (let t = 16; t < 64; t++) {
    const [a, b] = [at(w, t - 15), at(w, t - 2)]
    const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)
    const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)
    w[t] = at(w, t - 16) + s0 + at(w, t - 7) + s1
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let t = 0; t < 64; t++) {
    const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + at(K, t) + at(w, t)
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = at(state, index) + word
}
