import type { VaultWindow } from '../../src/platform/vault'

type Heard = (event: StorageEvent) => void

/** A storage as browsers have it: its keys are its own properties, and `limit` characters fit in. */
export function fakeStorage(limit = Number.POSITIVE_INFINITY): Storage {
  const methods = {
    getItem: (key: string) => (Object.hasOwn(storage, key) ? String(storage[key]) : null),
    setItem(key: string, text: string) {
      const used = Object.values(storage).reduce<number>((sum, kept) => sum + String(kept).length, 0)
      if (used + text.length > limit) throw new DOMException('no room', 'QuotaExceededError')
      storage[key] = text
    },
    removeItem: (key: string) => void Reflect.deleteProperty(storage, key),
  }
  const storage = Object.create(methods) as Storage
  return storage
}

export interface FakeWindow extends VaultWindow {
  /** What the browser does when another tab has written. */
  hear(key: string | null, newValue: string | null): void
}

export function fakeWindow(storage: Storage | undefined, persist?: () => Promise<boolean>): FakeWindow {
  const listeners = new Set<Heard>()
  return {
    get localStorage(): Storage {
      if (!storage) throw new DOMException('The operation is insecure.', 'SecurityError')
      return storage
    },
    navigator: persist ? { storage: { persist } } : {},
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
    hear(key, newValue) {
      for (const listener of listeners) listener({ key, newValue } as StorageEvent)
    },
  }
}
