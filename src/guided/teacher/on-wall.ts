import type { WallSnapshot } from '../protocol/snapshots'
import type { WallPorts } from './teacher-ports'

/** What a part of the projector's page is given. */
export interface OnWall {
  readonly ports: WallPorts
  readonly snapshot: WallSnapshot
}
