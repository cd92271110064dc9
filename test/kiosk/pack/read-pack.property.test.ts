import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newKeyPair, writePack } from '../../../src/authoring/kiosk/write-pack'
import { layPack, PACK_MAGIC } from '../../../src/kiosk/pack/pack-format'
import { readPack } from '../../../src/kiosk/pack/read-pack'

const { privateKey, publicKey } = newKeyPair()
const key = JSON.stringify(publicKey)
const { subtle } = globalThis.crypto
const texts = fc
  .dictionary(fc.string(), fc.string(), { noNullPrototype: true })
  .map((all) => new Map(Object.entries(all)))

test('any texts under any name come out of a pack as they went in', async () => {
  await fc.assert(
    fc.asyncProperty(texts, fc.string(), async (all, name) => {
      expect(await readPack(writePack(all, name, privateKey), key, subtle)).toEqual({
        ok: true,
        value: { name, texts: all },
      })
    }),
  )
})

const GOOD = writePack(new Map([['kiosk/moments', '{"moments":[1]}']]), 'spring', privateKey)

test('a pack with any of its bytes changed is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(GOOD.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const bytes = GOOD.slice()
      bytes[at] = (bytes[at] ?? 0) ^ by
      expect((await readPack(bytes, key, subtle)).ok).toBe(false)
    }),
  )
})

test('a pack with pieces missing, doubled or in another order is refused', async () => {
  const cuts = fc.tuple(fc.nat(GOOD.length), fc.nat(GOOD.length), fc.nat(GOOD.length))
  await fc.assert(
    fc.asyncProperty(cuts, async (places) => {
      const [a = 0, b = 0, c = 0] = places.toSorted((one, other) => one - other)
      const bytes = Uint8Array.from([...GOOD.slice(0, a), ...GOOD.slice(b, c), ...GOOD.slice(a, b), ...GOOD.slice(c)])
      const read = await readPack(bytes, key, subtle)
      // Pieces of nothing, or alike, change nothing.
      expect(read.ok).toBe(bytes.every((byte, index) => byte === GOOD[index]))
    }),
  )
})

test('bytes that are no pack are refused, and reading them never fails with an exception', async () => {
  const foreign = fc.oneof(
    fc.uint8Array(),
    fc.uint8Array().map((rest) => Uint8Array.from([...new TextEncoder().encode(PACK_MAGIC), ...rest])),
    fc
      .tuple(fc.json(), fc.uint8Array({ minLength: 64, maxLength: 64 }), fc.uint8Array())
      .map(([manifest, signature, content]) => layPack(new TextEncoder().encode(manifest), signature, content)),
  )
  await fc.assert(
    fc.asyncProperty(
      foreign,
      fc.option(fc.oneof(fc.json(), fc.constant(key)), { nil: undefined }),
      async (bytes, by) => {
        expect((await readPack(bytes, by, subtle)).ok).toBe(false)
      },
    ),
  )
})
