import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openOwnTexts } from '../../src/platform/own-texts'
import { openPackStore } from '../../src/platform/pack-store'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** As some private windows have it: a database that is asked for, and neither comes nor fails. */
const silent = (): IDBFactory => ({ open: () => ({}) }) as unknown as IDBFactory
/** As a closed frame has it. */
const forbidden = (): IDBFactory => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

async function answered<Value>(asked: Promise<Value>): Promise<Value> {
  await vi.runAllTimersAsync()
  return asked
}

for (const [what, database] of [
  ['does not answer', silent],
  ['is forbidden', forbidden],
] as const) {
  test(`where the database ${what}, texts are not kept and nobody waits for them`, async () => {
    const texts = openOwnTexts(database)
    expect(await answered(texts.write('a', 'text'))).toBe(false)
    expect(await answered(texts.read('a'))).toBeUndefined()
    expect(await answered(texts.names())).toEqual([])
    expect(await answered(texts.remove('a'))).toBe(false)
  })

  test(`where the database ${what}, a kiosk starts without the pack it had kept`, async () => {
    const packs = openPackStore(database)
    expect(await answered(packs.write(new Uint8Array([1])))).toBe(false)
    expect(await answered(packs.read())).toBeUndefined()
  })
}
