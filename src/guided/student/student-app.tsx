import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PassageId } from '../../evidence/ids'
import type { ClassPage } from '../client/class-page'
import { useStanding } from '../client/use-class-page'
import { useGuidedWords } from '../client/use-guided-words'
import { aliasText } from '../protocol/alias'
import { showCode } from '../protocol/ids'
import type { PupilSnapshot } from '../protocol/snapshots'
import { BallotPage } from './ballot-page'
import { JoinPage } from './join-page'
import { type PlayAlong, playAlong } from './play-along'
import type { StudentPorts } from './student-ports'
import { TicketPage } from './ticket-page'
import { LobbyPage, RestPage } from './wait-page'

interface Props {
  readonly page: ClassPage<PupilSnapshot>
  readonly ports: StudentPorts
}

/** What lies over the game: nothing but a strip while the class plays, a page of its own otherwise. */
type Over = 'outside' | 'lobby' | 'play' | 'held' | 'talk' | 'vote' | 'ticket' | 'ended'

export function StudentApp({ page, ports }: Props) {
  const standing = useStanding(page)
  const language = useLanguage(ports)
  const words = useGuidedWords(language)
  const along = useAlong(page, ports, standing.kind)
  const [looking, setLooking] = useState(false)
  const [seenNudge, setSeenNudge] = useState(0)
  const snapshot = standing.kind === 'in' ? standing.view.snapshot : undefined
  const over: Over = snapshot ? overOf(snapshot, along) : 'outside'
  const covered = over !== 'play' && !looking
  const { go } = ports.game.intents
  const leave = (): void => {
    page.leave()
    ports.left()
  }

  useLayoutEffect(() => ports.cover(covered), [covered, ports])
  // Whatever the class does next is seen, wherever the pupil was looking.
  const round = `${over}/${snapshot?.state.ballot?.question.id}/${snapshot?.state.ballot?.round}/${snapshot?.state.prompt?.id}`
  useEffect(() => setLooking(false), [round])
  useEffect(() => {
    if (snapshot) void ports.game.intents.setLanguage(snapshot.state.lesson.language)
  }, [snapshot?.state.lesson.language, ports])

  if (standing.kind === 'coming')
    return (
      <main class="phone-main" id="text">
        <p class="lead" role="status">
          {words('coming')}
        </p>
      </main>
    )
  if (standing.kind === 'outdated')
    return (
      <main class="phone-main" id="text">
        <h1 class="poster">{words('outdatedTitle')}</h1>
        <p class="lead">{words('outdatedText')}</p>
        <button type="button" class="btn btn--accent" onClick={ports.reload}>
          {words('reload')}
        </button>
      </main>
    )
  if (standing.kind === 'removed')
    return (
      <main class="phone-main" id="text">
        <h1 class="poster">{words('removedTitle')}</h1>
        <p class="lead">{words('removedText', { alias: '' })}</p>
        <button type="button" class="btn" onClick={leave}>
          {words('leave')}
        </button>
      </main>
    )
  if (standing.kind === 'outside' || !snapshot)
    return (
      <JoinPage
        page={page}
        ports={ports}
        language={language}
        why={standing.kind === 'outside' ? standing.why : undefined}
      />
    )

  const { state, me } = snapshot
  const look = (screen: 'journal' | 'library' | 'notes'): void => {
    go({ name: screen })
    setLooking(true)
  }
  const shared = { page, ports, snapshot, language }
  return (
    <>
      <header class="class-head">
        <div class="class-strip">
          <p class="label">{aliasText(me.alias, language)}</p>
          <p class="note" role="status">
            {!(standing.kind === 'in' && standing.linked) ? words('lost') : state.paused ? words('paused') : ''}
          </p>
          {looking && (
            <button type="button" class="btn" onClick={() => setLooking(false)}>
              {words('back')}
            </button>
          )}
          <p class="label">{showCode(state.code)}</p>
        </div>
        {state.pushed !== undefined && !looking && over !== 'vote' && over !== 'ended' && (
          <p class="class-push" role="status">
            {words('pushed')}{' '}
            <button
              type="button"
              class="btn btn--accent"
              onClick={() => {
                go({ name: 'passage', passage: state.pushed as PassageId })
                setLooking(true)
              }}
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
      {covered && over === 'lobby' && <LobbyPage {...shared} />}
      {covered && over === 'held' && (
        <RestPage title={words('waitTitle')} text={words('waitText')} language={language} look={look} />
      )}
      {covered && over === 'talk' && (
        <RestPage
          title={state.prompt?.words[language] ?? words('talkTitle')}
          text={words('talkText')}
          language={language}
          look={look}
        />
      )}
      {covered && over === 'vote' && state.ballot && (
        <BallotPage key={`${state.ballot.question.id}/${state.ballot.round}`} {...shared} ballot={state.ballot} />
      )}
      {covered && over === 'ticket' && <TicketPage {...shared} openLibrary={() => look('library')} />}
      {covered && over === 'ended' && (
        <main class="phone-main" id="text">
          <h1 class="poster">{words('endTitle')}</h1>
          <p class="lead">{words('endText')}</p>
          <button type="button" class="btn btn--accent" onClick={leave}>
            {words('leave')}
          </button>
        </main>
      )}
    </>
  )
}

function overOf({ state }: PupilSnapshot, along: PlayAlong | undefined): Over {
  if (state.phase === 'ended') return 'ended'
  if (state.ballot) return 'vote'
  if (state.phase === 'ticket') return 'ticket'
  if (state.phase === 'talk') return 'talk'
  if (state.phase !== 'play') return 'lobby'
  return state.paused || along?.held() !== false ? 'held' : 'play'
}

function useLanguage({ game }: StudentPorts): 'en' | 'hu' {
  const [language, setLanguage] = useState(game.store.getState().settings.language)
  useEffect(() => game.store.subscribe(({ settings }) => setLanguage(settings.language)), [game])
  return language
}

/** Plays along while the pupil is in; painted again with each step, since a step may lead to the gate. */
function useAlong(page: ClassPage<PupilSnapshot>, ports: StudentPorts, kind: string): PlayAlong | undefined {
  const along = useRef<PlayAlong | undefined>(undefined)
  const [, repaint] = useState(0)
  useEffect(() => {
    if (kind !== 'in') return
    const mine = playAlong(ports.game, page, ports)
    along.current = mine
    const stopStore = ports.game.store.subscribe((now, before) => {
      if (now.session !== before.session) repaint((count) => count + 1)
    })
    const stopHidden = ports.onHidden(mine.flush)
    return () => {
      stopStore()
      stopHidden()
      mine.dispose()
      along.current = undefined
    }
  }, [kind, page, ports])
  return along.current
}
