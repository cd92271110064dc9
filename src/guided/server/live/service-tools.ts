import type { RoomAddress } from '../../protocol/acks'
import type { Log } from '../operations/log'
import type { Metrics } from '../operations/metrics'
import type { ClassDatabase } from '../store/class-database'
import type { Outlet } from './outlet'
import type { Peers } from './peers'

/** What the service of class sessions is built on; all of it comes from outside, the clock (milliseconds) too. */
export interface ServiceTools {
  /** Tells this process from others that serve the same classes. */
  readonly process: string
  readonly database: ClassDatabase
  readonly outlet: Outlet
  readonly peers: Peers
  readonly now: () => number
  readonly log: Log
  readonly metrics: Metrics
  /** Pages of a role, or of all roles, that are open here. */
  readonly pages: (session: string, role?: 'teacher') => number
  readonly addresses: () => { readonly addresses: readonly RoomAddress[]; readonly hosted: boolean }
}
