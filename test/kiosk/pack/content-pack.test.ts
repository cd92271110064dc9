import { expect, test } from 'vitest'
import { newKeyPair, writePack } from '../../../src/authoring/kiosk/write-pack'
import { openContent, type PackSource } from '../../../src/kiosk/pack/open-content'
import { readPack } from '../../../src/kiosk/pack/read-pack'

const keys = newKeyPair()
const key = JSON.stringify(keys.publicKey)
const texts = new Map([['kiosk/moments', '{"moments":[1]}']])
const GOOD = writePack(texts, 'spring', keys.privateKey)
const { subtle } = globalThis.crypto

const faultOf = async (bytes: Uint8Array, trusted: string | undefined = key): Promise<string | undefined> => {
  const read = await readPack(bytes, trusted, subtle)
  return read.ok ? undefined : read.fault.code
}
const altered = (at: number): Uint8Array => {
  const copy = GOOD.slice()
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

/** A kiosk's sources of content, with a device that keeps the last good pack. */
function sourceOf(bytes: Uint8Array | undefined, kept?: Uint8Array): PackSource & { kept(): Uint8Array | undefined } {
  let good = kept
  return {
    pack: 'content.pack',
    version: '1',
    bytes: async () => bytes,
    key: async () => key,
    subtle,
    store: {
      read: async () => good,
      write: async (written) => {
        good = written
        return true
      },
    },
    kept: () => good,
  }
}
const builtIn = async (file: string) => ({ ok: true, value: `built in: ${file}` }) as const

test('a pack that the museum signed is read', async () => {
  expect(await readPack(GOOD, key, subtle)).toEqual({ ok: true, value: { name: 'spring', texts } })
})

test('a pack that is cut off anywhere is refused', async () => {
  for (const length of [0, 4, 9, 40, 100, 170, GOOD.length - 1])
    expect(await faultOf(GOOD.slice(0, length)), `${length} bytes`).toMatch(/^pack\/(truncated|not-a-pack)$/)
})

test('a pack that was altered anywhere is refused', async () => {
  expect(await faultOf(altered(2))).toBe('pack/not-a-pack')
  expect(await faultOf(altered(30))).toMatch(/^pack\/(unsigned|damaged)$/)
  expect(await faultOf(altered(GOOD.length - 5))).toBe('pack/damaged')
})

test('a pack without a signature, or with a stranger’s, is refused', async () => {
  expect(await faultOf(writePack(texts, 'spring', newKeyPair().privateKey))).toBe('pack/unsigned')
  expect(await faultOf(GOOD, JSON.stringify(newKeyPair().publicKey))).toBe('pack/unsigned')
  const read = await readPack(GOOD, undefined, subtle)
  expect(read).toEqual({ ok: false, fault: { code: 'pack/unsigned' } })
})

test('a pack for a newer version of the game is refused', async () => {
  expect(await faultOf(writePack(texts, 'later', keys.privateKey, 2))).toBe('pack/newer-version')
})

test('where a browser cannot check signatures, no pack is used', async () => {
  expect(await readPack(GOOD, key, undefined)).toEqual({ ok: false, fault: { code: 'pack/cannot-check' } })
})

test('a good pack is played and kept; after a bad one the last good one is', async () => {
  const first = sourceOf(GOOD)
  const opened = await openContent(builtIn, ['a'], first)
  expect(opened.facts).toEqual({ from: 'pack', name: 'spring', fault: undefined })
  expect(await opened.fetchJson('kiosk/moments')).toEqual({ ok: true, value: { moments: [1] } })
  expect(await opened.fetchJson('other')).toMatchObject({ ok: false, fault: { code: 'content/missing' } })
  const later = await openContent(builtIn, ['a'], sourceOf(altered(GOOD.length - 5), first.kept()))
  expect(later.facts).toEqual({ from: 'kept', name: 'spring', fault: 'pack/damaged' })
})

test('without any good pack the content that was delivered is played', async () => {
  const opened = await openContent(builtIn, ['a'], sourceOf(undefined))
  expect(opened.facts).toEqual({ from: 'built-in', name: '', fault: 'pack/missing' })
  expect(await opened.fetchJson('a')).toEqual({ ok: true, value: 'built in: a' })
})
