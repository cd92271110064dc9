import type { Alias } from '../../protocol/alias'
import type { Cast } from '../../protocol/ballot'
import type { ClassFault } from '../../protocol/faults'
import type { Progress, Ticket } from '../../protocol/pupil-work'
import type { PupilTable } from './tables'

/** What pupils write. `pupilKey` is a hash; `session` and `seat` were looked up before. */
export type PupilWrite =
  | { readonly kind: 'join'; readonly session: string; readonly pupilKey: string; readonly wished?: Alias }
  | { readonly kind: 'vote'; readonly session: string; readonly seat: number; readonly cast: Cast }
  | {
      readonly kind: 'progress'
      readonly session: string
      readonly seat: number
      readonly progress: Progress
      /** The server's clock. */
      readonly at: number
    }
  | { readonly kind: 'ticket'; readonly session: string; readonly seat: number; readonly ticket: Ticket }

export type WriteOf<Kind extends PupilWrite['kind']> = Extract<PupilWrite, { readonly kind: Kind }>

export type WriteOutcome =
  /** `pupil` is there after a join; `isNew` if the seat was given now. */
  | { readonly ok: true; readonly pupil?: PupilTable; readonly isNew?: boolean }
  | { readonly ok: false; readonly fault: ClassFault }

export const openPoll = (ballot: string, round: number): string => `${ballot}/${round}`
