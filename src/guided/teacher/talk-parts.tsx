import { useState } from 'preact/hooks'
import type { Passage } from '../../evidence/passage'
import type { WallView } from '../protocol/lesson'
import { LIMITS } from '../protocol/limits'
import { mostCited } from './most-cited'
import type { PartProps } from './pace-part'
import { ProjectorButton } from './projector-button'
import { PROMPTS } from './prompts'
import { booksOf, type Room, useAddresses, useBothWords, useLoaded } from './use-teacher'

/** Questions for talk, put on every screen. */
export function PromptPart({ room: { snapshot, ports, language, words, teach } }: { readonly room: Room }) {
  const both = useBothWords()
  const [own, setOwn] = useState('')
  const { prompt } = snapshot.state
  const show = (id: string, text: { readonly en: string; readonly hu: string }): void =>
    void teach({ do: 'prompt', prompt: { id, words: text } })
  return (
    <section>
      <h2 class="label">{words('prompts')}</h2>
      {prompt && (
        <p class="shown" role="status">
          <span class="note">{words('showing')}</span> {prompt.words[language]}{' '}
          <button type="button" class="btn btn--plain" onClick={() => void teach({ do: 'prompt' })}>
            {words('hide')}
          </button>
        </p>
      )}
      <ul class="prompts">
        {PROMPTS.map((key) => (
          <li key={key}>
            <span>{words(key)}</span>
            <button
              type="button"
              class="btn"
              aria-label={words('showThis', { text: words(key) })}
              onClick={() => show(key, both(key))}
            >
              {words('show')}
            </button>
          </li>
        ))}
        <li>
          <input
            class="text-in"
            aria-label={words('ownPrompt')}
            placeholder={words('ownPrompt')}
            maxLength={LIMITS.words}
            value={own}
            onInput={({ currentTarget }) => setOwn(currentTarget.value)}
          />
          <button
            type="button"
            class="btn"
            aria-label={words('showThis', { text: own })}
            disabled={own.trim() === ''}
            onClick={() => show(ports.newKey(), { en: own, hu: own })}
          >
            {words('show')}
          </button>
        </li>
      </ul>
    </section>
  )
}

/** A passage laid open on every screen: of the chapters that are played, or found by a word of its précis. */
export function PassagePart({ room }: PartProps) {
  const { snapshot, ports, language, words, teach } = room
  const [word, setWord] = useState('')
  const { pushed, lesson } = snapshot.state
  const search = word.trim().toLowerCase()
  const found = useLoaded(async (): Promise<readonly Passage[]> => {
    const { library } = ports
    if (search.length >= 3) {
      const sources = await library.sources()
      const all = sources.ok ? await Promise.all(sources.value.map(({ id }) => library.passagesOf(id))) : []
      const matches = ({ precis }: Passage): boolean => `${precis.en} ${precis.hu ?? ''}`.toLowerCase().includes(search)
      return all.flatMap((answer) => (answer.ok ? answer.value.filter(matches) : [])).slice(0, 8)
    }
    const books = await Promise.all(
      lesson.what.tracks.map(({ role, chapter }) =>
        chapter === undefined ? undefined : booksOf(ports, role, chapter),
      ),
    )
    const answers = await Promise.all(
      mostCited(books.flatMap((book) => (book ? [book.en] : []))).map((id) => library.passage(id)),
    )
    return answers.flatMap((answer) => (answer.ok ? [answer.value] : []))
  }, search)
  return (
    <section>
      <h2 class="label">{words('passages')}</h2>
      <input
        class="text-in"
        type="search"
        aria-label={words('searchPassage')}
        placeholder={words('searchPassage')}
        value={word}
        onInput={({ currentTarget }) => setWord(currentTarget.value)}
      />
      {found?.length === 0 && <p class="note">{words('noPassage')}</p>}
      <ul class="prompts passages">
        {found?.map(({ id, precis }) => {
          const text = precis[language] ?? precis.en
          return (
            <li key={id}>
              <span class="clip">{text}</span>
              <button
                type="button"
                class="btn"
                aria-pressed={pushed === id}
                aria-label={`${words(pushed === id ? 'hide' : 'show')}: ${text.slice(0, 80)}`}
                onClick={() => void teach(pushed === id ? { do: 'push' } : { do: 'push', passage: id })}
              >
                {words(pushed === id ? 'hide' : 'show')}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const VIEWS: readonly WallView[] = ['auto', 'code', 'scene', 'map', 'vote', 'passage', 'prompt', 'timer']

/** What the projector shows. */
export function WallPart({ room }: { readonly room: Room }) {
  const { snapshot, ports, words, teach } = room
  const base = useAddresses(room)[0]?.url ?? ports.address
  return (
    <section>
      <h2 class="label">{words('wall')}</h2>
      <div class="acts">
        <select
          aria-label={words('wall')}
          value={snapshot.state.wall}
          onChange={({ currentTarget }) => void teach({ do: 'wall', view: currentTarget.value as WallView })}
        >
          {VIEWS.map((view) => (
            <option key={view} value={view}>
              {words(`wall_${view}`)}
            </option>
          ))}
        </select>
        <ProjectorButton room={room} base={base} />
      </div>
    </section>
  )
}
