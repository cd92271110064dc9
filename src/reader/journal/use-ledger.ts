import { useMemo, useState } from 'preact/hooks'
import type { HistoricalEvent } from '../../history/historical-event'
import { type Day, dayOf } from '../../history/moment'
import type { Deed } from '../path/deeds'
import { eventsBefore, type LedgerDay, ledgerDays } from './ledger'

export interface Ledger {
  readonly days: readonly LedgerDay[]
  /** What the record has of the time before the story, and since its first day. */
  readonly before: readonly HistoricalEvent[]
  readonly since: readonly HistoricalEvent[]
  /** The day that is looked at; at first the story's own. */
  readonly shown: LedgerDay | undefined
  pick(day: Day): void
}

const NOTHING_DONE: readonly Deed[] = []

/** The days of the path, and which of them is looked at. */
export function useLedger(deeds: readonly Deed[] = NOTHING_DONE, events: readonly HistoricalEvent[]): Ledger {
  const days = useMemo(() => ledgerDays(deeds, events), [deeds, events])
  const before = useMemo(() => eventsBefore(deeds, events), [deeds, events])
  const since = useMemo(() => events.filter((event) => !before.includes(event)), [before, events])
  const [picked, pick] = useState<Day | undefined>()
  const last = deeds.at(-1)
  const wanted = picked ?? (last && dayOf(last.scene.at))
  return { days, before, since, shown: days.find(({ day }) => day === wanted) ?? days.at(-1), pick }
}
