import { useState } from 'preact/hooks'
import '../css/notes.css'
import type { PassageId } from '../../evidence/ids'
import { notesWords } from '../../locale/areas/notes'
import { notesOf } from '../../state/selectors/notes'
import { ScreenLink } from '../frame/screen-link'
import { useFocusBack } from '../hooks/use-focus-back'
import { useWords } from '../hooks/use-words'
import { NoteForm } from './note-form'
import { useNotes } from './use-notes'

/**
 * At a passage: note in a sentence what it lets one say. What was noted here before stands above. The page it stands on
 * must have `notesWords` among its areas.
 */
export function NoteThis({ passage }: { readonly passage: PassageId }) {
  const words = useWords(notesWords)
  const { notes, desk, status } = useNotes()
  const [writing, setWriting] = useState(false)
  const [told, setTold] = useState('')
  const button = useFocusBack(writing)
  if (status === 'none' || status === 'failed') return null
  const here = notesOf(notes, { passages: [passage] })
  const keep = (typed: string) => {
    if (desk?.note(passage, typed)) setTold(words('kept'))
    setWriting(false)
  }
  return (
    <div class="notethis">
      {here.map(({ id, text }) => (
        <p class="notethis__mine" key={id}>
          <span class="label">{words('yours')}</span> {text}
        </p>
      ))}
      {writing ? (
        <NoteForm label={words('prompt')} keep={keep} leave={() => setWriting(false)} />
      ) : (
        <p class="acts2">
          <button type="button" class="btn" ref={button} disabled={!desk} onClick={() => setWriting(true)}>
            {words(here.length === 0 ? 'noteThis' : 'noteMore')}
          </button>
          {here.length > 0 && (
            <ScreenLink to={{ name: 'notes' }} class="btn btn--plain">
              {words('toLog')}
            </ScreenLink>
          )}
        </p>
      )}
      <p role="status" class="note told">
        {told}
      </p>
    </div>
  )
}
