import type { ReadingSlice } from './slices/reading'

/** All that was read here or there; what was read here comes first. */
export function joinReading(here: ReadingSlice, there: ReadingSlice): ReadingSlice {
  const roles = new Set([...Object.keys(here.endings), ...Object.keys(there.endings)]) as Set<keyof typeof here.endings>
  return {
    passages: both(here.passages, there.passages),
    evidence: both(here.evidence, there.evidence),
    lines: new Set([...here.lines, ...there.lines]),
    scenes: new Set([...here.scenes, ...there.scenes]),
    taken: new Set([...here.taken, ...there.taken]),
    endings: Object.fromEntries(
      [...roles].map((role) => [role, both(here.endings[role] ?? [], there.endings[role] ?? [])]),
    ),
  }
}

const both = <Item>(here: readonly Item[], there: readonly Item[]): readonly Item[] => [...new Set([...here, ...there])]
