import { useState } from 'preact/hooks'
import { useSeconds } from '../client/use-class-page'
import { showCode } from '../protocol/ids'
import type { Phase } from '../protocol/lesson'
import { GatePart } from './gate-part'
import { LessonStrip } from './lesson-strip'
import { PacePart } from './pace-part'
import { PupilsPart } from './pupils-part'
import { StagePart } from './stage-part'
import { PassagePart, PromptPart, WallPart } from './talk-parts'
import { type Room, useStories } from './use-teacher'
import { VotePart } from './vote-part'

const NEXT: Partial<Record<Phase, 'play' | 'talk' | 'ticket'>> = { frame: 'play', play: 'talk', talk: 'ticket' }

/** The lesson while it goes on. */
export function RunPage({ room }: { readonly room: Room }) {
  const { page, ports, snapshot, words, teach } = room
  const { state, roster } = snapshot
  const time = useSeconds(page, ports.later)
  const [sure, setSure] = useState(false)
  const stories = useStories(
    ports,
    state.lesson.what.tracks.map(({ role }) => role),
  )
  const present = roster.filter(({ removed }) => !removed)
  const next = NEXT[state.phase]
  return (
    <>
      <div class="running">
        <p>
          <span class="label num">{showCode(state.code)}</span>{' '}
          <span class="note">
            {words('joined', { count: present.length, here: present.filter(({ link }) => link !== 'none').length })}
          </span>
        </p>
        <LessonStrip plan={state.lesson.plan} words={words} now={{ state, time }} />
      </div>
      <main class="run" id="text">
        <div>
          {state.lesson.devices === 'each' && <PacePart room={room} stories={stories} />}
          <GatePart room={room} stories={stories} />
          <StagePart room={room} stories={stories} />
          <PupilsPart room={room} />
        </div>
        <div>
          <VotePart room={room} time={time} />
          <PromptPart room={room} />
          <PassagePart room={room} stories={stories} />
          <WallPart room={room} />
        </div>
      </main>
      <footer class="console__foot">
        <div>
          <button type="button" class="btn" onClick={() => (sure ? void teach({ do: 'end' }) : setSure(true))}>
            {words(sure ? 'sure' : 'endLesson')}
          </button>
        </div>
        <div>
          <button type="button" class="btn" onClick={() => void teach({ do: 'lock', locked: !state.locked })}>
            {words(state.locked ? 'unlock' : 'lock')}
          </button>
          <button
            type="button"
            class="btn"
            aria-pressed={state.paused}
            onClick={() => void teach({ do: 'pause', paused: !state.paused })}
          >
            {words(state.paused ? 'resume' : 'pause')}
          </button>
          {next && (
            <button type="button" class="btn btn--accent" onClick={() => void teach({ do: 'phase', phase: next })}>
              {words(`toPhase_${next}`)}
            </button>
          )}
        </div>
      </footer>
    </>
  )
}
