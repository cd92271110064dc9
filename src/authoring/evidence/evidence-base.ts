import type { ContestedClaim } from '../../evidence/contested-claim'
import type { Passage } from '../../evidence/passage'
import type { Person } from '../../evidence/person'
import type { Place } from '../../evidence/place'
import type { OutsideText, Source } from '../../evidence/source'
import type { Term } from '../../evidence/term'
import type { Words } from '../../evidence/words'
import type { Work } from '../../evidence/work'
import type { District } from '../../history/district'
import type { HistoricalEvent } from '../../history/historical-event'
import type { HoldingChange } from '../../history/holding'
import type { PlaceWindow } from './schemas/window-schema'

/** The whole catalogue, checked: every id that is named exists. */
export interface EvidenceBase {
  readonly sources: readonly Source[]
  readonly outside: readonly OutsideText[]
  readonly themes: Readonly<Record<string, Words>>
  readonly passages: readonly Passage[]
  /** With what the further circle has to say on each. */
  readonly contested: readonly ContestedClaim[]
  /** Both circles, in the order of time. */
  readonly events: readonly HistoricalEvent[]
  readonly places: readonly Place[]
  readonly people: readonly Person[]
  readonly terms: readonly Term[]
  readonly districts: readonly District[]
  /** One change per district, in the order of time. */
  readonly holdings: readonly HoldingChange[]
  readonly windows: readonly PlaceWindow[]
  readonly works: readonly Work[]
}
