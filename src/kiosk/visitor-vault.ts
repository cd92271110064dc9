import type { Vault } from '../state/ports'

/** Holds what a visitor's game would keep, and forgets it with the visitor. */
export function createVisitorVault(): Vault {
  const texts = new Map<string, string>()
  return {
    read: (key) => texts.get(key),
    write(key, text) {
      texts.set(key, text)
      return { ok: true, value: undefined }
    },
    remove: (key) => void texts.delete(key),
    keys: (prefix) => [...texts.keys()].filter((key) => key.startsWith(prefix)).sort(),
    onForeignWrite: () => () => undefined,
    persist: async () => false,
  }
}
