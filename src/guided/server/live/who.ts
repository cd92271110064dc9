/** As whom a connection was let in. */
export type Who =
  | { readonly as: 'teacher' | 'wall'; readonly session: string }
  | { readonly as: 'pupil'; readonly session: string; readonly seat: number }

export type Role = Who['as']
export type Transport = 'websocket' | 'polling'

/** One open page, as the service sees it. What kind of socket is behind it only `sockets.ts` knows. */
export interface Connection {
  readonly id: string
  readonly transport: () => Transport
  /** Counts against the limits of an address; kept in memory only, as long as the limits need it. */
  readonly address: string
  readonly who: () => Who | undefined
  /** Lets the connection in as `who`, and out of what it was before. */
  enter(who: Who | undefined): void
}
