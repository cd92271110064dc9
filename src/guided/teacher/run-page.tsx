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
import { RUN_PARTS, useRunPart } from './use-run-part'
import { type Room, useStories } from './use-teacher'
import { VotePart } from './vote-part'

const NEXT: Partial<Record<Phase, 'play' | 'talk' | 'ticket'>> = { frame: 'play', play: 'talk', talk: 'ticket' }

const NAV_WORDS = { class: 'navClass', vote: 'vote', talk: 'talk', wall: 'wall' } as const

/** A double click is one press: it must not take the class past a part of the lesson. */
const SETTLED_MS = 700

/** The lesson while it goes on. */
export function RunPage({ room }: { readonly room: Room }) {
  const { page, ports, snapshot, words, teach } = room
  const { state, roster } = snapshot
  const time = useSeconds(page, ports.later)
  const stories = useStories(
    ports,
    state.lesson.what.tracks.map(({ role }) => role),
  )
  const present = roster.filter(({ removed }) => !removed)
  const next = NEXT[state.phase]
  const each = state.lesson.devices === 'each'
  const [part, show] = useRunPart(state)
  return (
    <>
      <section class="running" aria-label={words('lessonPlan')}>
        <p>
          <span class="label num">{showCode(state.code)}</span>{' '}
          <span class="note">
            {state.phase === 'ticket' && each
              ? words('ticketsIn', { count: present.filter(({ ticket }) => ticket).length, of: present.length })
              : words('joined', { count: present.length, here: present.filter(({ link }) => link !== 'none').length })}
          </span>
        </p>
        <LessonStrip plan={state.lesson.plan} words={words} now={{ state, time }} />
      </section>
      <nav class="run-nav" aria-label={words('parts')}>
        {RUN_PARTS.map((name) => (
          <button
            type="button"
            key={name}
            class="btn"
            aria-pressed={name === part}
            onClick={() => {
              show(name)
              window.scrollTo(0, 0)
            }}
          >
            {words(NAV_WORDS[name])}
          </button>
        ))}
      </nav>
      <main class="run" id="text" data-shows={part}>
        <div>
          {each && (
            <div data-part="class">
              <PacePart room={room} stories={stories} time={time} />
              <GatePart room={room} stories={stories} />
            </div>
          )}
          <div data-part="wall">
            <StagePart room={room} stories={stories} />
            <WallPart room={room} />
          </div>
          {each && (
            <div data-part="class">
              <PupilsPart room={room} />
            </div>
          )}
        </div>
        <div>
          <div data-part="vote">
            <VotePart room={room} time={time} />
          </div>
          <div data-part="talk">
            <PromptPart room={room} />
            <PassagePart room={room} stories={stories} />
          </div>
          <div data-part="class">
            <DoorPart room={room} />
          </div>
        </div>
      </main>
      <footer class="console__foot">
        <button
          type="button"
          class="btn"
          aria-pressed={state.paused}
          onClick={() => void teach({ do: 'pause', paused: !state.paused })}
        >
          {words(state.paused ? 'resume' : 'pause')}
        </button>
        {next ? (
          <button
            type="button"
            key={next}
            class="btn btn--accent"
            disabled={time - state.phaseSince < SETTLED_MS}
            onClick={() => void teach({ do: 'phase', phase: next })}
          >
            {words(`toPhase_${next}`)}
          </button>
        ) : (
          <EndButton room={room} accent />
        )}
      </footer>
    </>
  )
}

/** Who else comes in, and the way out: seldom used, so they stand at the end of the page. */
function DoorPart({ room }: { readonly room: Room }) {
  const { snapshot, words, teach } = room
  const { locked, phase } = snapshot.state
  return (
    <section>
      <h2 class="label">{words('door')}</h2>
      <div class="acts">
        <button type="button" class="btn" onClick={() => void teach({ do: 'lock', locked: !locked })}>
          {words(locked ? 'unlock' : 'lock')}
        </button>
        {NEXT[phase] && <EndButton room={room} />}
      </div>
    </section>
  )
}

/** Ends the lesson at the second press. */
function EndButton({ room: { words, teach }, accent = false }: { readonly room: Room; readonly accent?: boolean }) {
  const [sure, setSure] = useState(false)
  return (
    <button
      type="button"
      class={accent ? 'btn btn--accent' : 'btn'}
      onClick={() => (sure ? void teach({ do: 'end' }) : setSure(true))}
    >
      {words(sure ? 'sure' : 'endLesson')}
    </button>
  )
}
