import { useEffect, useRef } from 'preact/hooks'
import type { Passage } from '../../evidence/passage'
import type { Caution } from '../../evidence/source'
import type { SourceGlance } from '../../evidence/source-glance'
import { wordsIn } from '../../evidence/words'
import { evidenceWords } from '../../locale/areas/evidence'
import { ScreenLink } from '../frame/screen-link'
import { useIntents } from '../hooks/use-game'
import { useLanguage, useWords } from '../hooks/use-words'
import { NoteThis } from '../notes/note-this'
import { CatalogueWords } from './catalogue-words'
import { PassageFacts } from './passage-facts'
import { SourceOrigin } from './source-origin'
import '../css/passage.css'

interface Props {
  readonly passage: Passage
  readonly source: SourceGlance
  /** The address of the source, once it is known. */
  readonly url?: string | undefined
  readonly cautions?: readonly Caution[] | undefined
  /** Its place in a list of passages, from 1. */
  readonly number?: number
  /** The card stands on the passage's own page and links to no other. */
  readonly alone?: boolean
}

/** One passage in the order that never changes: who, when, from which standpoint; then what it says; then the rest. */
export function PassageCard({ passage, source, url, cautions, number, alone }: Props) {
  const words = useWords(evidenceWords)
  const language = useLanguage()
  const card = useReading(passage)
  const Heading = alone ? 'h2' : 'h3'
  return (
    <article
      class="passage"
      ref={card}
      data-passage={passage.id}
      aria-label={wordsIn(source.short.title, language).text}
    >
      <header class="passage__head">
        {number !== undefined && <span class="n">{number}</span>}
        <p class="label">{words('before')}</p>
        {passage.circle === 'further' && <p class="label further">{words('further')}</p>}
      </header>
      <SourceOrigin source={source} kind={source.kind} position={source.position} />
      <div class="says">
        <Heading class="label">{words('says')}</Heading>
        <p class="precis">
          <CatalogueWords words={passage.precis} />
        </p>
        <Voices passage={passage} />
        <PassageFacts passage={passage} source={source} url={url} cautions={cautions ?? []} />
        <NoteThis passage={passage.id} />
        {alone !== true && (
          <p class="note own-page">
            <ScreenLink to={{ name: 'passage', passage: passage.id }}>{words('ownPage')}</ScreenLink>
          </p>
        )}
      </div>
    </article>
  )
}

/** The words of participants: the only ones in quotation marks. */
function Voices({ passage }: { readonly passage: Passage }) {
  const words = useWords(evidenceWords)
  return (
    <>
      {passage.utterances.map(({ text, who, ocrCorrected }) => (
        <figure class="voice" key={text}>
          <blockquote lang="en">“{text}”</blockquote>
          <figcaption>
            <span class="up">
              <CatalogueWords words={who} />
            </span>
            . {words('onlyTheirs')} {ocrCorrected && words('restored')}
          </figcaption>
        </figure>
      ))}
    </>
  )
}

/** Notes the passage as read once its card has come into view. */
function useReading(passage: Passage) {
  const intents = useIntents()
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = card.current
    if (!element) return
    const watch = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return
      intents.markPassageRead(passage.id)
      watch.disconnect()
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [passage.id, intents])
  return card
}
