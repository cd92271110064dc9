import { wordsIn } from '../../evidence/words'
import type { HistoricalEvent } from '../../history/historical-event'
import { TURNING_EVENTS } from '../debrief/turning-events'
import type { Deed } from '../journal/deeds'
import { type Certain, certainOf, type Stretch, stretchOf, timeOf } from './stretch'

/** One thing on the timeline: an event of the record above the line, or what the player did below it. */
export type TimelineEntry = {
  readonly key: string
  readonly stretch: Stretch
  readonly name: string
  readonly lang: string
  /** The lower, the sooner its name is shown. */
  readonly rank: number
} & (
  | { readonly kind: 'event'; readonly event: HistoricalEvent; readonly certain: Certain }
  | { readonly kind: 'deed'; readonly deed: Deed }
)

const RANK: Readonly<Record<Certain, number>> = { agreed: 1, contested: 1, one: 2, beyond: 3 }

/** What is drawn and listed, in the order of time; the record before the deeds of the same minute. */
export function entriesOf(
  events: readonly HistoricalEvent[],
  deeds: readonly Deed[],
  language: string,
): readonly TimelineEntry[] {
  const recorded = events.map((event): TimelineEntry => {
    const { text, language: lang } = wordsIn(event.title, language)
    const certain = certainOf(event)
    const rank = TURNING_EVENTS.has(event.id) ? 0 : RANK[certain]
    return { kind: 'event', key: event.id, stretch: stretchOf(event), name: text, lang, rank, event, certain }
  })
  const done = deeds.map((deed): TimelineEntry => {
    const at = timeOf(deed.scene.at)
    const rank = deed.facts.weigh === undefined ? 2 : 1
    const name = deed.passed ?? deed.text
    return { kind: 'deed', key: `did-${deed.index}`, stretch: { from: at, to: at }, name, lang: deed.lang, rank, deed }
  })
  return [...recorded, ...done].toSorted((a, b) => a.stretch.from - b.stretch.from)
}
