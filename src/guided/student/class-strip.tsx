import { useState } from 'preact/hooks'
import type { PassageId } from '../../evidence/ids'
import type { GuidedKey } from '../client/use-guided-words'
import { useGuidedWords } from '../client/use-guided-words'
import { aliasText } from '../protocol/alias'
import { showCode } from '../protocol/ids'
import type { PupilSnapshot } from '../protocol/snapshots'
import type { StudentPorts } from './student-ports'
import type { Looking } from './use-looking'

interface Props {
  readonly ports: StudentPorts
  readonly snapshot: PupilSnapshot
  readonly language: 'en' | 'hu'
  /** What is said between the names, if anything is. */
  readonly says: GuidedKey | undefined
  readonly reading: Looking
  /** A vote and the end are not disturbed by a passage. */
  readonly quiet: boolean
}

/** The strip over every page of a pupil: who one is, how the line is, and what the teacher has laid on the table. */
export function ClassStrip({ ports, snapshot: { state, me }, language, says, reading, quiet }: Props) {
  const words = useGuidedWords(language)
  const [seenNudge, setSeenNudge] = useState(0)
  const { looking, look, back } = reading
  const { pushed } = state
  return (
    <header class="class-head">
      <div class="class-strip">
        <p class="label">{aliasText(me.alias, language)}</p>
        <p class="note" role="status">
          {says && words(says)}
        </p>
        {looking && (
          <button type="button" class="btn" onClick={back}>
            {words('back')}
          </button>
        )}
        <p class="label">{showCode(state.code)}</p>
      </div>
      {pushed !== undefined && !looking && !quiet && (
        <p class="class-push" role="status">
          {words('pushed')}{' '}
          <button
            type="button"
            class="btn btn--accent"
            onClick={() => look({ name: 'passage', passage: pushed as PassageId })}
          >
            {words('openPassage')}
          </button>
        </p>
      )}
      {me.nudge && me.nudge.id > seenNudge && (
        <p class="class-push" role="alert">
          {words(me.nudge.kind === 'summary' ? 'nudgeSummary' : 'nudgeCode')}{' '}
          <button
            type="button"
            class="btn"
            onClick={() => {
              setSeenNudge(me.nudge?.id ?? 0)
              if (me.nudge?.kind === 'summary') void ports.game.intents.passSceneOver()
            }}
          >
            {words('understood')}
          </button>
        </p>
      )}
    </header>
  )
}
