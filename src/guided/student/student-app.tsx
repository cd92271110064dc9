import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ClassPage } from '../client/class-page'
import { pageTheme } from '../client/page-theme'
import { useStanding } from '../client/use-class-page'
import { useFromTheTop } from '../client/use-from-the-top'
import { useOwnLanguage } from '../client/use-game-state'
import { type GuidedKey, useGuidedWords } from '../client/use-guided-words'
import { useTabName } from '../client/use-tab-name'
import type { PupilSnapshot } from '../protocol/snapshots'
import { BallotPage } from './ballot-page'
import { ClassStrip } from './class-strip'
import { JoinPage } from './join-page'
import { type PlayAlong, playAlong } from './play-along'
import type { StudentPorts } from './student-ports'
import { EMPTY_DRAFT, type TicketDraft, TicketPage } from './ticket-page'
import { useLooking } from './use-looking'
import { LobbyPage, RestPage } from './wait-page'

interface Props {
  readonly page: ClassPage<PupilSnapshot>
  readonly ports: StudentPorts
}

/** What lies over the game: nothing but a strip while the class plays, a page of its own otherwise. */
type Over = 'outside' | 'lobby' | 'play' | 'paused' | 'held' | 'talk' | 'vote' | 'ticket' | 'ended'

/** Each by its heading; the story names the tab itself. */
const TAB_NAMES: Readonly<Record<Over, GuidedKey>> = {
  outside: 'joinTitle',
  lobby: 'youAreIn',
  play: 'game',
  paused: 'pauseTitle',
  held: 'waitTitle',
  talk: 'talkTitle',
  vote: 'vote',
  ticket: 'ticketTitle',
  ended: 'endTitle',
}

export function StudentApp({ page, ports }: Props) {
  const standing = useStanding(page)
  const language = useOwnLanguage(ports.game)
  const words = useGuidedWords(language)
  const along = useAlong(page, ports, standing.kind)
  const [draft, setDraft] = useState<TicketDraft>(EMPTY_DRAFT)
  const snapshot = standing.kind === 'in' ? standing.view.snapshot : undefined
  const over: Over = snapshot ? overOf(snapshot, along) : 'outside'
  const step = stepOf(over, snapshot)
  const reading = useLooking(ports, step)
  const covered = over !== 'play' && !reading.looking
  const leave = (): void => {
    page.leave()
    ports.left()
  }

  useLayoutEffect(() => ports.cover(covered), [covered, ports])
  useFromTheTop(step, covered)
  const title = snapshot?.state.lesson.what.title[language as 'en' | 'hu'] ?? words('game')
  useTabName(ports.nameTab, ...(covered ? [words(TAB_NAMES[over]), title] : []))
  useEffect(() => {
    if (snapshot) void ports.game.intents.setLanguage(snapshot.state.lesson.language)
  }, [snapshot?.state.lesson.language, ports])
  useEffect(() => {
    const { ballot } = snapshot?.state ?? {}
    if (ballot && snapshot?.tally) ports.tallied(ballot, snapshot.tally, snapshot.cast?.option)
  }, [snapshot?.state.ballot, snapshot?.tally, snapshot?.cast, ports])

  if (standing.kind === 'coming' || standing.kind === 'outdated' || standing.kind === 'removed')
    return <Outside kind={standing.kind} language={language} reload={ports.reload} leave={leave} />
  if (standing.kind === 'outside' || !snapshot)
    return (
      <div class="class-page" data-theme={pageTheme()}>
        <JoinPage
          page={page}
          ports={ports}
          language={language}
          why={standing.kind === 'outside' ? standing.why : undefined}
        />
      </div>
    )

  const { state } = snapshot
  const shared = { page, ports, snapshot, language }
  const rest = { language, look: (name: 'journal' | 'library' | 'notes') => reading.look({ name }) }
  const says = !standing.linked ? 'lost' : state.paused && over !== 'paused' ? 'paused' : undefined
  return (
    <div class="class-page" {...(covered ? { 'data-theme': pageTheme() } : {})}>
      <ClassStrip {...shared} says={says} reading={reading} quiet={over === 'vote' || over === 'ended'} />
      {covered && over === 'lobby' && <LobbyPage {...shared} />}
      {covered && over === 'paused' && <RestPage {...rest} title={words('pauseTitle')} text={words('pauseText')} />}
      {covered && over === 'held' && (
        <RestPage
          {...rest}
          title={words('waitTitle')}
          text={words(state.gate.kind === 'held' ? 'heldText' : 'waitText')}
        />
      )}
      {covered && over === 'talk' && (
        <RestPage {...rest} title={state.prompt?.words[language] ?? words('talkTitle')} text={words('talkText')} />
      )}
      {covered && over === 'vote' && state.ballot && (
        <BallotPage
          key={`${state.ballot.question.id}/${state.ballot.round}`}
          {...shared}
          ballot={state.ballot}
          openLibrary={() => reading.look({ name: 'library' })}
        />
      )}
      {covered && over === 'ticket' && (
        <TicketPage
          {...shared}
          draft={draft}
          setDraft={setDraft}
          openLibrary={() => reading.look({ name: 'library' })}
        />
      )}
      {covered && over === 'ended' && (
        <main class="phone-main" id="text">
          <h1 class="poster">{words('endTitle')}</h1>
          <p class="lead">{words('endText')}</p>
          <p class="acts2 phone-foot">
            <button type="button" class="btn btn--accent" onClick={leave}>
              {words('leave')}
            </button>
          </p>
        </main>
      )}
    </div>
  )
}

/** Not in, and nothing to be done about it here but one thing. */
function Outside({
  kind,
  language,
  reload,
  leave,
}: {
  readonly kind: 'coming' | 'outdated' | 'removed'
  readonly language: 'en' | 'hu'
  reload(): void
  leave(): void
}) {
  const words = useGuidedWords(language)
  if (kind === 'coming')
    return (
      <main class="phone-main" id="text" data-theme={pageTheme()}>
        <h1 class="label">{words('game')}</h1>
        <p class="lead" role="status">
          {words('coming')}
        </p>
      </main>
    )
  const [title, text, act] =
    kind === 'outdated'
      ? (['outdatedTitle', 'outdatedText', 'reload'] as const)
      : (['removedTitle', 'removedText', 'leave'] as const)
  return (
    <main class="phone-main" id="text" data-theme={pageTheme()}>
      <h1 class="poster">{words(title)}</h1>
      <p class="lead">{words(text)}</p>
      <button type="button" class="btn btn--accent" onClick={kind === 'outdated' ? reload : leave}>
        {words(act)}
      </button>
    </main>
  )
}

/** What the class does now: another one is another page, read from its top. */
function stepOf(over: Over, snapshot: PupilSnapshot | undefined): string {
  const { ballot, prompt } = snapshot?.state ?? {}
  if (over === 'vote') return `vote/${ballot?.question.id}/${ballot?.round}`
  return over === 'talk' ? `talk/${prompt?.id}` : over
}

function overOf({ state }: PupilSnapshot, along: PlayAlong | undefined): Over {
  if (state.phase === 'ended') return 'ended'
  if (state.ballot) return 'vote'
  if (state.phase === 'ticket') return 'ticket'
  if (state.phase === 'talk') return 'talk'
  if (state.phase !== 'play') return 'lobby'
  if (state.paused) return 'paused'
  return along?.held() !== false ? 'held' : 'play'
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
    repaint((count) => count + 1)
    return () => {
      stopStore()
      stopHidden()
      mine.dispose()
      along.current = undefined
    }
  }, [kind, page, ports])
  return along.current
}
