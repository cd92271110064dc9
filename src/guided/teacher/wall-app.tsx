import { useEffect } from 'preact/hooks'
import { QrPicture } from '../../reader/frame/qr-picture'
import type { ClassPage } from '../client/class-page'
import { pageTheme } from '../client/page-theme'
import { clockText, useSeconds, useStanding } from '../client/use-class-page'
import { useTabName } from '../client/use-tab-name'
import { isCounted } from '../protocol/ballot'
import { showCode } from '../protocol/ids'
import { phaseLeft } from '../protocol/phase-time'
import type { WallSnapshot } from '../protocol/snapshots'
import type { OnWall } from './on-wall'
import { TallyBars } from './tally-bars'
import type { WallPorts } from './teacher-ports'
import { useFit } from './use-fit'
import { useLoaded, useTeacherWords } from './use-teacher'
import { WallMapPart } from './wall-map'
import { WallScene } from './wall-scene'
import { wallNow } from './wall-view'

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
  const step = snapshot?.state.ballot?.open ? 'voteOpen' : (snapshot?.state.phase ?? 'classSession')
  useTabName(ports.nameTab, words('tabWall', { step: words(step) }), snapshot?.state.lesson.what.title[language])
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
  const { lesson } = state
  const { language } = lesson
  const words = useTeacherWords(language)
  const body = useFit()
  const time = useSeconds(page, ports.later)
  const view = wallNow(state)
  const ballot = state.ballot
  const left = ballot?.open ? ballot.endsAt && ballot.endsAt - time : phaseLeft(state, time)
  const clock = left === undefined || state.phase === 'ended' ? undefined : clockText(Math.max(0, left))
  const part = { ports, snapshot }
  return (
    <main class={`wall wall--${view}`} id="text" data-theme={pageTheme()}>
      <div class="wall__body" ref={body}>
        {view === 'code' && <Code {...part} />}
        {view === 'vote' && <Vote {...part} />}
        {view === 'passage' && <PassageWall {...part} />}
        {view === 'prompt' && <h1 class="poster wall__one">{state.prompt?.words[language] ?? words('wallTalk')}</h1>}
        {view === 'scene' && <WallScene {...part} />}
        {view === 'map' && <WallMapPart {...part} />}
        {view === 'timer' && (
          <div class="wall__one">
            <p class="q">{words(state.phase)}</p>
            <h1 class="poster">{words(lineOf(state.phase))}</h1>
            {clock !== undefined && <p class="wall__clock num">{clock}</p>}
          </div>
        )}
      </div>
      <footer>
        <span class="num">
          {!linked
            ? words('unlinked')
            : state.paused
              ? words('wallPaused')
              : lesson.devices === 'each' && words('hereCount', { count: here })}
        </span>
        {clock !== undefined && view !== 'timer' && <span class="clock num">{clock}</span>}
        {view !== 'code' && lesson.devices === 'each' && <span class="label">{showCode(state.code)}</span>}
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

function Code({ ports, snapshot: { state } }: OnWall) {
  const words = useTeacherWords(state.lesson.language)
  const join = `${ports.address}#/join/${state.code}`
  return (
    <div class="wall__code">
      <div>
        <p class="label">
          <span class="num">1</span> {words('wallOpen')}
        </p>
        <p class="wall__address">{ports.address.replace(/^https?:\/\//, '').replace(/\/$/, '')}</p>
        <p class="label">
          <span class="num">2</span> {words('typeCode')}
        </p>
        <h1 class="code">
          <span aria-hidden="true">{showCode(state.code)}</span>
          <span class="sr">{words('codeIs', { code: [...state.code].join(' ') })}</span>
        </h1>
        <p class="q">{state.lesson.what.title[state.lesson.language]}</p>
      </div>
      <QrPicture address={join} label={words('qrOf', { address: join })} correction="M" border={2} />
    </div>
  )
}

function Vote({ snapshot: { state, tallies } }: OnWall) {
  const { language } = state.lesson
  const words = useTeacherWords(language)
  const { ballot } = state
  if (!ballot) return <h1 class="poster wall__one">{words('wallTalk')}</h1>
  const tally = tallies.find(({ ballot: of, round }) => of === ballot.question.id && round === ballot.round)
  const shown = !ballot.open && ballot.shown
  // That the result may be seen is said before the figures come.
  const counted = shown && tally !== undefined && isCounted(tally)
  const decided = ballot.question.options.find(({ id }) => id === ballot.decided?.option)
  return (
    <>
      <h1 class="poster">{ballot.question.words[language]}</h1>
      {counted ? (
        <TallyBars
          question={ballot.question}
          tally={tally}
          language={language}
          words={words}
          before={tallies.find(({ ballot: of, round }) => of === ballot.question.id && round === ballot.round - 1)}
        />
      ) : (
        <ol class="bars bars--closed">
          {ballot.question.options.map(({ id, words: says }, index) => (
            <li key={id}>
              <span class="n">{index + 1}</span>
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
            ? counted && words('wallVotes', { count: tally.voted })
            : ballot.open
              ? `${words('wallVoting')} ${tally ? words('votedOf', { count: tally.voted, of: tally.of }) : ''}`
              : words('wallHidden')}
      </p>
    </>
  )
}

function PassageWall({ ports, snapshot: { state } }: OnWall) {
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
  const { source, passage } = found
  const said = (of: { readonly en: string; readonly hu?: string } | undefined) => of && (of[language] ?? of.en)
  const short = source?.short
  return (
    <div class="wall__one">
      <h1 class="q">
        {[short?.title, short?.who, short?.year].flatMap((each) => said(each) ?? []).join(', ') || words('passage')}
      </h1>
      <p class="wall__side">{said(source?.standpoint.position)}</p>
      <p class="wall__precis">{said(passage.precis)}</p>
    </div>
  )
}
