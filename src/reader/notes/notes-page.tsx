import { useEffect, useRef, useState } from 'preact/hooks'
import '../css/notes.css'
import { citeWords } from '../../locale/areas/cite'
import { notesWords } from '../../locale/areas/notes'
import type { Removed } from '../../state/intents/note-intents'
import { CitePanel } from '../cite/cite-panel'
import { Failed } from '../frame/failed'
import { Leaf } from '../frame/leaf'
import { Loading } from '../frame/loading'
import { ScreenLink } from '../frame/screen-link'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { NoteEntry } from './note-entry'
import { notesText } from './notes-text'
import { useNotes } from './use-notes'

/** Everything noted at passages: to be read over, mended, printed and taken along. */
export function NotesPage() {
  const words = useWords(notesWords)
  const language = useLanguage()
  const { ports } = useReader()
  const { notes, desk, status, again } = useNotes()
  const [removed, setRemoved] = useState<Removed | undefined>(undefined)
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => undo.current?.focus(), [removed])
  const save = async () => ports.saveFile(`${words('fileName')}.txt`, await notesText(ports, notes, language, words))
  const passages = [...new Set(notes.map(({ passage }) => passage))]
  return (
    <Leaf
      class="notespage"
      name={words('log')}
      nav={
        <>
          <ScreenLink to={{ name: 'library' }}>{words('library')}</ScreenLink>
          <ScreenLink to={{ name: 'debrief' }}>{words('debrief')}</ScreenLink>
        </>
      }
      title={words('title')}
      beside={
        notes.length > 0 && (
          <p class="acts2">
            <button type="button" class="btn" onClick={() => ports.print()}>
              {words('print')}
            </button>
            <button type="button" class="btn" onClick={() => void save()}>
              {words('saveText')}
            </button>
          </p>
        )
      }
    >
      <p class="prose">{words(notes.length === 0 ? 'none' : 'lead')}</p>
      {status === 'loading' && <Loading>{words('onItsWay')}</Loading>}
      {status === 'failed' && (
        <Failed code="content/unreachable" again={again}>
          {words('didNotCome')}
        </Failed>
      )}
      {removed && (
        <div class="message">
          <p role="status">{words('removed', { text: removed.note.text })}</p>
          <span class="acts2">
            <button
              type="button"
              class="btn"
              ref={undo}
              onClick={() => {
                desk?.putBack(removed)
                setRemoved(undefined)
              }}
            >
              {words('putBack')}
            </button>
          </span>
        </div>
      )}
      {notes.length === 0 ? (
        <p class="acts2">
          <ScreenLink to={{ name: 'library' }} class="btn">
            {words('library')}
          </ScreenLink>
        </p>
      ) : (
        <ol class="notelist">
          {notes.map((note) => (
            <NoteEntry
              key={note.id}
              note={note}
              reword={(text) => desk?.reword(note.id, text)}
              remove={() => setRemoved(desk?.remove(note.id))}
            />
          ))}
        </ol>
      )}
      {passages.length > 0 && <CitePanel key={passages.join(' ')} passages={passages} />}
    </Leaf>
  )
}

/** The words that the page needs. */
export const NOTES_AREAS = [notesWords, citeWords]
