import type { ClassFault } from '../protocol/faults'
import type { AnySnapshot } from '../protocol/snapshots'
import { type ClassLink, type LinkPorts, openLink } from './class-link'
import { afterMessage, type ClassView, viewOf } from './class-view'

/** How a page stands to its class. */
export type Standing<Snapshot extends AnySnapshot> =
  /** No key, or one that opens nothing any more. */
  | { readonly kind: 'outside'; readonly why?: ClassFault | 'deleted' }
  | { readonly kind: 'coming' }
  | { readonly kind: 'in'; readonly view: ClassView<Snapshot>; readonly linked: boolean }
  /** Taken out by the teacher, who can undo it. */
  | { readonly kind: 'removed' }
  | { readonly kind: 'outdated' }

export interface PagePorts extends LinkPorts {
  /** This device's clock in milliseconds. */
  now(): number
  /** Milliseconds that run on whatever this device's clock is set to; without them a set clock is not noticed. */
  readonly steady?: () => number
  /** The key of this page, kept on the device. */
  readonly key: { read(): string | undefined; write(key: string): void; forget(): void }
}

/** A page of a class: keeps its standing, and comes back by itself with its key after each break of the line. */
export interface ClassPage<Snapshot extends AnySnapshot> {
  readonly link: ClassLink
  standing(): Standing<Snapshot>
  /** Milliseconds of the server's clock. */
  time(): number
  subscribe(listener: () => void): () => void
  /** The page is in, with a key that is kept from now on. */
  enter(key: string, snapshot: Snapshot): void
  change(change: (snapshot: Snapshot) => Snapshot): void
  leave(): void
  close(): void
}

/** A clock that has gone further from its even run than this was set, or the device slept. */
const CLOCK_SET_MS = 2_000

export function openClassPage<Snapshot extends AnySnapshot>(as: Snapshot['as'], ports: PagePorts): ClassPage<Snapshot> {
  const listeners = new Set<() => void>()
  let standing: Standing<Snapshot> = ports.key.read() === undefined ? { kind: 'outside' } : { kind: 'coming' }
  const drift = (): number => (ports.steady ? ports.now() - ports.steady() : 0)
  let drifted = drift()
  const set = (next: Standing<Snapshot>): void => {
    standing = next
    for (const listener of listeners) listener()
  }
  const outside = (why?: ClassFault | 'deleted'): void => {
    ports.key.forget()
    set(why === undefined ? { kind: 'outside' } : { kind: 'outside', why })
  }

  const resume = async (): Promise<void> => {
    const key = ports.key.read()
    if (key === undefined) return
    const outcome = await link.ask('resume', { as, key })
    if (outcome.ok && outcome.value.snapshot.as === as) {
      set({ kind: 'in', view: viewOf(outcome.value.snapshot as Snapshot, ports.now()), linked: true })
    } else if (!outcome.ok && outcome.fault === 'class/removed') set({ kind: 'removed' })
    else if (!outcome.ok && outcome.fault === 'class/not-known') outside('class/not-known')
    else if (!outcome.ok && outcome.fault !== 'class/older-client') ports.later(2000, () => void resume())
  }

  const link = openLink(ports, {
    connected: () => void resume(),
    lost() {
      if (standing.kind === 'in') set({ ...standing, linked: false })
      else set(standing)
    },
    outdated: () => set({ kind: 'outdated' }),
    said(message) {
      if (message.kind === 'gone') {
        if (message.why === 'removed') set({ kind: 'removed' })
        if (message.why === 'deleted') outside('deleted')
        return
      }
      if (standing.kind === 'in') set({ ...standing, view: afterMessage(standing.view, message, ports.now()) })
    },
  })

  return {
    link,
    standing: () => standing,
    time() {
      if (standing.kind !== 'in') return ports.now()
      if (Math.abs(drift() - drifted) > CLOCK_SET_MS) {
        drifted = drift()
        void resume()
      }
      return ports.now() + standing.view.ahead
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    enter(key, snapshot) {
      ports.key.write(key)
      set({ kind: 'in', view: viewOf(snapshot, ports.now()), linked: true })
    },
    change(change) {
      if (standing.kind === 'in')
        set({ ...standing, view: { ...standing.view, snapshot: change(standing.view.snapshot) } })
    },
    leave: () => outside(),
    close() {
      listeners.clear()
      link.close()
    },
  }
}
