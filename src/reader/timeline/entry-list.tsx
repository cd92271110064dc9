import { useEffect, useState } from 'preact/hooks'
import { timelineWords } from '../../locale/areas/timeline'
import { useWords } from '../hooks/use-words'
import type { TimelineEntry } from './entries'
import { EntryLine } from './entry-line'

const STEP = 30

/** Everything that the drawing shows, in words. */
export function EntryList({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const words = useWords(timelineWords)
  const [shown, setShown] = useState(STEP)
  useEffect(() => setShown(STEP), [entries])
  return (
    <section class="tl__list">
      <h2 class="label">{words('list', { count: entries.length })}</h2>
      {entries.length === 0 && <p class="prose">{words('listNone')}</p>}
      <ol>
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.key} data-entry={entry.key} class={entry.kind === 'deed' ? 'is-mine' : undefined}>
            <EntryLine entry={entry} />
          </li>
        ))}
      </ol>
      {entries.length > shown && (
        <button type="button" class="btn" onClick={() => setShown(shown + STEP)}>
          {words('more', { count: Math.min(STEP, entries.length - shown) })}
        </button>
      )}
    </section>
  )
}
