import type { Game } from '../../state/game'
import type { ReaderPorts } from '../reader-ports'
import { fileNameOf } from './slot-groups'

/** Hands the present path to the browser as a file. Nothing happens while nothing is played. */
export function exportPath({ store, intents }: Game, ports: Pick<ReaderPorts, 'saveFile'>): void {
  const { session } = store.getState()
  const text = intents.exportSave()
  if (session.status !== 'playing' || text === undefined) return
  const { savedAt } = JSON.parse(text) as { readonly savedAt: string }
  ports.saveFile(fileNameOf(session.structure.role, savedAt), text)
}
