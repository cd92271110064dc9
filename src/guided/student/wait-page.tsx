import type { ComponentChildren } from 'preact'
import { useGuidedWords } from '../client/use-guided-words'
import type { PupilSnapshot } from '../protocol/snapshots'
import type { StudentPorts } from './student-ports'

/** In, and the lesson has not begun: who one will be, and what is met. */
export function LobbyPage({
  snapshot,
  ports,
  language,
}: {
  readonly snapshot: PupilSnapshot
  readonly ports: StudentPorts
  readonly language: 'en' | 'hu'
}) {
  const words = useGuidedWords(language)
  const { lesson } = snapshot.state
  const track = lesson.what.tracks[snapshot.me.track]
  const role = ports.roles.find(({ id }) => id === track?.role)
  return (
    <main class="phone-main wait" id="text">
      {role && (
        <div class="wait__face">
          <img src={ports.asset(`art/portraits/${role.portrait}-calm.svg`)} alt="" width={400} height={480} />
        </div>
      )}
      <h1 class="poster">{words('youAreIn')}</h1>
      <p class="lead">
        {words('starts')} {role && words('willBe', { name: role.short[language], who: role.who[language] })}
      </p>
      <p class="label">{lesson.what.title[language]}</p>
      {role && (
        <p class="note">
          {role.notes[language]} {words('canPass')}
        </p>
      )}
      <p class="label phone-foot" role="status">
        {words('here', { count: snapshot.here })}
      </p>
    </main>
  )
}

/** The class waits, talks or rests; what was read can be looked at again meanwhile. */
export function RestPage({
  title,
  text,
  language,
  look,
  children,
}: {
  readonly title: string
  readonly text: string
  readonly language: 'en' | 'hu'
  readonly look: (screen: 'journal' | 'library' | 'notes') => void
  readonly children?: ComponentChildren
}) {
  const words = useGuidedWords(language)
  return (
    <main class="phone-main" id="text">
      <h1 class="poster">{title}</h1>
      <p class="lead">{text}</p>
      {children}
      <p class="acts2">
        {(['journal', 'library', 'notes'] as const).map((screen) => (
          <button type="button" class="btn" key={screen} onClick={() => look(screen)}>
            {words(screen)}
          </button>
        ))}
      </p>
      <p class="note">{words('waitRead')}</p>
    </main>
  )
}
