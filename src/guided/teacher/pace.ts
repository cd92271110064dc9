import type { RosterRow } from '../protocol/roster'

/** One scene of a role, with those who stand at it. */
export interface PaceLine {
  readonly role: string
  readonly scene: string
  readonly rows: readonly RosterRow[]
}

export interface Lag {
  readonly row: RosterRow
  /** Scenes between this pupil and the middle of the group; 0 for those who are only away. */
  readonly scenes: number
  readonly away: boolean
  /** Whole minutes since the last step of someone who reads; 0 for all others. */
  readonly still: number
}

type Scenes = Readonly<Record<string, readonly string[]>>

/** From here on a pupil counts as behind. */
const BEHIND = 2

/** Minutes: a long page with its evidence is read in less. */
const STILL = 4

/** Where pupils stand, in the order of the stories; `scenes` are those of each role in order. Removed ones are left out. */
export function paceLines(roster: readonly RosterRow[], scenes: Scenes): readonly PaceLine[] {
  const lines = new Map<string, RosterRow[]>()
  for (const row of roster) {
    if (row.removed || !row.place) continue
    const key = `${row.place.role} ${row.place.scene}`
    lines.set(key, [...(lines.get(key) ?? []), row])
  }
  const order = (key: string): number => {
    const [role = '', scene = ''] = key.split(' ')
    return Object.keys(scenes).indexOf(role) * 10_000 + (scenes[role]?.indexOf(scene) ?? 0)
  }
  return [...lines]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([key, rows]) => {
      const [role = '', scene = ''] = key.split(' ')
      return { role, scene, rows }
    })
}

/** How many of these stand where the class waits. */
export const atGate = (rows: readonly RosterRow[]): number =>
  rows.filter(({ removed, place }) => !removed && place?.doing === 'gate').length

/**
 * Those who are two scenes or more behind the middle of their group, have read on one page for four minutes, or are not
 * connected: the furthest behind first. `reading` says since when the class could read undisturbed and what time it is,
 * both in milliseconds; without it nobody stands still.
 */
export function lagging(
  roster: readonly RosterRow[],
  scenes: Scenes,
  reading?: { readonly since: number; readonly now: number },
): readonly Lag[] {
  const at = ({ place }: RosterRow): number => (place ? (scenes[place.role]?.indexOf(place.scene) ?? -1) : -1)
  const present = roster.filter(({ removed }) => !removed)
  const middles = new Map<string, number>()
  for (const role of new Set(present.map(({ place }) => place?.role ?? ''))) {
    const group = present.filter(({ place }) => place?.role === role).map(at)
    const sorted = group.sort((a, b) => a - b)
    middles.set(role, sorted[Math.floor(sorted.length / 2)] ?? 0)
  }
  const stillFor = ({ place }: RosterRow): number =>
    reading && (place?.doing === 'reading' || place?.doing === 'evidence')
      ? Math.max(0, Math.floor((reading.now - Math.max(place.at, reading.since)) / 60_000))
      : 0
  return present
    .map((row): Lag => {
      const middle = middles.get(row.place?.role ?? '') ?? 0
      const away = row.link === 'none'
      return { row, scenes: row.place ? Math.max(0, middle - at(row)) : 0, away, still: away ? 0 : stillFor(row) }
    })
    .filter(({ scenes: by, away, still }) => by >= BEHIND || away || still >= STILL)
    .sort(
      (a, b) => b.scenes - a.scenes || Number(b.away) - Number(a.away) || b.still - a.still || a.row.seat - b.row.seat,
    )
}
