import type { TurnSummary } from '../../explore/turn-graph'
import type { Fault } from '../../fault'
import type { RoleReading } from '../role-reading'
import { faultAt, tagAt } from '../rule'

/** Scenes that follow one another on some path, each pair once. */
export function scenePairs(summaries: readonly TurnSummary[]): readonly (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>()
  for (const { from, scenes } of summaries) {
    let before = from?.scene
    for (const scene of scenes) {
      if (before !== undefined && before !== scene) pairs.set(`${before}>${scene}`, [before, scene])
      before = scene
    }
  }
  return [...pairs.values()]
}

/** Time never runs backwards from one scene to the next; if it does so nowhere, it does so on no path. */
export function timeFaults(summaries: readonly TurnSummary[], reading: RoleReading): readonly Fault[] {
  return scenePairs(summaries).flatMap(([before, scene]) => {
    const [earlier, later] = [reading.scenes.get(before), reading.scenes.get(scene)]
    const [from, to] = [earlier?.tags.get('at'), later?.tags.get('at')]
    if (!later || from === undefined || to === undefined || from <= to) return []
    return [
      faultAt(
        tagAt(later, 'at'),
        'time-runs-backwards',
        `${scene} is at ${to}, but can follow ${before} at ${from}`,
        'set it later, or lead there from an earlier scene',
      ),
    ]
  })
}
