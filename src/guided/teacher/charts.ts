import type { ClassReport, VoteReport } from '../protocol/report'

/** One bar: `share` of the longest, from 0 to 1. */
export interface Bar {
  readonly id: string
  readonly count: number
  readonly share: number
}

/** Counts as bars, the longest first unless an order is kept. */
export function bars(counts: readonly { readonly id: string; readonly count: number }[], keep = false): readonly Bar[] {
  const most = Math.max(1, ...counts.map(({ count }) => count))
  const drawn = counts.map(({ id, count }) => ({ id, count, share: count / most }))
  return keep ? drawn : drawn.sort((a, b) => b.count - a.count)
}

/** What was opened, noted, believed and given as a reason, the most opened first; twelve at most. */
export function passageRows(report: ClassReport): ClassReport['passages'] {
  const weight = ({ opened, noted, trusted, asReason }: ClassReport['passages'][number]): number =>
    opened + noted + trusted + asReason
  return [...report.passages].sort((a, b) => weight(b) - weight(a)).slice(0, 12)
}

/** Each answer's votes in the first and in the last round; one round gives the same number twice. */
export function beforeAndAfter({ question, tallies }: VoteReport): readonly {
  readonly option: string
  readonly before: number
  readonly after: number
}[] {
  const [first, last] = [tallies[0], tallies.at(-1)]
  return question.options.map(({ id }) => ({
    option: id,
    before: first?.counts[id] ?? 0,
    after: last?.counts[id] ?? 0,
  }))
}

/** The choices of one place together: their ids differ only in what follows the last underscore. One way alone did not split. */
export function choiceGroups(choices: ClassReport['choices']): readonly ClassReport['choices'][] {
  const groups = new Map<string, ClassReport['choices'][number][]>()
  for (const choice of choices) {
    const place = choice.choice.replace(/_[^_]*$/, '')
    groups.set(place, [...(groups.get(place) ?? []), choice])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** Where accounts were weighed: each question with the passages that were believed, by how many; removed pupils are left out. */
export function trustedGroups({ pupils }: Pick<ClassReport, 'pupils'>): readonly {
  readonly contested: string
  readonly counts: readonly { readonly id: string; readonly count: number }[]
}[] {
  const groups = new Map<string, Map<string, number>>()
  for (const { removed, progress } of pupils) {
    if (removed) continue
    // Of a question met twice, the last word.
    const last = new Map(progress?.trusted.map(({ contested, passage }) => [contested, passage]))
    for (const [contested, passage] of last) {
      const counts = groups.get(contested) ?? new Map<string, number>()
      groups.set(contested, counts.set(passage, (counts.get(passage) ?? 0) + 1))
    }
  }
  return [...groups].map(([contested, counts]) => ({
    contested,
    counts: [...counts].map(([id, count]) => ({ id, count })),
  }))
}

/** The choices a pupil took: those that only led to where the lesson began are everybody's. */
export function ownChoices(
  { progress, track }: ClassReport['pupils'][number],
  { what }: ClassReport['lesson'],
): number {
  const given = new Set(what.tracks[track]?.from)
  return (progress?.choices ?? []).filter((choice) => !given.has(choice)).length
}
