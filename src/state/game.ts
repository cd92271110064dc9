import { createGameStore, type GameStore } from './game-state'
import type { Context } from './intents/context'
import { watchOtherTabs } from './intents/keeping'
import { createRecordIntents, type RecordIntents } from './intents/record-intents'
import { createSaveIntents, type SaveIntents } from './intents/save-intents'
import { createSettingsIntents, type SettingsIntents } from './intents/settings-intents'
import { createStoryIntents, type StoryIntents } from './intents/story-intents'
import { createViewIntents, type ViewIntents } from './intents/view-intents'
import type { Ports } from './ports'

export type Intents = StoryIntents & SaveIntents & ViewIntents & SettingsIntents & RecordIntents

/** The game as the page, the city and the sound see it: a store to read, intents to send. */
export interface Game {
  readonly store: GameStore
  readonly intents: Intents
  dispose(): void
}

/** A game that nothing was played in yet; what it needs of the browser comes in as `ports`. */
export function createGame(ports: Ports): Game {
  const store = createGameStore()
  const context: Context = { store, ports }
  const story = createStoryIntents(context)
  const intents: Intents = {
    ...story,
    ...createSaveIntents(context, story),
    ...createViewIntents(context),
    ...createSettingsIntents(context),
    ...createRecordIntents(context),
  }
  return { store, intents, dispose: watchOtherTabs(context) }
}
