import '../css/notes.css'
import { debriefWords } from '../../locale/areas/debrief'
import type { Note } from '../../state/slices/notes'
import { openPassage } from '../evidence/open-passages'
import { ScreenLink } from '../frame/screen-link'
import { useAsked } from '../hooks/use-asked'
import { useWords } from '../hooks/use-words'
import { Source } from '../notes/note-entry'
import { useNotes } from '../notes/use-notes'
import { useReader } from '../reader-context'

/** The evidence log on the page that is taken home. */
export function NotesPart() {
  const words = useWords(debriefWords)
  const { notes, status } = useNotes()
  if (status === 'none') return null
  return (
    <section class="lognotes">
      <h2 class="label">{words('log')}</h2>
      {notes.length === 0 ? (
        <p class="prose">{words('logNone')}</p>
      ) : (
        <ol>
          {notes.map((note) => (
            <Noted key={note.id} note={note} />
          ))}
        </ol>
      )}
      {notes.length > 0 && (
        <p class="acts2">
          <ScreenLink to={{ name: 'notes' }} class="btn">
            {words('toLog')}
          </ScreenLink>
        </p>
      )}
    </section>
  )
}

function Noted({ note }: { readonly note: Note }) {
  const { library } = useReader().ports
  const asked = useAsked(() => openPassage(library, note.passage), note.passage)
  return (
    <li class="lognote">
      <p class="lognote__text">{note.text}</p>
      <div>{asked.status === 'ready' ? <Source cited={asked.value} /> : <p class="note">{note.passage}</p>}</div>
    </li>
  )
}
