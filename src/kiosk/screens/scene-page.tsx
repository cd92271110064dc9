import { kioskWords } from '../../locale/areas/kiosk'
import { BasisMark, ContestedBadge } from '../../reader/frame/basis-mark'
import { useGame } from '../../reader/hooks/use-game'
import { useLanguage, useWords } from '../../reader/hooks/use-words'
import type { GameState } from '../../state/game-state'
import { optionsOf, type ShownOption } from '../../state/selectors/options'
import { stageOf } from '../../state/selectors/stage'
import type { KioskMoment } from '../moment'
import { useKiosk } from '../use-kiosk'
import { Foot } from './foot'
import { MomentPlate } from './moment-plate'
import { useWordsLanguage } from './words-language'

/** One scene and its choice. The text is there at once; the choices come as soon as the story stands at them. */
export function ScenePage({ moment }: { readonly moment: KioskMoment }) {
  const words = useWords(kioskWords)
  const language = useLanguage()
  const session = useGame((state) => state.session)
  const reading = useGame((state) => state.reading)
  const options = openOptions(moment, session, reading)
  return (
    <main class="k k--scene">
      <MomentPlate moment={moment} />
      <div class="k__text">
        <div class="prose" data-start tabIndex={-1}>
          <h1 class="sr">{moment.title[language]}</h1>
          <p>{moment.text[language]}</p>
        </div>
        {options.length === 0 ? (
          <p class="note" role="status">
            {words('loading')}
          </p>
        ) : (
          <Choices options={options} />
        )}
      </div>
      <Foot />
    </main>
  )
}

function Choices({ options }: { readonly options: readonly ShownOption[] }) {
  const { kiosk } = useKiosk()
  const words = useWords(kioskWords)
  const spoken = useWordsLanguage(options[0]?.id)
  return (
    <section>
      <h2 class="sr">{words('whatDo')}</h2>
      {spoken.foreign && <p class="note k__foreign">{words('englishOnly')}</p>}
      <ol class="choices">
        {options.map((option, index) => (
          <li class="choice" key={option.id}>
            <button
              type="button"
              class="choice__go"
              data-choice={option.id}
              data-number={index + 1}
              onClick={() => void kiosk.choose(option.id)}
            >
              <span class="n">{index + 1}</span>
              <span class="say" lang={spoken.lang}>
                {option.text}
              </span>
            </button>
            <Why option={option} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Why({ option }: { readonly option: ShownOption }) {
  const { kiosk } = useKiosk()
  const words = useWords(kioskWords)
  const { id, basis, passages, weigh, text } = option
  return (
    <button type="button" class="choice__why mark" onClick={() => kiosk.send({ press: 'why', choice: id })}>
      <BasisMark basis={basis} />
      <span class="count opens">{words('sourcesCount', { count: passages.length })}</span>
      {weigh !== undefined && (
        <span class="contested-line">
          <ContestedBadge />
        </span>
      )}
      <span class="sr">. {words('sourcesOf', { choice: text })}</span>
    </button>
  )
}

/** The choices that can be taken, once the story stands at this moment's scene. */
function openOptions(
  moment: KioskMoment,
  session: GameState['session'],
  reading: GameState['reading'],
): readonly ShownOption[] {
  if (session.status !== 'playing' || stageOf(session)?.scene.id !== moment.scene) return []
  if (session.playthrough.choices.length !== moment.choices.length) return []
  return optionsOf(session, reading).filter(({ locked }) => !locked)
}
