import { useEffect } from 'preact/hooks'
import { chapterEndWords } from '../../locale/areas/chapter-end'
import type { ShownOption } from '../../state/selectors/options'
import { scenesMet, stageOf } from '../../state/selectors/stage'
import type { Playing } from '../../state/slices/session'
import { Messages } from '../frame/messages'
import { ScreenLink } from '../frame/screen-link'
import { useGame } from '../hooks/use-game'
import { usePageTitle } from '../hooks/use-page-title'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { EvidenceSheet, ReadAloud } from '../screens'
import { Choices } from '../story/choices'
import { Layers } from '../story/layers'
import { type LineEntry, pageFlow } from '../story/page-flow'
import { placeName } from '../story/place-name'
import { passagesOpened, unseenOf } from './chapter-summary'
import { GoOn } from './go-on'
import { Meanwhile } from './meanwhile'
import '../css/chapter-end.css'

interface Props {
  readonly playing: Playing
  readonly options: readonly ShownOption[]
  /** The language of the chapter's words. */
  readonly lang: string
}

/** A chapter closes: what changed for this person, what history did meanwhile, what was not seen. */
export function ChapterEndPage({ playing, options, lang }: Props) {
  const words = useWords(chapterEndWords)
  const language = useLanguage()
  const { ports } = useReader()
  const record = useGame((state) => state.record)
  const ended = stageOf(playing)?.scene.chapter
  const number = (ended === undefined ? -1 : playing.structure.chapters.indexOf(ended)) + 1
  usePageTitle(words('endOf', { number }))
  const evidenceOf = useGame(({ view }) => view.evidenceOf)
  useEffect(() => {
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('[data-start]')?.focus({ preventScroll: true })
  }, [])
  const stage = stageOf(playing)
  if (!stage) return null
  const sheet = options.find((option) => option.id === evidenceOf)
  const { chapter, id } = stage.scene
  const role = ports.roles.find((each) => each.id === playing.structure.role)
  const title = role?.chapters.find((each) => each.id === chapter)?.title[language] ?? ''
  const lines = pageFlow(playing, new Set([id])).lines.filter(({ scene }) => scene === id)
  return (
    <div class={sheet ? 'chapter-end has-sheet' : 'chapter-end'}>
      {sheet && <EvidenceSheet option={sheet} lang={lang} />}
      <header class="endband">
        <Layers
          key={stage.diorama}
          diorama={stage.diorama}
          at={stage.at}
          place={placeName(playing, record, stage.scene.place, language)}
        />
        <div class="slab">
          <p class="label">{words('endOf', { number })}</p>
          <h1 class="poster">{title}</h1>
          <ReadAloud page="chapter-end" />
        </div>
      </header>
      <main id="text">
        <Messages />
        <div class="threecol">
          <Changed lines={lines} lang={lang} />
          <Meanwhile playing={playing} chapter={chapter} />
          <NotSeen playing={playing} />
        </div>
        <Opened playing={playing} />
        {options.length === 1 && options[0] ? (
          <div class="acts">
            <span class="acts2">
              <ScreenLink to={{ name: 'journal' }} class="btn">
                {words('journal')}
              </ScreenLink>
              <NightLink playing={playing} />
              <ScreenLink to={{ name: 'rewind' }} class="btn">
                {words('rewind')}
              </ScreenLink>
            </span>
            <GoOn option={options[0]} lang={lang} />
          </div>
        ) : (
          <section class="acts acts--many">
            <h2 class="label">{words('goOn')}</h2>
            <Choices options={options} lang={lang} />
          </section>
        )}
      </main>
    </div>
  )
}

function Changed({ lines, lang }: { readonly lines: readonly LineEntry[]; readonly lang: string }) {
  const words = useWords(chapterEndWords)
  return (
    <section>
      <h2 class="label" tabIndex={-1} data-start>
        {words('changed')}
      </h2>
      <ul>
        {lines.map(({ id, text }) => (
          <li key={id} lang={lang}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  )
}

function NotSeen({ playing }: { readonly playing: Playing }) {
  const words = useWords(chapterEndWords)
  const ended = useGame(({ reading }) => (reading.endings[playing.structure.role] ?? []).length > 0)
  const chapter = stageOf(playing)?.scene.chapter
  if (chapter === undefined) return null
  const { scenes, allScenes, choices } = unseenOf(playing, chapter)
  return (
    <section>
      <h2 class="label">{words('notSeen')}</h2>
      <ul>
        <li>{scenes === 0 ? words('allScenes') : words('scenes', { count: scenes, all: allScenes })}</li>
        {choices > 0 && <li>{words('choices', { count: choices })}</li>}
        {scenes + choices > 0 && <li>{words(ended ? 'pathsNow' : 'pathsLater')}</li>}
      </ul>
    </section>
  )
}

/** To the last night of the chapter that other roles lived through too. */
function NightLink({ playing }: { readonly playing: Playing }) {
  const words = useWords(chapterEndWords)
  const chapter = stageOf(playing)?.scene.chapter
  const night = scenesMet(playing).findLast((scene) => scene.chapter === chapter && scene.shared !== undefined)?.shared
  if (night === undefined) return null
  return (
    <ScreenLink to={{ name: 'nights', night }} class="btn">
      {words('night')}
    </ScreenLink>
  )
}

function Opened({ playing }: { readonly playing: Playing }) {
  const words = useWords(chapterEndWords)
  const reading = useGame((state) => state.reading)
  const chapter = stageOf(playing)?.scene.chapter
  if (chapter === undefined) return null
  return <p class="note opened num">{words('read', { ...passagesOpened(playing, reading, chapter) })}</p>
}
