import { inTime, NO_DATABASE_AFTER } from './in-time'

/** Texts that a person brought along, kept in this browser only. Nothing here throws; what fails says so. */
export interface OwnTexts {
  /** `undefined` if there is none, or the browser does not give it. */
  read(name: string): Promise<string | undefined>
  /** False if the browser refuses or has no room. */
  write(name: string, text: string): Promise<boolean>
  remove(name: string): Promise<boolean>
  names(): Promise<readonly string[]>
}

const STORE = 'texts'

/** Opens the texts in the browser's database, anew for each use: a connection left open would block a later version. */
export function openOwnTexts(database: () => IDBFactory): OwnTexts {
  async function use<Value>(
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<Value>,
  ): Promise<Value | undefined> {
    const db = await open(database())
    try {
      return await new Promise<Value>((done, failed) => {
        const transaction = db.transaction(STORE, mode)
        const request = ask(transaction.objectStore(STORE))
        transaction.oncomplete = () => done(request.result)
        transaction.onabort = () => failed(transaction.error)
      })
    } finally {
      db.close()
    }
  }
  const wrote = <Value>(ask: (store: IDBObjectStore) => IDBRequest<Value>): Promise<boolean> =>
    use('readwrite', ask).then(
      () => true,
      () => false,
    )
  return {
    async read(name) {
      const text: unknown = await use('readonly', (store) => store.get(name)).catch(() => undefined)
      return typeof text === 'string' ? text : undefined
    },
    write: (name, text) => wrote((store) => store.put(text, name)),
    remove: (name) => wrote((store) => store.delete(name)),
    async names() {
      const keys = await use('readonly', (store) => store.getAllKeys()).catch(() => undefined)
      return (keys ?? []).filter((key): key is string => typeof key === 'string')
    },
  }
}

/** Some private windows never answer, neither with yes nor with no. */
const open = (factory: IDBFactory): Promise<IDBDatabase> => inTime(ask(factory), NO_DATABASE_AFTER)

function ask(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = factory.open('the-flag-with-a-hole/own-texts', 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
    request.onblocked = () => failed(request.error)
  })
}
