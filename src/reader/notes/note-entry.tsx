import { useState } from 'preact/hooks'
import { cite } from '../../evidence/citation'
import { notesWords } from '../../locale/areas/notes'
import type { Note } from '../../state/slices/notes'
import { CatalogueWords } from '../evidence/catalogue-words'
import { type OpenedPassage, openPassage } from '../evidence/open-passages'
import { PassageLink } from '../evidence/passage-links'
import { useAsked } from '../hooks/use-asked'
import { useFocusBack } from '../hooks/use-focus-back'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { savedWhen } from '../saves/saved-when'
import { NoteForm } from './note-form'

interface Props {
  readonly note: Note
  reword(text: string): void
  remove(): void
}

/** One entry of the log: the sentence, the passage it was written at, and what can be done with it. */
export function NoteEntry({ note, reword, remove }: Props) {
  const words = useWords(notesWords)
  const language = useLanguage()
  const { library, roles } = { library: useReader().ports.library, roles: useReader().ports.roles }
  const asked = useAsked(() => openPassage(library, note.passage), note.passage)
  const [writing, setWriting] = useState(false)
  const button = useFocusBack(writing)
  const role = roles.find(({ id }) => id === note.role)
  const keep = (text: string) => {
    reword(text)
    setWriting(false)
  }
  return (
    <li class="noted">
      {writing ? (
        <NoteForm text={note.text} label={words('prompt')} keep={keep} leave={() => setWriting(false)} />
      ) : (
        <p class="noted__text">{note.text}</p>
      )}
      <div class="noted__source">
        {asked.status === 'ready' && <Source cited={asked.value} />}
        <p class="note num">
          {savedWhen(note.at, language)}
          {role && ` · ${words('asRole', { name: role.short[language] })}`}
          {' · '}
          <span class="passage-id">{note.passage}</span>
        </p>
      </div>
      {!writing && (
        <div class="noted__acts">
          <button
            type="button"
            class="btn btn--plain"
            ref={button}
            aria-label={words('changeLong', { text: note.text })}
            onClick={() => setWriting(true)}
          >
            {words('change')}
          </button>
          <button
            type="button"
            class="btn btn--plain"
            aria-label={words('removeLong', { text: note.text })}
            onClick={remove}
          >
            {words('remove')}
          </button>
        </div>
      )}
    </li>
  )
}

/** Who says it, when and where, and how the passage begins. */
export function Source({ cited }: { readonly cited: OpenedPassage }) {
  const words = useWords(notesWords)
  const { who, title, year, where } = cite(cited.passage, cited.source)
  return (
    <>
      <p>
        <PassageLink {...cited} length={26} bare />
      </p>
      <p class="note">
        {who ? <CatalogueWords words={who} /> : words('whoNotSaid')},{' '}
        <i>
          <CatalogueWords words={title} />
        </i>{' '}
        ({year ? <CatalogueWords words={year} /> : words('yearNotSaid')}),{' '}
        <span lang="en">
          {where.kind === 'document'
            ? `“${where.heading}”, ¶ ${where.paragraph}`
            : `${where.chapter}, ${where.paragraphs}`}
        </span>
        {cited.source.circle === 'further' && ` · ${words('further')}`}
      </p>
    </>
  )
}
