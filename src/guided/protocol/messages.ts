import type { Tally } from './ballot'
import type { ClassFault } from './faults'
import type { Progress } from './pupil-work'
import type { Me, RosterRow } from './roster'
import type { SessionState } from './session-state'
import type { AnySnapshot, Found, PupilSnapshot, TeacherSnapshot, Trouble } from './snapshots'

/**
 * What the server says unasked. Each message is whole in itself, so a lost one is made good by the next, and a page
 * never asks for what it missed: on every new connection it sends `resume` and gets everything.
 */
export type ServerMessage = { readonly v: number } & (
  | { readonly kind: 'state'; readonly seq: number; readonly now: number; readonly state: SessionState }
  /** To all: how many pupils are connected. */
  | { readonly kind: 'here'; readonly here: number }
  /** To the pupil alone: the alias, the track or a task has changed. */
  | { readonly kind: 'me'; readonly me: Me }
  /** To those who may see it; before, pupils and the projector get only `voted` and `of`. */
  | { readonly kind: 'tally'; readonly tally: Tally }
  /** To the teacher: rows that have changed, each whole. */
  | { readonly kind: 'roster'; readonly rows: readonly RosterRow[] }
  | { readonly kind: 'probes'; readonly probes: number }
  | { readonly kind: 'troubles'; readonly troubles: readonly Trouble[] }
  /** To a pupil with the same seat open on another device: the other one has gone further. */
  | { readonly kind: 'progress'; readonly progress: Progress }
  /** The last message on this connection. `moved`: the server restarts; connect again as always. */
  | { readonly kind: 'gone'; readonly why: 'removed' | 'deleted' | 'moved' }
)
export type MessageKind = ServerMessage['kind']
export type MessageOf<Kind extends MessageKind> = Extract<ServerMessage, { readonly kind: Kind }>

/** An address of this server as it can be typed on a phone in the room. */
export interface RoomAddress {
  /** Name of the network interface, as the system calls it. */
  readonly name: string
  /** `http://192.168.1.20:1956` */
  readonly url: string
}

export interface Acks {
  readonly create: { readonly snapshot: TeacherSnapshot }
  readonly look: { readonly found: Found }
  readonly join: { readonly snapshot: PupilSnapshot }
  readonly resume: { readonly snapshot: AnySnapshot }
  readonly probe: { readonly transport: 'websocket' | 'polling' }
  /** Kept: durable when this arrives. */
  readonly progress: { readonly revision: number }
  readonly vote: { readonly revision: number }
  readonly ticket: { readonly revision: number }
  /** The state comes with it, so that the teacher's page need not wait for the message. */
  readonly teach: { readonly seq: number; readonly state: SessionState }
  readonly pupil: { readonly row: RosterRow }
  readonly addresses: { readonly addresses: readonly RoomAddress[]; readonly hosted: boolean }
  readonly delete: Record<never, never>
}

export type Ack<Kind extends keyof Acks = keyof Acks> =
  | ({ readonly ok: true } & Acks[Kind])
  | { readonly ok: false; readonly fault: ClassFault; readonly retryAfter?: number }
