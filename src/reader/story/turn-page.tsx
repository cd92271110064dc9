import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { storyWords } from '../../locale/areas/story'
import { factsOf, optionsOf } from '../../state/selectors/options'
import { chapterEndOf } from '../../state/selectors/progress'
import { stageOf } from '../../state/selectors/stage'
import type { Playing } from '../../state/slices/session'
import { Messages } from '../frame/messages'
import { useGame } from '../hooks/use-game'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { ChapterEnd, EvidenceSheet, ReadAloud, Weighing } from '../screens'
import { Choices } from './choices'
import { ContentNote, QuietNote } from './content-note'
import { EarlierText } from './earlier-text'
import { EndingActs, endingTitle } from './ending'
import { HistorianNote } from './historian'
import { NewText } from './new-text'
import { pageFlow } from './page-flow'
import { placeName } from './place-name'
import { Plate } from './plate'
import { readBefore } from './read-before'
import { Runhead } from './runhead'
import { useStoryKeys } from './use-story-keys'
import { WeighCall } from './weigh-call'

/** One turn of the story: picture and hour, what was read, what is new, and what can be done. */
export function TurnPage({ playing }: { readonly playing: Playing }) {
  const words = useWords(storyWords)
  const language = useLanguage()
  const record = useGame((state) => state.record)
  const reading = useGame((state) => state.reading)
  const accepted = useGame(({ view }) => view.noteAccepted)
  const evidenceOf = useGame(({ view }) => view.evidenceOf)
  const skipRead = useGame(({ settings }) => settings.skipRead)
  const known = useReadBefore()
  const [weighing, setWeighing] = useTurnState(playing.turn, false)
  const [ended, setEnded] = useTurnState(playing.turn, false)

  const flow = useMemo(() => pageFlow(playing, accepted), [playing, accepted])
  const stage = stageOf(playing)
  const options = useMemo(() => optionsOf(playing, reading), [playing, reading])
  const chapterEnd = chapterEndOf(playing)
  const leading = chapterEnd ? flow.lines.filter(({ scene }) => scene !== chapterEnd.id) : flow.lines
  const atEnd = chapterEnd !== undefined && !flow.note
  const open = flow.note || (atEnd && leading.length > 0 && !ended) ? [] : options
  useStoryKeys(open)
  const mode = atEnd && (leading.length === 0 || ended) ? 'end' : weighing ? 'weigh' : 'story'
  useReturnFocus(mode)
  if (!stage) return null

  const lang = playing.books[stage.scene.chapter]?.language ?? 'en'
  const place = placeName(playing, record, stage.scene.place, language)
  const sheet = evidenceOf && options.find(({ id }) => id === evidenceOf)
  if (mode === 'end') return <ChapterEnd playing={playing} options={options} lang={lang} />
  const last = playing.steps.at(-1)?.chosen
  const weighed = last && factsOf(playing.books, last).weigh
  const claim = open.find(({ weigh }) => weigh !== undefined)?.weigh
  if (mode === 'weigh' && claim !== undefined)
    return <Weighing claim={claim} options={open} at={stage.at} lang={lang} leave={() => setWeighing(false)} />

  return (
    <main class={sheet ? 'story has-sheet' : 'story'} id="text">
      {sheet && <EvidenceSheet option={sheet} lang={lang} />}
      <Plate stage={stage} place={place} open={!flow.note} />
      <ReadAloud />
      <div class="page">
        <Runhead playing={playing} />
        <Messages />
        <div class="flow">
          <EarlierText key={playing.steps.length} earlier={flow.earlier} lastDid={flow.lastDid} lang={lang} />
          <div class="flow__text">
            {flow.quietNote && <QuietNote entry={flow.quietNote} lang={lang} />}
            <NewText
              turn={playing.turn}
              lines={leading}
              summaries={flow.summaries}
              newScene={flow.newScene}
              lang={lang}
              foreign={lang !== language && playing.steps.length === 0}
              heading={endingTitle(playing)}
              fold={skipRead && known && open.length > 0}
            />
            {weighed !== undefined && <HistorianNote claim={weighed} />}
            {flow.note && <ContentNote entry={flow.note} lang={lang} />}
          </div>
          {claim !== undefined && <WeighCall claim={claim} open={() => setWeighing(true)} />}
          {open.length > 0 && <Choices options={open} lang={lang} />}
          {atEnd && !ended && <EndOfChapterCall words={words('endOfChapter')} go={() => setEnded(true)} />}
          {!flow.note && !atEnd && options.length === 0 && <EndingActs />}
        </div>
      </div>
    </main>
  )
}

/** What a chapter's last choice led to is read first; then one press closes the chapter. */
function EndOfChapterCall({ words, go }: { readonly words: string; readonly go: () => void }) {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === '1' && !event.ctrlKey && !event.metaKey && !event.altKey) go()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })
  return (
    <ol class="choices">
      <li class="choice choice--alone">
        <button type="button" class="choice__go" data-number={1} onClick={go}>
          <span class="n">1</span>
          <span class="say">{words}</span>
        </button>
      </li>
    </ol>
  )
}

/** Coming back from another page of the same turn, the focus goes to the story's text. The other pages see to their own. */
function useReturnFocus(mode: 'story' | 'end' | 'weigh'): void {
  const before = useRef(mode)
  useEffect(() => {
    if (before.current !== mode && mode === 'story') document.querySelector<HTMLElement>('[data-start]')?.focus()
    before.current = mode
  }, [mode])
}

/** State that begins anew with each turn. */
function useTurnState<Value>(turn: object, start: Value): [Value, (value: Value) => void] {
  const [state, setState] = useState<{ turn: object; value: Value }>({ turn, value: start })
  return [state.turn === turn ? state.value : start, (value) => setState({ turn, value })]
}

/** Whether the present turn had been read before it was chosen. */
function useReadBefore(): boolean {
  const { store } = useReader().game
  const known = useRef(false)
  const subscribed = useRef<() => void>(undefined)
  // Before the first paint: the turn must be judged by what was read when it came, not by what is read now.
  subscribed.current ??= store.subscribe((now, before) => {
    if (now.session !== before.session) known.current = readBefore(now, before)
  })
  useEffect(() => () => subscribed.current?.(), [])
  return known.current
}
