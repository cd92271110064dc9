import { useMemo, useState } from 'preact/hooks'
import type { HistoricalEvent } from '../../history/historical-event'
import type { Day } from '../../history/moment'
import type { Deed } from './deeds'
import { eventsBefore, type LedgerDay, ledgerDays } from './ledger'

export interface Ledger {
  readonly days: readonly LedgerDay[]
  readonly before: readonly HistoricalEvent[]
  /** The day that is looked at; at first the story's own. */
  readonly shown: LedgerDay | undefined
  pick(day: Day): void
}

const NOTHING_DONE: readonly Deed[] = []

/** The days of the path, and which of them is looked at. */
export function useLedger(deeds: readonly Deed[] = NOTHING_DONE, events: readonly HistoricalEvent[]): Ledger {
  const days = useMemo(() => ledgerDays(deeds, events), [deeds, events])
  const before = useMemo(() => eventsBefore(deeds, events), [deeds, events])
  const [picked, pick] = useState<Day | undefined>()
  return { days, before, shown: days.find(({ day }) => day === picked) ?? days.at(-1), pick }
}
