import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { notesWords } from '../../locale/areas/notes'
import { LONGEST_NOTE, noteText } from '../../state/slices/notes'
import { useWords } from '../hooks/use-words'

interface Props {
  /** What stands there at first. */
  readonly text?: string
  readonly label: string
  keep(text: string): void
  leave(): void
}

/** A sentence of one's own: Enter keeps it, Escape leaves it. */
export function NoteForm({ text = '', label, keep, leave }: Props) {
  const words = useWords(notesWords)
  const [typed, setTyped] = useState(text)
  const field = useRef<HTMLTextAreaElement>(null)
  const hint = useId()
  const left = LONGEST_NOTE - typed.length
  // With the field, and not a frame later: until then what is typed would work the story.
  useLayoutEffect(() => field.current?.focus(), [])
  const submit = (event: Event) => {
    event.preventDefault()
    if (noteText(typed) !== undefined) keep(typed)
    else field.current?.focus()
  }
  const press = (event: KeyboardEvent) => {
    // The story's own keys must not hear what is typed here.
    event.stopPropagation()
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event)
  }
  return (
    <form class="noteform" onSubmit={submit}>
      <label class="field">
        <span>{label}</span>
        <textarea
          ref={field}
          rows={3}
          maxLength={LONGEST_NOTE}
          aria-describedby={hint}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={press}
        />
      </label>
      <p class="note" id={hint}>
        {left < LONGEST_NOTE / 4 ? words('left', { count: left }) : words('hint')}
      </p>
      <p class="acts2">
        <button type="submit" class="btn btn--main">
          {words('keep')}
        </button>
        <button type="button" class="btn btn--plain" onClick={leave}>
          {words('leave')}
        </button>
      </p>
    </form>
  )
}
