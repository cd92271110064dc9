import type { Transport } from './who'

/** A process that has not been heard for so long is gone, and its pages with it. It speaks every `SPEAK_EVERY_MS`. */
export const SILENT_MS = 15_000
export const SPEAK_EVERY_MS = 5_000

interface Report {
  readonly at: number
  readonly websocket: ReadonlySet<number>
  readonly polling: ReadonlySet<number>
}

/** Which pupils of one session are connected, here and at the other processes. Never kept anywhere. */
export interface Links {
  add(seat: number, connection: string, transport: Transport): void
  remove(connection: string): number | undefined
  /** What another process says. Gives the seats whose link may have changed. */
  hear(from: string, websocket: readonly number[], polling: readonly number[], now: number): readonly number[]
  linkOf(seat: number, now: number): Transport | 'none'
  /** Pupils who are connected anywhere. */
  here(now: number): number
  polling(now: number): number
  mine(): { readonly websocket: number[]; readonly polling: number[] }
}

export function createLinks(): Links {
  const own = new Map<string, { readonly seat: number; readonly transport: Transport }>()
  /** By seat, the transport of each of its connections. */
  const seats = new Map<number, Transport[]>()
  const others = new Map<string, Report>()

  const seatsHere = (transport: Transport) =>
    [...seats].filter(([, transports]) => transports.includes(transport)).map(([seat]) => seat)
  const alive = (now: number) => [...others.values()].filter(({ at }) => now - at < SILENT_MS)

  function union(now: number, transport: Transport): Set<number> {
    const all = new Set(seatsHere(transport))
    for (const report of alive(now)) for (const seat of report[transport]) all.add(seat)
    return all
  }

  return {
    add: (seat, connection, transport) => {
      own.set(connection, { seat, transport })
      seats.set(seat, [...(seats.get(seat) ?? []), transport])
    },
    remove: (connection) => {
      const link = own.get(connection)
      if (link === undefined) return undefined
      own.delete(connection)
      const left = [...(seats.get(link.seat) ?? [])]
      left.splice(left.indexOf(link.transport), 1)
      if (left.length === 0) seats.delete(link.seat)
      else seats.set(link.seat, left)
      return link.seat
    },
    hear: (from, websocket, polling, now) => {
      const before = others.get(from)
      const after = { at: now, websocket: new Set(websocket), polling: new Set(polling) }
      others.set(from, after)
      const named = new Set([...(before?.websocket ?? []), ...(before?.polling ?? []), ...websocket, ...polling])
      const same = (seat: number) =>
        before?.websocket.has(seat) === after.websocket.has(seat) &&
        before?.polling.has(seat) === after.polling.has(seat)
      return [...named].filter((seat) => !same(seat))
    },
    linkOf: (seat, now) => {
      const mine = seats.get(seat) ?? []
      const theirs = alive(now)
      if (mine.includes('websocket') || theirs.some(({ websocket }) => websocket.has(seat))) return 'websocket'
      return mine.length > 0 || theirs.some(({ polling }) => polling.has(seat)) ? 'polling' : 'none'
    },
    here: (now) => {
      // Asked at every join: alone, a server need not count.
      if (alive(now).length === 0) return seats.size
      return new Set([...union(now, 'websocket'), ...union(now, 'polling')]).size
    },
    polling: (now) => {
      const fast = union(now, 'websocket')
      return [...union(now, 'polling')].filter((seat) => !fast.has(seat)).length
    },
    mine: () => ({ websocket: seatsHere('websocket'), polling: seatsHere('polling') }),
  }
}
