import { expect, test, vi } from 'vitest'
import { openVault } from '../../src/platform/vault'
import type { Vault } from '../../src/state/ports'
import { fakeStorage, fakeWindow } from './fake-window'

const full = { ok: false, fault: { code: 'storage/full' } }
const refused = { ok: false, fault: { code: 'storage/refused' } }

test('what is written is read again, by another vault over the same storage too', () => {
  const storage = fakeStorage()
  // The type says that the state's port is met.
  const vault: Vault = openVault(fakeWindow(storage))
  expect(vault.write('autosave.student', 'a')).toEqual({ ok: true, value: undefined })
  expect(openVault(fakeWindow(storage)).read('autosave.student')).toBe('a')
  vault.remove('autosave.student')
  expect(vault.read('autosave.student')).toBeUndefined()
})

test('keys are listed by their beginning, and those of other programs on the same address are not seen', () => {
  const storage = fakeStorage()
  storage.setItem('slot.foreign', 'x')
  const vault = openVault(fakeWindow(storage))
  vault.write('slot.b', '2')
  vault.write('slot.a', '1')
  vault.write('settings', '{}')
  expect(vault.keys('slot.')).toEqual(['slot.a', 'slot.b'])
})

test('a full storage is said at each write, and the text stays readable until the page closes', () => {
  const storage = fakeStorage(3)
  const vault = openVault(fakeWindow(storage))
  vault.write('old', 'abc')
  expect(vault.write('new', 'de')).toEqual(full)
  expect(vault.write('new', 'fg')).toEqual(full)
  expect(vault.read('new')).toBe('fg')
  expect(vault.keys('')).toEqual(['new', 'old'])
  expect(openVault(fakeWindow(storage)).read('new')).toBeUndefined()
})

test('once there is room again, a text is kept on the device', () => {
  const storage = fakeStorage(3)
  const vault = openVault(fakeWindow(storage))
  vault.write('old', 'abc')
  vault.write('new', 'de')
  vault.remove('old')
  expect(vault.write('new', 'de')).toEqual({ ok: true, value: undefined })
  expect(openVault(fakeWindow(storage)).read('new')).toBe('de')
})

test('a forbidden storage is said once, and the game plays on from memory', () => {
  const vault = openVault(fakeWindow(undefined))
  expect(vault.write('a', '1')).toEqual(refused)
  expect(vault.write('b', '2')).toEqual({ ok: true, value: undefined })
  expect(vault.keys('')).toEqual(['a', 'b'])
  vault.remove('a')
  expect(vault.read('a')).toBeUndefined()
})

test('a write in another tab is heard by its key; a removal, a clearing and other programs are not', () => {
  const win = fakeWindow(fakeStorage())
  const heard = vi.fn()
  const stop = openVault(win).onForeignWrite(heard)
  win.hear('the-flag-with-a-hole/autosave.student', '{}')
  win.hear('the-flag-with-a-hole/autosave.student', null)
  win.hear(null, null)
  win.hear('someone-else', '{}')
  stop()
  win.hear('the-flag-with-a-hole/settings', '{}')
  expect(heard.mock.calls).toEqual([['autosave.student']])
})

test('asking the browser to keep the storage is answered with no where it cannot be asked', async () => {
  const storage = fakeStorage()
  expect(await openVault(fakeWindow(storage, async () => true)).persist()).toBe(true)
  expect(await openVault(fakeWindow(storage)).persist()).toBe(false)
  expect(await openVault(fakeWindow(storage, () => Promise.reject(new Error('no')))).persist()).toBe(false)
})
