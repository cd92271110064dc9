import { timelineWords } from '../../locale/areas/timeline'
import { useWords } from '../hooks/use-words'
import type { TimelineEntry } from './entries'
import { EntryLine } from './entry-line'

interface Props {
  readonly entries: readonly TimelineEntry[]
  readonly chosen: string | undefined
  choose(entry: TimelineEntry): void
}

/** What stands under the mark that was pressed, and the way to its neighbours. */
export function ChosenEntry({ entries, chosen, choose }: Props) {
  const words = useWords(timelineWords)
  const at = entries.findIndex(({ key }) => key === chosen)
  const entry = entries[at]
  const [before, after] = at === -1 ? [undefined, entries[0]] : [entries[at - 1], entries[at + 1]]
  return (
    <section class="tl__chosen" aria-label={words('chosen')}>
      <div role="status">{entry ? <EntryLine entry={entry} /> : <p class="note">{words('pickOne')}</p>}</div>
      <p class="acts2">
        <Step to={before} choose={choose}>
          {words('before')}
        </Step>
        <Step to={after} choose={choose}>
          {words('after')}
        </Step>
      </p>
    </section>
  )
}

interface StepProps extends Pick<Props, 'choose'> {
  readonly to: TimelineEntry | undefined
  readonly children: string
}

/** Keeps its place, and the focus, where there is nothing more to step to. */
function Step({ to, choose, children }: StepProps) {
  return (
    <button type="button" class="btn" aria-disabled={to ? undefined : 'true'} onClick={() => to && choose(to)}>
      {children}
    </button>
  )
}
