import { useState } from 'preact/hooks'
import { wordsIn } from '../../evidence/words'
import { weighWords } from '../../locale/areas/weigh'
import { CatalogueWords } from '../evidence/catalogue-words'
import { firstSentence } from '../evidence/first-sentence'
import { Glyph } from '../frame/glyph'
import { useIntents } from '../hooks/use-game'
import { useLanguage, useWords } from '../hooks/use-words'
import { NoteThis } from '../notes/note-this'
import { type Ask, AskAnswer } from './answers'
import type { Witness } from './scales'

const ASKS = [
  ['who', 'askWho'],
  ['how', 'askHow'],
  ['else', 'askElse'],
  ['out', 'askOut'],
] as const

/** One witness: who and when, the four questions, and what it says. Nothing here has to be asked. */
export function WitnessRow({ witness }: { readonly witness: Witness }) {
  const words = useWords(weighWords)
  const intents = useIntents()
  const [open, setOpen] = useState<Ask | undefined>(undefined)
  const [asked, setAsked] = useState<readonly Ask[]>([])
  const { source, part, passages } = witness
  const press = (ask: Ask) => {
    setOpen(open === ask ? undefined : ask)
    setAsked([...asked, ask])
  }
  const markRead = () => {
    for (const { id } of passages) intents.markPassageRead(id)
  }
  return (
    <div class="witness">
      <p class="witness__who">
        <b>{part === undefined ? <CatalogueWords words={source.short.title} /> : <span lang="en">{part}</span>}</b>
        <span class="note">
          {part !== undefined && (
            <>
              {words('inCollection')} <CatalogueWords words={source.short.title} />
              {' · '}
            </>
          )}
          {part === undefined && (
            <>
              <CatalogueWords words={source.short.who ?? source.kind} />
              {' · '}
            </>
          )}
          {source.short.year ? <CatalogueWords words={source.short.year} /> : words('yearNotSaid')}
          {' · '}
          {words('passages', { count: passages.length })}
          {source.circle === 'further' && ` · ${words('beyond')}`}
        </span>
        {part === undefined && <StandsFor witness={witness} />}
      </p>
      <fieldset class="asks" aria-label={words('asks', { witness: part ?? source.short.title.en })}>
        {ASKS.map(([ask, key]) => (
          <button
            type="button"
            key={ask}
            class={`ask${asked.includes(ask) ? ' is-asked' : ''}${open === ask ? ' is-open' : ''}`}
            aria-expanded={open === ask}
            onClick={() => press(ask)}
          >
            {words(key)}
          </button>
        ))}
      </fieldset>
      {open && (
        <div class="answer">
          <AskAnswer ask={open} witness={witness} />
        </div>
      )}
      <details class="witness__says" onToggle={(event) => event.currentTarget.open && markRead()}>
        <summary class="opens">{words('whatItSays')}</summary>
        {passages.map(({ id, precis }) => (
          <div key={id}>
            <p>
              <CatalogueWords words={precis} />
            </p>
            <NoteThis passage={id} />
          </div>
        ))}
      </details>
    </div>
  )
}

/** In a line: from which standpoint, and whether it tells anything of its own. */
function StandsFor({ witness: { source, leans } }: { readonly witness: Witness }) {
  const words = useWords(weighWords)
  const language = useLanguage()
  const standpoint = wordsIn(source.standpoint.position, language)
  const tied = leans.filter(({ how }) => how !== 'uses')
  return (
    <>
      <i class="witness__stands" lang={standpoint.language}>
        {firstSentence(standpoint.text, 1)}
      </i>
      {tied.map(({ on, how, stands }) => (
        <span class="witness__tie" key={on.en}>
          <Glyph name="composite" /> {words(how === 'copies' ? 'tieCopies' : 'tieRests')}{' '}
          <b>
            <CatalogueWords words={on} />
          </b>
          , {words(stands)}
        </span>
      ))}
    </>
  )
}
