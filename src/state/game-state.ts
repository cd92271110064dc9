import { createStore, type StoreApi } from 'zustand/vanilla'
import type { NotesSlice } from './slices/notes'
import { NOTHING_READ, type ReadingSlice } from './slices/reading'
import type { RecordSlice } from './slices/record'
import type { SessionSlice } from './slices/session'
import { DEFAULT_SETTINGS, type Settings } from './slices/settings'
import { FIRST_VIEW, type ViewSlice } from './slices/view'

export interface GameState {
  readonly session: SessionSlice
  readonly record: RecordSlice
  readonly reading: ReadingSlice
  readonly notes: NotesSlice
  readonly settings: Settings
  readonly view: ViewSlice
}

export type GameStore = StoreApi<GameState>

/** The one store. Only intents write to it; the page, the city and the sound read it through selectors. */
export function createGameStore(): GameStore {
  return createStore<GameState>(() => ({
    session: { status: 'none' },
    record: { status: 'absent' },
    reading: NOTHING_READ,
    notes: [],
    settings: DEFAULT_SETTINGS,
    view: FIRST_VIEW,
  }))
}
