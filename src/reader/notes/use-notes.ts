import { useEffect, useState } from 'preact/hooks'
import type { NoteIntents } from '../../state/intents/note-intents'
import type { NotesSlice } from '../../state/slices/notes'
import { useGame } from '../hooks/use-game'
import { useReader } from '../reader-context'

export interface NotesHere {
  readonly notes: NotesSlice
  /** Missing while what keeps the log is on its way. */
  readonly desk: NoteIntents | undefined
  readonly status: 'loading' | 'ready' | 'failed' | 'none'
  again(): void
}

/** The evidence log of this device, read when a page first needs it; `none` where the game is shown without one. */
export function useNotes(): NotesHere {
  const { ports } = useReader()
  const notes = useGame((state) => state.notes)
  const [desk, setDesk] = useState<NoteIntents | undefined>(undefined)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let left = false
    if (failed) return
    ports.notes?.().then(
      (opened) => !left && setDesk(opened),
      () => !left && setFailed(true),
    )
    return () => {
      left = true
    }
  }, [ports, failed])
  const status = !ports.notes ? 'none' : desk ? 'ready' : failed ? 'failed' : 'loading'
  return { notes, desk, status, again: () => setFailed(false) }
}
