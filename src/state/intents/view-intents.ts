import type { PassageId } from '../../evidence/ids'
import type { ChoiceId } from '../../story/ids'
import type { Looking, Message, Screen } from '../slices/view'
import type { Context } from './context'
import { setView, tell } from './context'
import { keepReading } from './keeping'

export interface ViewIntents {
  go(screen: Screen): void
  openEvidence(choice: ChoiceId): void
  closeEvidence(): void
  /** Looks at a drawing or a thing in it; with nothing, back to the story. Takes the place of an open evidence sheet. */
  lookAt(look: Looking | undefined): void
  /** Notes that a passage was opened, for the debrief and the journal. */
  markPassageRead(passage: PassageId): void
  /** A voice begins or stops reading the page aloud. */
  readingAloud(on: boolean): void
  say(code: string, values?: Message['values']): void
  dismiss(code: string): void
}

export function createViewIntents(context: Context): ViewIntents {
  const { store } = context
  return {
    go(screen) {
      // Who reads the passage behind a thing comes back to that thing.
      const stays = screen.name === 'passage' || screen.name === 'story'
      setView(context, { screen, evidenceOf: undefined, ...(stays ? {} : { look: undefined }) })
    },
    openEvidence(choice) {
      setView(context, { evidenceOf: choice, look: undefined })
      store.setState(({ reading }) =>
        reading.evidence.includes(choice) ? {} : { reading: { ...reading, evidence: [...reading.evidence, choice] } },
      )
      keepReading(context)
    },
    closeEvidence: () => setView(context, { evidenceOf: undefined }),
    lookAt: (look) => setView(context, { look, evidenceOf: undefined }),
    markPassageRead(passage) {
      if (store.getState().reading.passages.includes(passage)) return
      store.setState(({ reading }) => ({ reading: { ...reading, passages: [...reading.passages, passage] } }))
      keepReading(context)
    },
    readingAloud(on) {
      if (store.getState().view.aloud !== on) setView(context, { aloud: on })
    },
    say: (code, values) => tell(context, code, values),
    dismiss: (code) =>
      setView(context, { messages: store.getState().view.messages.filter((message) => message.code !== code) }),
  }
}
