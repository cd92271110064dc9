import { mapWords } from '../../locale/areas/map'
import { shellWords } from '../../locale/areas/shell'
import type { GameState } from '../../state/game-state'
import { optionsOf, type ShownOption } from '../../state/selectors/options'
import { stageOf } from '../../state/selectors/stage'
import type { Playing } from '../../state/slices/session'
import { Glyph } from '../frame/glyph'
import { ScreenLink } from '../frame/screen-link'
import { useGame, useIntents } from '../hooks/use-game'
import { useLanguage, useWords } from '../hooks/use-words'
import { pageFlow } from '../story/page-flow'
import { placeName } from '../story/place-name'

interface Props {
  readonly playing: Playing
  readonly record: GameState['record']
}

/** The choices of this moment and where they lead. Pressing one is choosing it; a content note is read first. */
export function HereList({ playing, record }: Props) {
  const words = useWords(mapWords)
  const reading = useGame(({ reading }) => reading)
  const accepted = useGame(({ view }) => view.noteAccepted)
  const options = optionsOf(playing, reading)
  const noted = pageFlow(playing, accepted).note !== undefined
  return (
    <>
      <h2 class="label">{words('openNow')}</h2>
      {options.length === 0 && <p class="note">{words('nothingOpen')}</p>}
      {noted && options.length > 0 && (
        <>
          <p>{words('noteFirst')}</p>
          <ScreenLink to={{ name: 'story' }} class="btn">
            {words('toStory')}
          </ScreenLink>
        </>
      )}
      {!noted && options.length > 0 && (
        <>
          <p class="note">{words('openNote')}</p>
          <ol class="here">
            {options.map((option) => (
              <Open key={option.id} option={option} playing={playing} record={record} />
            ))}
          </ol>
        </>
      )}
    </>
  )
}

function Open({ option, playing, record }: Props & { readonly option: ShownOption }) {
  const words = useWords(mapWords)
  const shell = useWords(shellWords)
  const language = useLanguage()
  const intents = useIntents()
  const scene = stageOf(playing)?.scene
  const lang = (scene && playing.books[scene.chapter]?.language) ?? 'en'
  const to = option.to ?? scene?.place
  const stays = to === scene?.place
  const take = () => {
    if (option.locked) return
    intents.go({ name: 'story' })
    void intents.choose(option.id)
  }
  return (
    <li>
      <button type="button" aria-disabled={option.locked ? 'true' : undefined} onClick={take}>
        <span class="n">{option.locked ? <Glyph name="lock" /> : option.number}</span>
        <span>
          <span lang={lang}>{option.text}</span>
          <em>
            {option.locked
              ? words('locked', { reason: option.reason })
              : stays
                ? words('here')
                : to && placeName(playing, record, to, language)}
          </em>
        </span>
        <span class="mark">
          <Glyph name={option.basis} />
          <span class="sr">{shell(option.basis)}, </span>
          <span class="num" aria-hidden="true">
            {option.passages.length}
          </span>
          <span class="sr">{words('passages', { count: option.passages.length })}</span>
          {option.weigh !== undefined && (
            <>
              <Glyph name="contested" />
              <span class="sr">{words('turningPoint')}</span>
            </>
          )}
        </span>
      </button>
    </li>
  )
}
