import { wordsIn } from '../../evidence/words'
import type { HistoricalEvent } from '../../history/historical-event'
import { TURNING_EVENTS } from '../debrief/turning-events'
import type { Deed } from '../path/deeds'
import { type Certain, certainOf, type Stretch, stretchOf, timeOf } from './stretch'
import { DAY } from './windows'

/** One thing on the timeline: an event of the record above the line, or what the player did below it. */
export type TimelineEntry = {
  readonly key: string
  readonly stretch: Stretch
  /** Where its mark stands within the stretch. */
  readonly at: number
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
  const places = spread(events.map(stretchOf))
  const recorded = events.map((event, index): TimelineEntry => {
    const { text, language: lang } = wordsIn(event.title, language)
    const certain = certainOf(event)
    const rank = TURNING_EVENTS.has(event.id) ? 0 : RANK[certain]
    const stretch = stretchOf(event)
    const at = places[index] ?? stretch.from
    return { kind: 'event', key: event.id, stretch, at, name: text, lang, rank, event, certain }
  })
  const done = deeds.map((deed): TimelineEntry => {
    const at = timeOf(deed.scene.at)
    const rank = deed.facts.weigh === undefined ? 2 : 1
    const name = deed.passed ?? deed.text
    return {
      kind: 'deed',
      key: `did-${deed.index}`,
      stretch: { from: at, to: at },
      at,
      name,
      lang: deed.lang,
      rank,
      deed,
    }
  })
  return [...recorded, ...done].toSorted((a, b) => a.at - b.at)
}

/**
 * Where the marks of events stand. Those of which only the same day or part of it is known stand apart on their common
 * stretch, in the order of the record: piled up on its first minute they would seem to have happened then.
 */
export function spread(stretches: readonly Stretch[]): readonly number[] {
  const keyOf = ({ from, to }: Stretch): string => `${from} ${to}`
  const counts = new Map<string, number>()
  for (const stretch of stretches) counts.set(keyOf(stretch), (counts.get(keyOf(stretch)) ?? 0) + 1)
  const met = new Map<string, number>()
  return stretches.map((stretch) => {
    const { from, to } = stretch
    if (to === from || to - from > DAY) return from
    const index = met.get(keyOf(stretch)) ?? 0
    met.set(keyOf(stretch), index + 1)
    return from + ((index + 0.5) / (counts.get(keyOf(stretch)) ?? 1)) * (to - from)
  })
}
