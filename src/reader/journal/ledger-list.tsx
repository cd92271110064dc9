import { journalWords } from '../../locale/areas/journal'
import { hourOf } from '../../locale/dates'
import { useWords } from '../hooks/use-words'
import { RecordEntry } from '../record/record-entry'
import { RecordHour } from '../record/record-hour'
import { DeedEntry } from './deed-entry'
import type { LedgerRow } from './ledger'

/** The record on the left, you on the right, the hour between. */
export function LedgerList({ rows }: { readonly rows: readonly LedgerRow[] }) {
  const words = useWords(journalWords)
  return (
    <>
      <div class="ledger ledger--head" aria-hidden="true">
        <div class="head">{words('theRecord')}</div>
        <div class="head" />
        <div class="head">{words('you')}</div>
      </div>
      <ol class="ledger">
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </ol>
    </>
  )
}

function Row({ row }: { readonly row: LedgerRow }) {
  const words = useWords(journalWords)
  return (
    <li>
      <div class="at">
        {row.event ? (
          <RecordHour hour={row.hour} />
        ) : (
          <time class="hour num" dateTime={row.at}>
            {hourOf(row.at)}
          </time>
        )}
      </div>
      {row.event ? (
        <div class="rec">
          <span class="sr">{words('theRecord')}: </span>
          <RecordEntry event={row.event} />
        </div>
      ) : (
        <div class="empty" />
      )}
      {row.deeds.length > 0 ? (
        <div class="mine">
          <span class="sr">{words('you')}: </span>
          {row.deeds.map((deed) => (
            <DeedEntry
              key={deed.index}
              deed={deed}
              hour={row.event && deed.scene.at !== row.at ? hourOf(deed.scene.at) : ''}
            />
          ))}
        </div>
      ) : (
        <div class="empty" />
      )}
    </li>
  )
}
