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
}

type Scenes = Readonly<Record<string, readonly string[]>>

/** From here on a pupil counts as behind. */
const BEHIND = 2

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

/** Those who are two scenes or more behind the middle of their group, or not connected: the furthest behind first. */
export function lagging(roster: readonly RosterRow[], scenes: Scenes): readonly Lag[] {
  const at = ({ place }: RosterRow): number => (place ? (scenes[place.role]?.indexOf(place.scene) ?? -1) : -1)
  const present = roster.filter(({ removed }) => !removed)
  const middles = new Map<string, number>()
  for (const role of new Set(present.map(({ place }) => place?.role ?? ''))) {
    const group = present.filter(({ place }) => place?.role === role).map(at)
    const sorted = group.sort((a, b) => a - b)
    middles.set(role, sorted[Math.floor(sorted.length / 2)] ?? 0)
  }
  return present
    .map((row): Lag => {
      const middle = middles.get(row.place?.role ?? '') ?? 0
      return { row, scenes: row.place ? Math.max(0, middle - at(row)) : 0, away: row.link === 'none' }
    })
    .filter(({ scenes: by, away }) => by >= BEHIND || away)
    .sort((a, b) => b.scenes - a.scenes || Number(b.away) - Number(a.away) || a.row.seat - b.row.seat)
}
