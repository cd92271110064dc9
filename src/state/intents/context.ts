import type { LineId, SceneId } from '../../story/ids'
import type { Turn } from '../../story/turn'
import type { GameState, GameStore } from '../game-state'
import type { Ports } from '../ports'
import type { Playing } from '../slices/session'
import type { Message, ViewSlice } from '../slices/view'

/** What every intent works with. */
export interface Context {
  readonly store: GameStore
  readonly ports: Ports
}

/** What is played now; `undefined` while no role is open, or one is loading or failed. */
export function playingIn({ store }: Context): Playing | undefined {
  const { session } = store.getState()
  return session.status === 'playing' ? session : undefined
}

/** Changes part of the view and leaves the rest. What is so already is not told to every part of the page again. */
export function setView({ store }: Context, change: Partial<ViewSlice>): void {
  const { view } = store.getState()
  const changed = { ...view, ...change }
  const isNew = (key: keyof ViewSlice): boolean => changed[key] !== view[key]
  if ((Object.keys(change) as (keyof ViewSlice)[]).some(isNew)) store.setState({ view: changed })
}

/** Tells the player something. The same message is not shown twice at a time. */
export function tell(context: Context, code: string, values?: Message['values']): void {
  const { messages } = context.store.getState().view
  if (messages.some((message) => message.code === code)) return
  setView(context, { messages: [...messages, values ? { code, values } : { code }] })
}

/** What a person has read once these turns were shown. */
export function withRead(reading: GameState['reading'], turns: readonly Turn[]): GameState['reading'] {
  const lines = new Set<LineId>(reading.lines)
  const scenes = new Set<SceneId>(reading.scenes)
  for (const beat of turns.flatMap(({ beats }) => beats)) {
    if (beat.kind === 'line') lines.add(beat.line)
    else scenes.add(beat.scene)
  }
  return { ...reading, lines, scenes }
}
