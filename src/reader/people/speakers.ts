import type { SceneId } from '../../story/ids'
import type { SceneHead } from '../../story/structure'
import type { InventedPerson } from '../reader-ports'
import { type Mood, moodOf } from './mood'

/** A face to be shown beside a line. */
export interface SpeakerFace {
  readonly portrait: string
  readonly mood: Mood
}

export interface SpokenLine {
  readonly id: string
  readonly who: string | undefined
  readonly scene: SceneId | undefined
}

/**
 * The faces of a turn by line id: each speaker who is drawn once, where they first speak. The mood is that of the scene
 * the line belongs to, of which `met` gives all so far in order; what a scene does not say holds on from those before.
 */
export function speakersOf(
  lines: readonly SpokenLine[],
  met: readonly SceneHead[],
  people: readonly InventedPerson[],
): ReadonlyMap<string, SpeakerFace> {
  const faces = new Map<string, SpeakerFace>()
  const shown = new Set<string>()
  for (const { id, who, scene } of lines) {
    const person = people.find((other) => other.id === who)
    if (person?.portrait === undefined || shown.has(person.id)) continue
    shown.add(person.id)
    const last = met.findLastIndex((head) => head.id === scene)
    const until = last < 0 ? met : met.slice(0, last + 1)
    const latest = <Key extends keyof SceneHead>(key: Key) => until.findLast((head) => head[key] !== undefined)?.[key]
    const around = { sound: latest('sound'), weather: latest('weather') ?? 'clear', crowd: latest('crowd') ?? 0 }
    faces.set(id, { portrait: person.portrait, mood: moodOf(around, person.steady === true) })
  }
  return faces
}
