import type { PassageId } from '../../evidence/ids'
import type { ChoiceId, EndingId, LineId, RoleId, SceneId } from '../../story/ids'

/** What was read and done on this device over all playthroughs: for skipping, the map of paths, the debrief. Kept. */
export interface ReadingSlice {
  /** Passages opened, in the order they were first opened. */
  readonly passages: readonly PassageId[]
  /** Choices whose evidence was opened. */
  readonly evidence: readonly ChoiceId[]
  readonly lines: ReadonlySet<LineId>
  readonly scenes: ReadonlySet<SceneId>
  /** Choices taken in any playthrough. */
  readonly taken: ReadonlySet<ChoiceId>
  readonly endings: Readonly<Record<RoleId, readonly EndingId[]>>
}

export const NOTHING_READ: ReadingSlice = {
  passages: [],
  evidence: [],
  lines: new Set(),
  scenes: new Set(),
  taken: new Set(),
  endings: {},
}

/** As JSON text, for storage. */
export function writeReading(reading: ReadingSlice): string {
  return JSON.stringify({
    ...reading,
    lines: [...reading.lines],
    scenes: [...reading.scenes],
    taken: [...reading.taken],
  })
}

/** Reads what `writeReading` wrote; what cannot be read is taken as not read yet. */
export function restoreReading(text: string | undefined): ReadingSlice {
  try {
    const raw = JSON.parse(text ?? '{}')
    return {
      passages: strings(raw.passages),
      evidence: strings(raw.evidence),
      lines: new Set(strings<LineId>(raw.lines)),
      scenes: new Set(strings<SceneId>(raw.scenes)),
      taken: new Set(strings<ChoiceId>(raw.taken)),
      endings: Object.fromEntries(Object.entries(raw.endings ?? {}).map(([role, list]) => [role, strings(list)])),
    }
  } catch {
    return NOTHING_READ
  }
}

function strings<Kind extends string>(raw: unknown): Kind[] {
  return Array.isArray(raw) ? raw.filter((item): item is Kind => typeof item === 'string') : []
}
