import type { ClassPage } from '../client/class-page'
import { pageTheme } from '../client/page-theme'
import { useStanding } from '../client/use-class-page'
import { useFromTheTop } from '../client/use-from-the-top'
import { useOwnLanguage } from '../client/use-game-state'
import { faultKey, useGuidedWords } from '../client/use-guided-words'
import { useTabName } from '../client/use-tab-name'
import type { TeacherSnapshot } from '../protocol/snapshots'
import { CreatePage } from './create-page'
import { LobbyPage } from './lobby-page'
import { ReportPage } from './report-page'
import { RunPage } from './run-page'
import type { TeacherPorts } from './teacher-ports'
import { type Room, useTeach, useTeacherWords } from './use-teacher'

interface Props {
  readonly page: ClassPage<TeacherSnapshot>
  readonly ports: TeacherPorts
}

/** The teacher's pages, by where the lesson stands. */
export function TeacherApp({ page, ports }: Props) {
  const standing = useStanding(page)
  const language = useOwnLanguage(ports.game)
  const words = useTeacherWords(language)
  const says = useGuidedWords(language)
  const { fault, teach, ask } = useTeach(page)
  const snapshot = standing.kind === 'in' ? standing.view.snapshot : undefined
  const phase = snapshot?.state.phase
  useFromTheTop(phase ?? standing.kind)
  const step = snapshot?.state.ballot?.open ? 'voteOpen' : (phase ?? 'newLesson')
  useTabName(
    ports.nameTab,
    words('tabTeacher', { step: words(step) }),
    snapshot?.state.lesson.what.title[language] ?? says('game'),
  )

  if (standing.kind === 'outdated')
    return (
      <main class="console-main" id="text">
        <p class="lead">{words('outdated')}</p>
        <button type="button" class="btn btn--accent" onClick={ports.reload}>
          {words('reload')}
        </button>
      </main>
    )
  if (standing.kind === 'coming')
    return (
      <main class="console-main" id="text">
        <p class="lead" role="status">
          {words('coming')}
        </p>
      </main>
    )
  if (!snapshot || standing.kind !== 'in') {
    const why = standing.kind === 'outside' ? standing.why : undefined
    return (
      <div class="console" data-theme={pageTheme()}>
        <Head language={language} ports={ports} title={words('classSession')} />
        {why !== undefined && (
          <p class="trouble" role="status">
            {words(why === 'deleted' ? 'deleted' : 'notKnown')}
          </p>
        )}
        <CreatePage page={page} ports={ports} language={language} />
      </div>
    )
  }
  const room: Room = { page, ports, snapshot, language, words, teach, ask }
  const { lesson } = snapshot.state
  return (
    <div class="console" data-theme={pageTheme()}>
      <Head
        language={language}
        ports={ports}
        title={lesson.what.title[language]}
        heads={phase !== 'lobby' && phase !== 'ended'}
      />
      <div role="status">
        {!standing.linked && <p class="trouble">{words('unlinked')}</p>}
        {snapshot.troubles.map((trouble) => (
          <p class="trouble" key={trouble.kind}>
            {trouble.kind === 'polling'
              ? words('polling', { count: trouble.devices })
              : words(trouble.kind === 'storage-away' ? 'storageAway' : 'storageFull')}
          </p>
        ))}
      </div>
      {fault !== '' && (
        <p class="trouble" role="alert">
          {says(faultKey(fault))}
        </p>
      )}
      {phase === 'lobby' && <LobbyPage room={room} />}
      {phase === 'ended' && <ReportPage room={room} />}
      {phase !== 'lobby' && phase !== 'ended' && <RunPage room={room} />}
    </div>
  )
}

function Head({
  language,
  ports,
  title,
  heads = false,
}: {
  readonly language: 'en' | 'hu'
  readonly ports: TeacherPorts
  readonly title: string
  /** It is the heading of the page, which has no other. */
  readonly heads?: boolean
}) {
  const other = language === 'en' ? 'hu' : 'en'
  return (
    <header class="console__head">
      {heads ? <h1 class="label">{title}</h1> : <p class="label">{title}</p>}
      <button
        type="button"
        class="btn btn--plain"
        lang={other}
        onClick={() => void ports.game.intents.setLanguage(other)}
      >
        {other === 'hu' ? 'Magyar' : 'English'}
      </button>
    </header>
  )
}
