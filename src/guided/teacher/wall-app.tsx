import { useEffect, useRef, useState } from 'preact/hooks'
import { optionsOf } from '../../state/selectors/options'
import { stageOf } from '../../state/selectors/stage'
import { storyLog } from '../../state/selectors/story-log'
import type { ClassPage } from '../client/class-page'
import { clockText, useSeconds, useStanding } from '../client/use-class-page'
import { showCode } from '../protocol/ids'
import { phaseLeft } from '../protocol/phase-time'
import type { WallSnapshot } from '../protocol/snapshots'
import { pageTheme } from './page-theme'
import { Qr } from './qr'
import { TallyBars } from './tally-bars'
import type { WallPorts } from './teacher-ports'
import { useLoaded, useStories, useTeacherWords, whenText } from './use-teacher'
import { wallNow } from './wall-view'
import { openWay } from './way-to'

interface Props {
  readonly page: ClassPage<WallSnapshot>
  readonly ports: WallPorts
}

/** What the room sees: never a name, and no more words than ten metres allow. */
export function WallApp({ page, ports }: Props) {
  const standing = useStanding(page)
  const snapshot = standing.kind === 'in' ? standing.view.snapshot : undefined
  const language = snapshot?.state.lesson.language ?? 'en'
  const words = useTeacherWords(language)
  useEffect(() => {
    if (snapshot) void ports.game.intents.setLanguage(language)
  }, [language, snapshot === undefined])
  if (standing.kind === 'in' && snapshot)
    return <Wall page={page} ports={ports} snapshot={snapshot} linked={standing.linked} />
  return (
    <main class="wall" id="text">
      <h1 class="poster">{words(standing.kind === 'coming' ? 'coming' : 'wallGone')}</h1>
    </main>
  )
}

interface Shown extends Props {
  readonly snapshot: WallSnapshot
  readonly linked: boolean
}

function Wall({ page, ports, snapshot, linked }: Shown) {
  const { state, here } = snapshot
  const { language } = state.lesson
  const words = useTeacherWords(language)
  const time = useSeconds(page, ports.later)
  const view = wallNow(state)
  const ballot = state.ballot
  const left = ballot?.open ? ballot.endsAt && ballot.endsAt - time : phaseLeft(state, time)
  const part = { ports, snapshot }
  return (
    <main class={`wall wall--${view}`} id="text" data-theme={pageTheme()}>
      {view === 'code' && <Code {...part} />}
      {view === 'vote' && <Vote {...part} />}
      {view === 'passage' && <PassageWall {...part} />}
      {view === 'prompt' && <h1 class="poster wall__one">{state.prompt?.words[language] ?? words('wallTalk')}</h1>}
      {view === 'scene' && <Scene {...part} />}
      {view === 'map' && <MapWall {...part} />}
      {view === 'timer' && (
        <div class="wall__one">
          <p class="q">{words(state.phase)}</p>
          <h1 class="poster">{words(lineOf(state.phase))}</h1>
        </div>
      )}
      <footer>
        <span>
          {!linked ? words('unlinked') : state.paused ? words('wallPaused') : words('hereCount', { count: here })}
        </span>
        {left !== undefined && state.phase !== 'ended' && <span class="clock num">{clockText(Math.max(0, left))}</span>}
        <span class="label">{showCode(state.code)}</span>
      </footer>
    </main>
  )
}

function lineOf(phase: WallSnapshot['state']['phase']) {
  if (phase === 'talk') return 'wallTalk'
  if (phase === 'ticket') return 'wallTicket'
  if (phase === 'ended') return 'wallEnded'
  if (phase === 'lobby') return 'wallWait'
  return phase === 'frame' ? 'wallFrame' : 'wallLook'
}

type Part = Pick<Shown, 'ports' | 'snapshot'>

function Code({ ports, snapshot: { state } }: Part) {
  const words = useTeacherWords(state.lesson.language)
  const join = `${ports.address}#/join/${state.code}`
  return (
    <div class="wall__code">
      <div>
        <p class="q">{ports.address.replace(/^https?:\/\//, '').replace(/\/$/, '')}</p>
        <h1 class="code">
          <span aria-hidden="true">{showCode(state.code)}</span>
          <span class="sr">{words('codeIs', { code: [...state.code].join(' ') })}</span>
        </h1>
        <p class="q">{state.lesson.what.title[state.lesson.language]}</p>
      </div>
      <Qr address={join} label={words('qrOf', { address: join })} />
    </div>
  )
}

function Vote({ snapshot: { state, tallies } }: Part) {
  const { language } = state.lesson
  const words = useTeacherWords(language)
  const { ballot } = state
  if (!ballot) return <h1 class="poster wall__one">{words('wallTalk')}</h1>
  const tally = tallies.find(({ ballot: of, round }) => of === ballot.question.id && round === ballot.round)
  const shown = !ballot.open && ballot.shown
  const decided = ballot.question.options.find(({ id }) => id === ballot.decided?.option)
  return (
    <>
      <h1 class="poster">{ballot.question.words[language]}</h1>
      {shown ? (
        <TallyBars question={ballot.question} tally={tally} language={language} />
      ) : (
        <ol class="bars bars--closed">
          {ballot.question.options.map(({ id, words: says }) => (
            <li key={id}>
              <span class="say">{says[language]}</span>
            </li>
          ))}
        </ol>
      )}
      <p class="q" role="status">
        {shown && decided
          ? words(ballot.decided?.by === 'majority' ? 'decidedMajority' : 'decidedTeacher', {
              option: decided.words[language],
            })
          : shown
            ? words('wallVotes', { count: tally?.voted ?? 0 })
            : ballot.open
              ? `${words('wallVoting')} ${tally ? words('votedOf', { count: tally.voted, of: tally.of }) : ''}`
              : words('wallHidden')}
      </p>
    </>
  )
}

function PassageWall({ ports, snapshot: { state } }: Part) {
  const { language } = state.lesson
  const words = useTeacherWords(language)
  const id = state.pushed ?? ''
  const found = useLoaded(async () => {
    if (id === '') return undefined
    const passage = await ports.library.passage(id as never)
    if (!passage.ok) return undefined
    const source = await ports.library.source(passage.value.source)
    return { passage: passage.value, source: source.ok ? source.value : undefined }
  }, id)
  if (!found) return <h1 class="poster wall__one">{words('wallTalk')}</h1>
  return (
    <div class="wall__one">
      <h1 class="q">{found.source?.short.title[language] ?? found.source?.short.title.en ?? words('passage')}</h1>
      <p class="wall__precis">{found.passage.precis[language] ?? found.passage.precis.en}</p>
    </div>
  )
}

/** The playthrough the teacher leads, opened in this page's own game. */
function useStage({ ports, snapshot: { state } }: Part) {
  const { store } = ports.game
  const [game, setGame] = useState(store.getState())
  useEffect(() => store.subscribe(setGame), [store])
  const { stage } = state
  const key = stage && `${stage.role}/${stage.seed}/${stage.choices.join()}/${state.lesson.language}`
  useEffect(() => {
    if (stage) void openWay({ game: ports.game, newSeed: () => stage.seed }, stage, stage.choices, stage.seed)
  }, [key])
  const { session } = game
  const playing = stage && session.status === 'playing' && session.structure.role === stage.role ? session : undefined
  return { playing, reading: game.reading }
}

function Scene(part: Part) {
  const { ports, snapshot } = part
  const { language, what } = snapshot.state.lesson
  const words = useTeacherWords(language)
  const { playing, reading } = useStage(part)
  const { sceneName } = useStories(
    ports,
    what.tracks.map(({ role }) => role),
  )
  const at = playing && stageOf(playing)
  if (!playing || !at) return <h1 class="poster wall__one">{words('wallLook')}</h1>
  const lines = storyLog(playing).now.flatMap((entry) => (entry.kind === 'line' ? [entry.text] : []))
  return (
    <>
      <header>
        <p class="q num">{whenText(at.at, language)}</p>
        <h1 class="poster">{sceneName(playing.structure.role, at.scene.id, language)}</h1>
      </header>
      <p class="wall__precis">{lines.at(-1)}</p>
      <ol class="bars bars--closed">
        {optionsOf(playing, reading)
          .filter(({ locked }) => !locked)
          .map(({ id, text }) => (
            <li key={id}>
              <span class="say">{text}</span>
            </li>
          ))}
      </ol>
    </>
  )
}

function MapWall(part: Part) {
  const { playing } = useStage(part)
  const words = useTeacherWords(part.snapshot.state.lesson.language)
  const { mountMap } = part.ports
  const place = useRef<HTMLDivElement>(null)
  const moment = (playing && stageOf(playing)?.at) ?? '1956-10-23T21:00'
  useEffect(() => {
    if (!place.current || !mountMap) return
    let gone = false
    const mounted = mountMap(place.current)
    void mounted.then((map) => {
      if (gone) map.dispose()
      else map.showMoment(moment)
    })
    return () => {
      gone = true
      void mounted.then((map) => map.dispose())
    }
  }, [mountMap, moment])
  return (
    <div class="wall__map">
      <h1 class="q">
        <span class="sr">{words('wall_map')}: </span>
        {whenText(moment, part.snapshot.state.lesson.language)}
      </h1>
      <div ref={place} />
    </div>
  )
}
