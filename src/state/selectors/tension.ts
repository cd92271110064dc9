import type { GameState } from '../game-state'
import { districtStates } from './progress'
import { stageOf } from './stage'

/** 0: quiet as far as is recorded. 1: people in the street, or a scene with a content note. 2: fighting in the district. */
export type Tension = 0 | 1 | 2

/** How tense the hour is where the scene is set: what the record has of the district, and what the story says of itself. */
export function tensionOf({ session, record }: Pick<GameState, 'session' | 'record'>): Tension {
  const stage = session.status === 'playing' ? stageOf(session) : undefined
  if (!stage) return 0
  const place = record.status === 'ready' ? record.places.find(({ id }) => id === stage.scene.place) : undefined
  const states = districtStates(record, stage.at)
  const holders = new Set(
    [...states].filter(([id]) => place?.districts.includes(id)).map(([, change]) => change.holder),
  )
  if (holders.has('fighting')) return 2
  return holders.has('demonstration') || stage.scene.noted ? 1 : 0
}
