/** A file to keep: its address within the site, and its size on the way in bytes. */
type KeptFile = readonly [address: string, bytes: number]

interface OfflineList {
  readonly common: readonly KeptFile[]
  readonly roles: Readonly<Record<string, readonly KeptFile[]>>
  readonly rest: readonly KeptFile[]
}

/** How much of what was asked for is on this device, in bytes on the way. */
export interface KeepProgress {
  readonly kept: number
  readonly whole: number
}

export type KeepAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'offline/no-network' | 'offline/full' }

/** Playing without a network. Nothing of it rejects. */
export interface Offline {
  /** How much is here of the whole game. */
  progress(): Promise<KeepProgress | undefined>
  /**
   * Fetches what a role needs, with its pictures and sounds; quietly, because it was not asked for. Whether all of it is
   * here, and the game's own code with it.
   */
  keepRole(role: string): Promise<boolean>
  /** Fetches everything. `onProgress` is called with each file; asking `left` ends it. */
  keepAll(onProgress: (progress: KeepProgress) => void, left: () => boolean): Promise<KeepAnswer>
  /** Calls back when a newer version of the game is ready to take the place of this one. */
  onNewVersion(listener: () => void): void
  /** Takes the newer version, and opens the page afresh. */
  takeNewVersion(): void
}

/** What of a window is used; tests hand in their own. */
export interface OfflineWindow {
  readonly caches: CacheStorage
  fetch(address: string): Promise<Response>
  readonly navigator: { readonly serviceWorker: ServiceWorkerContainer }
  readonly location: { reload(): void }
}

/** As the service worker names them. */
const CONTENT = 'flag-content'
const MEDIA = 'flag-media'

/** Whether this browser, at this address, can play without a network: only over https, or on the machine itself. */
export function canPlayOffline(win: Pick<Window, 'isSecureContext'> & { readonly navigator: object }): boolean {
  return win.isSecureContext && 'serviceWorker' in win.navigator && 'caches' in win
}

/**
 * Registers the service worker, which keeps the game's code, and keeps what stories need. To be called once the first
 * choice can be read: nothing of this may stand before it. `base` is the address of the site.
 */
export function openOffline(win: OfflineWindow, base: string): Offline {
  const workers = win.navigator.serviceWorker
  const register = () => workers.register(`${base}sw.js`).catch(() => undefined)
  let registered = register()
  /** A network that goes while the code is fetched leaves nothing behind. */
  const isRegistered = async (): Promise<boolean> => {
    const now = await registered
    if (now && (now.active ?? now.waiting ?? now.installing)) return true
    registered = register()
    return (await registered) !== undefined
  }
  const list = async (): Promise<OfflineList | undefined> => {
    try {
      return (await (await win.fetch(`${base}offline.json`)).json()) as OfflineList
    } catch {
      return undefined
    }
  }
  const cacheOf = (address: string): Promise<Cache> => win.caches.open(address.startsWith('content/') ? CONTENT : MEDIA)
  const isHere = async (address: string): Promise<boolean> =>
    (await (await cacheOf(address)).match(`${base}${address}`, { ignoreVary: true })) !== undefined

  const keep = async (
    files: readonly KeptFile[],
    onProgress: (progress: KeepProgress) => void = () => undefined,
    left: () => boolean = () => false,
  ): Promise<KeepAnswer> => {
    const whole = sum(files)
    let kept = 0
    for (const [address, bytes] of files) {
      if (left()) break
      if (!(await isHere(address))) {
        const response = await win.fetch(`${base}${address}`).catch(() => undefined)
        if (!response?.ok || isOfAnother(response)) return { ok: false, code: 'offline/no-network' }
        try {
          await (await cacheOf(address)).put(`${base}${address}`, response)
        } catch {
          return { ok: false, code: 'offline/full' }
        }
      }
      kept += bytes
      onProgress({ kept, whole })
    }
    return { ok: true }
  }
  const everything = (all: OfflineList): readonly KeptFile[] => {
    const files = [...all.common, ...Object.values(all.roles).flat(), ...all.rest]
    return [...new Map(files)]
  }

  return {
    async progress() {
      const all = await list()
      if (!all) return undefined
      const files = everything(all)
      const here = await Promise.all(files.map(([address]) => isHere(address).catch(() => false)))
      return { kept: sum(files.filter((_, at) => here[at])), whole: sum(files) }
    },
    async keepRole(role) {
      const all = await list()
      if (!all || !(await isRegistered())) return false
      return (await keep([...(all.roles[role] ?? []), ...all.common]).catch(() => undefined))?.ok ?? false
    },
    async keepAll(onProgress, left) {
      const all = await list()
      if (!all) return { ok: false, code: 'offline/no-network' }
      return keep(everything(all), onProgress, left).catch(() => ({ ok: false, code: 'offline/full' }) as const)
    },
    onNewVersion(listener) {
      void registered.then((registration) => {
        if (!registration) return
        if (registration.waiting) listener()
        registration.addEventListener('updatefound', () => {
          const coming = registration.installing
          coming?.addEventListener('statechange', () => {
            // The very first one has nothing to take the place of.
            if (coming.state === 'installed' && workers.controller) listener()
          })
        })
      })
    },
    takeNewVersion() {
      void registered.then((registration) => {
        workers.addEventListener('controllerchange', () => win.location.reload(), { once: true })
        registration?.waiting?.postMessage({ type: 'SKIP_WAITING' })
      })
    },
  }
}

/** A network that wants to be signed in to answers everything with a page of its own. Nothing that is kept is a page. */
const isOfAnother = ({ headers }: Response): boolean => headers.get('Content-Type')?.startsWith('text/html') ?? false

const sum = (files: readonly KeptFile[]): number => files.reduce((bytes, [, each]) => bytes + each, 0)
