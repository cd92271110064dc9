import type { ContestedClaim } from '../../evidence/contested-claim'
import type { ContestedId, PassageId, SourceId } from '../../evidence/ids'
import type { Passage } from '../../evidence/passage'
import type { Source } from '../../evidence/source'
import type { Game } from '../../state/game'
import type { PagePorts } from '../client/class-page'
import type { Ballot, Tally } from '../protocol/ballot'

export interface RoleShown {
  readonly id: string
  readonly short: { readonly en: string; readonly hu: string }
  readonly who: { readonly en: string; readonly hu: string }
  readonly portrait: string
  readonly notes: { readonly en: string; readonly hu: string }
}

type Found<T> = Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false }>

/** What a pupil's page needs from outside of the class. */
export interface StudentPorts extends PagePorts {
  readonly game: Game
  readonly roles: readonly RoleShown[]
  /** The code of the address, if it has one. */
  readonly code: string | undefined
  /** The teacher's own phone, which only tries the way. */
  readonly probe: boolean
  readonly library: {
    passage(id: PassageId): Found<Passage>
    source(id: SourceId): Found<Source>
    contested(id: ContestedId): Found<ContestedClaim>
    contestedClaims(): Found<readonly ContestedClaim[]>
  }
  newKey(): string
  newSeed(): number
  asset(path: string): string
  /** Covers the game, or lays it open. */
  cover(covered: boolean): void
  reload(): void
  /** Names the page in the browser's tab; `undefined` leaves that to the game. */
  nameTab(name: string | undefined): void
  /** The pupil has left the class for good. */
  left(): void
  /** Told how the present vote stands for a pupil; `own` is this pupil's answer. Before it is shown there are no counts. */
  tallied(ballot: Ballot, tally: Tally, own: string | undefined): void
  /** Called when the page is hidden: the last chance to send. */
  onHidden(work: () => void): () => void
}
