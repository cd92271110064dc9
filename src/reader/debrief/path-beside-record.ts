import type { HistoricalEvent } from '../../history/historical-event'
import { type Day, dayOf } from '../../history/moment'
import type { Deed } from '../path/deeds'

/** One day of the debrief: what the record keeps of it, and what was done. */
export interface PathRow {
  readonly day: Day
  readonly events: readonly HistoricalEvent[]
  readonly deeds: readonly Deed[]
}

/**
 * The days of the path in short; the journal has them whole. Of the record a day shows its turning events, or if it
 * has none the first that two documents agree on, or the first of all; of the deeds those at which accounts were
 * weighed, or if there were none the last that a source reports people doing, or the last of all. A day without deeds stands only if the record turned on it.
 */
export function pathBesideRecord(
  deeds: readonly Deed[],
  events: readonly HistoricalEvent[],
  turning: ReadonlySet<string>,
): readonly PathRow[] {
  const first = deeds[0]?.scene.at
  const last = deeds.at(-1)?.scene.at
  if (first === undefined || last === undefined) return []
  const eventsByDay = byDay(events, ({ from }) => dayOf(from))
  const deedsByDay = byDay(deeds, ({ scene }) => dayOf(scene.at))
  const days = new Set([...eventsByDay.keys(), ...deedsByDay.keys()])
  return [...days].toSorted().flatMap((day): PathRow[] => {
    if (day < dayOf(first) || day > dayOf(last)) return []
    const recorded = eventsByDay.get(day) ?? []
    const done = deedsByDay.get(day) ?? []
    const turned = recorded.filter(({ id }) => turning.has(id))
    if (done.length === 0) return turned.length > 0 ? [{ day, events: turned, deeds: [] }] : []
    return [{ day, events: turned.length > 0 ? turned : firstOf(recorded), deeds: chiefOf(done) }]
  })
}

function byDay<Item>(items: readonly Item[], day: (item: Item) => Day): ReadonlyMap<Day, readonly Item[]> {
  const days = new Map<Day, Item[]>()
  for (const item of items) days.set(day(item), [...(days.get(day(item)) ?? []), item])
  return days
}

/** Only an event of one day can stand for the day. */
function firstOf(events: readonly HistoricalEvent[]): readonly HistoricalEvent[] {
  const ofTheDay = events.filter(({ date }) => date.length === '1956-10-23'.length)
  const first = ofTheDay.find(({ certainty }) => certainty === 'agreed') ?? ofTheDay[0]
  return first ? [first] : []
}

function chiefOf(deeds: readonly Deed[]): readonly Deed[] {
  const weighed = deeds.filter(({ facts }) => facts.weigh !== undefined)
  if (weighed.length > 0) return weighed
  const chief =
    deeds.findLast(({ facts, passed }) => facts.basis === 'documented' && passed === undefined) ?? deeds.at(-1)
  return chief ? [chief] : []
}
