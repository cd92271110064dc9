import { eventsBetween } from '../../history/events-in-time'
import type { HistoricalEvent } from '../../history/historical-event'
import type { GameState } from '../../state/game-state'
import { scenesMet } from '../../state/selectors/stage'
import type { Playing } from '../../state/slices/session'
import type { ChapterId } from '../../story/ids'

/** More than this nobody reads between two chapters. */
const MOST_EVENTS = 7

/** What the record has between the first and the last scene of a chapter that was played; the best attested, in time order. */
export function meanwhile(
  playing: Playing,
  record: GameState['record'],
  chapter: ChapterId,
): readonly HistoricalEvent[] {
  const met = scenesMet(playing).filter((scene) => scene.chapter === chapter)
  const first = met[0]
  const last = met.at(-1)
  if (record.status !== 'ready' || !first || !last) return []
  const events = eventsBetween(record.events, first.at, last.at).filter(({ addsTo }) => addsTo.length === 0)
  const best = new Set(events.toSorted((a, b) => b.passages.length - a.passages.length).slice(0, MOST_EVENTS))
  return events.filter((event) => best.has(event))
}

export interface Unseen {
  readonly scenes: number
  readonly allScenes: number
  readonly choices: number
}

/** How much of a chapter the player did not meet in this playthrough. Says how many, never what. */
export function unseenOf(playing: Playing, chapter: ChapterId): Unseen {
  const met = new Set(scenesMet(playing).map(({ id }) => id))
  const scenes = playing.structure.scenes.filter((scene) => scene.chapter === chapter)
  const offered = new Set([...playing.steps, playing].flatMap(({ turn }) => turn.options.map(({ id }) => id)))
  const choices = Object.entries(playing.books[chapter]?.choices ?? {}).filter(
    ([id, { locked }]) => locked !== true && !offered.has(id as never),
  )
  return {
    scenes: scenes.filter(({ id }) => !met.has(id)).length,
    allScenes: scenes.length,
    choices: choices.length,
  }
}

/** How many of the passages behind a chapter's choices were opened on this device, and how many there are. */
export function passagesOpened(
  playing: Playing,
  reading: GameState['reading'],
  chapter: ChapterId,
): { readonly read: number; readonly count: number } {
  const facts = Object.values<{ readonly passages: readonly string[] }>(playing.books[chapter]?.choices ?? {})
  const all = new Set(facts.flatMap(({ passages }) => passages))
  return { read: reading.passages.filter((id) => all.has(id)).length, count: all.size }
}
