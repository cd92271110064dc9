import type { DistrictId } from '../../history/district'
import { eventsUntil } from '../../history/events-in-time'
import type { HistoricalEvent } from '../../history/historical-event'
import { districtsAt, type HoldingChange } from '../../history/holding'
import type { Moment } from '../../history/moment'
import type { EndingId } from '../../story/ids'
import type { SceneHead } from '../../story/structure'
import type { GameState } from '../game-state'
import type { Playing } from '../slices/session'
import { scenesMet, stageOf } from './stage'

/** The ending reached, once the story has no choice left. */
export function endingOf(playing: Playing): EndingId | undefined {
  if (playing.turn.options.length > 0) return undefined
  return scenesMet(playing).findLast(({ ending }) => ending !== undefined)?.ending
}

/** The scene that closes a chapter, while the player stands in it. */
export function chapterEndOf(playing: Playing): SceneHead | undefined {
  const scene = stageOf(playing)?.scene
  return scene?.chapterEnd === undefined ? undefined : scene
}

/** The hour of the story now. */
export function momentOf(state: GameState): Moment | undefined {
  return state.session.status === 'playing' ? stageOf(state.session)?.at : undefined
}

/** What has certainly happened by the hour of the story; empty while the record is not loaded. */
export function eventsSoFar(state: GameState): readonly HistoricalEvent[] {
  const moment = momentOf(state)
  return moment && state.record.status === 'ready' ? eventsUntil(state.record.events, moment) : []
}

/** Who holds each district at a moment. */
export function districtStates(record: GameState['record'], moment: Moment): ReadonlyMap<DistrictId, HoldingChange> {
  return record.status === 'ready' ? districtsAt(record.holdings, moment) : new Map()
}
