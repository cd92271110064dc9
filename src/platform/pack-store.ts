import { inTime, NO_DATABASE_AFTER } from './in-time'

const NAME = 'the-flag-with-a-hole/kiosk'
const STORE = 'packs'
const LAST_GOOD = 'last-good'

/** One file of bytes, kept in the browser's own database. Whatever refuses, it answers and never throws. */
export interface DevicePackStore {
  read(): Promise<Uint8Array | undefined>
  write(bytes: Uint8Array): Promise<boolean>
}

/** `factory` is asked for late, because in a closed frame even naming it throws. */
export function openPackStore(factory: () => IDBFactory): DevicePackStore {
  const open = (): Promise<IDBDatabase> =>
    // A kiosk must not stand dark because a database does not answer.
    inTime(
      new Promise((resolve, reject) => {
        const asked = factory().open(NAME, 1)
        asked.onupgradeneeded = () => asked.result.createObjectStore(STORE)
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(asked.error)
      }),
      NO_DATABASE_AFTER,
    )
  const within = async <Value>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<Value>,
  ): Promise<Value> => {
    const database = await open()
    try {
      return await new Promise((resolve, reject) => {
        const transaction = database.transaction(STORE, mode)
        const asked = work(transaction.objectStore(STORE))
        transaction.oncomplete = () => resolve(asked.result)
        transaction.onabort = () => reject(transaction.error)
        transaction.onerror = () => reject(transaction.error)
      })
    } finally {
      database.close()
    }
  }
  return {
    async read() {
      try {
        const kept = await within('readonly', (store) => store.get(LAST_GOOD))
        return kept instanceof Uint8Array ? kept : undefined
      } catch {
        return undefined
      }
    },
    async write(bytes) {
      try {
        await within('readwrite', (store) => store.put(bytes, LAST_GOOD))
        return true
      } catch {
        return false
      }
    },
  }
}
