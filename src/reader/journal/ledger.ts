import type { HistoricalEvent, RecordedHour } from '../../history/historical-event'
import { type Day, dayOf, type Moment, minutesBetween } from '../../history/moment'
import type { Deed } from '../path/deeds'

/** One line of the journal: an event of the record, what was done about then, or both. */
export interface LedgerRow {
  readonly key: string
  /** Where it stands in time; for an event whose hour is not known, only its place in the order. */
  readonly at: Moment
  readonly hour: RecordedHour | undefined
  readonly event: HistoricalEvent | undefined
  readonly deeds: readonly Deed[]
}

export interface LedgerDay {
  readonly day: Day
  readonly rows: readonly LedgerRow[]
}

/** A deed stands beside an event if it came at most this many minutes after it. */
const BESIDE = 30

interface Placed {
  readonly at: Moment
  readonly event?: HistoricalEvent
  readonly deed?: Deed
}

/**
 * The record and the path side by side, day by day. `events` must stand in the record's order and `deeds` in the order
 * in which they were taken. Days before the first deed are left out: they came before this story (see `eventsBefore`).
 */
export function ledgerDays(deeds: readonly Deed[], events: readonly HistoricalEvent[]): readonly LedgerDay[] {
  const first = deeds[0] && dayOf(deeds[0].scene.at)
  if (first === undefined) return []
  const placed = [
    ...inOrder(events).filter(({ at }) => dayOf(at) >= first),
    ...deeds.map((deed): Placed => ({ at: deed.scene.at, deed })),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))

  const days = new Map<Day, LedgerRow[]>()
  for (const item of placed) {
    const day = dayOf(item.at)
    const rows = days.get(day) ?? []
    days.set(day, rows)
    const last = rows.at(-1)
    if (item.deed && last && standsBeside(last, item.at)) rows[rows.length - 1] = withDeed(last, item.deed)
    else rows.push(rowOf(item))
  }
  return [...days].map(([day, rows]) => ({ day, rows }))
}

/** What the record has of the time before the first deed, oldest first. */
export function eventsBefore(deeds: readonly Deed[], events: readonly HistoricalEvent[]): readonly HistoricalEvent[] {
  const first = deeds[0] && dayOf(deeds[0].scene.at)
  return first === undefined ? events : events.filter(({ from }) => dayOf(from) < first)
}

/** Each event at a moment not before that of the one that stands before it on the same day. */
function inOrder(events: readonly HistoricalEvent[]): readonly Placed[] {
  let latest: Moment | undefined
  return events.map((event) => {
    const at = latest !== undefined && dayOf(latest) === dayOf(event.from) && latest > event.from ? latest : event.from
    latest = at
    return { at, event }
  })
}

function rowOf({ at, event, deed }: Placed): LedgerRow {
  const key = event?.id ?? `did-${deed?.index}`
  return { key, at, hour: event?.hour, event, deeds: deed ? [deed] : [] }
}

function standsBeside(row: LedgerRow, at: Moment): boolean {
  if (!row.event) return row.at === at
  return row.hour !== undefined && minutesBetween(row.at, at) <= BESIDE
}

function withDeed(row: LedgerRow, deed: Deed): LedgerRow {
  return { ...row, deeds: [...row.deeds, deed] }
}
