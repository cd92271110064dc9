/** Why a text could not be kept: no room is left, or the browser keeps nothing for this page. */
export interface VaultFault {
  readonly code: 'storage/full' | 'storage/refused'
}

export type VaultResult =
  | { readonly ok: true; readonly value: undefined }
  | { readonly ok: false; readonly fault: VaultFault }

/** What of a window the vault uses; tests hand in their own. */
export interface VaultWindow {
  readonly localStorage: Storage
  readonly navigator: { readonly storage?: { persist?(): Promise<boolean> } }
  addEventListener(type: 'storage', listener: (event: StorageEvent) => void): void
  removeEventListener(type: 'storage', listener: (event: StorageEvent) => void): void
}

/** Texts kept on this device, under keys of this game only. */
export interface DeviceVault {
  read(key: string): string | undefined
  write(key: string, text: string): VaultResult
  remove(key: string): void
  keys(prefix: string): readonly string[]
  onForeignWrite(listener: (key: string) => void): () => void
  persist(): Promise<boolean>
}

/** Other programs may share the origin (localhost does), so each key says whose it is. */
const OURS = 'the-flag-with-a-hole/'

const KEPT: VaultResult = { ok: true, value: undefined }
const refused = (code: VaultFault['code']): VaultResult => ({ ok: false, fault: { code } })

/**
 * A vault over `localStorage`. What cannot be kept there stays readable until the page is closed: where storage is
 * forbidden altogether the first write says `storage/refused` and later ones are taken into memory quietly; where it
 * is full every write that did not land says `storage/full`, because room may come back. Never throws.
 */
export function openVault(win: VaultWindow): DeviceVault {
  const storage = usableStorage(win)
  const memory = new Map<string, string>()
  let refusalTold = false

  const inMemory = (key: string, text: string, code: VaultFault['code']): VaultResult => {
    memory.set(key, text)
    if (code === 'storage/full') return refused(code)
    if (refusalTold) return KEPT
    refusalTold = true
    return refused(code)
  }

  return {
    read(key) {
      const held = memory.get(key)
      if (held !== undefined) return held
      return attempt(() => storage?.getItem(OURS + key)) ?? undefined
    },
    write(key, text) {
      if (!storage) return inMemory(key, text, 'storage/refused')
      try {
        storage.setItem(OURS + key, text)
        memory.delete(key)
        return KEPT
      } catch (error) {
        return inMemory(key, text, isFull(error) ? 'storage/full' : 'storage/refused')
      }
    },
    remove(key) {
      memory.delete(key)
      attempt(() => storage?.removeItem(OURS + key))
    },
    keys(prefix) {
      const stored = attempt(() => Object.keys(storage ?? {})) ?? []
      const ours = stored.filter((key) => key.startsWith(OURS)).map((key) => key.slice(OURS.length))
      return [...new Set([...ours, ...memory.keys()])].filter((key) => key.startsWith(prefix)).sort()
    },
    onForeignWrite(listener) {
      const heard = ({ key, newValue }: StorageEvent): void => {
        if (key?.startsWith(OURS) && newValue !== null) listener(key.slice(OURS.length))
      }
      win.addEventListener('storage', heard)
      return () => win.removeEventListener('storage', heard)
    },
    async persist() {
      try {
        return (await win.navigator.storage?.persist?.()) ?? false
      } catch {
        return false
      }
    },
  }
}

/** The storage, if this page may use it. In a closed frame even asking for it throws. */
function usableStorage(win: VaultWindow): Storage | undefined {
  return attempt(() => {
    win.localStorage.getItem(OURS)
    return win.localStorage
  })
}

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

/** Firefox names a full storage in its own way. */
function isFull(error: unknown): boolean {
  return error instanceof Error && ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'].includes(error.name)
}
