import { kioskWords } from '../../locale/areas/kiosk'
import { useGame } from '../../reader/hooks/use-game'
import { useLanguage, useWords } from '../../reader/hooks/use-words'
import { wordsOf } from '../../state/selectors/story-log'
import type { Playing } from '../../state/slices/session'
import type { ChoiceId, LineId } from '../../story/ids'
import type { KioskMoment } from '../moment'
import { useKiosk } from '../use-kiosk'
import { Foot } from './foot'
import { MomentPlate } from './moment-plate'
import { useWordsLanguage } from './words-language'

/** What the story answers to the choice, and then: how do we know? */
export function AnswerPage({ moment, choice }: { readonly moment: KioskMoment; readonly choice: ChoiceId }) {
  const { kiosk } = useKiosk()
  const words = useWords(kioskWords)
  const language = useLanguage()
  const session = useGame((state) => state.session)
  const spoken = useWordsLanguage(choice)
  const playing = session.status === 'playing' ? session : undefined
  const lines = playing ? answerLines(playing) : []
  return (
    <main class="k k--scene">
      <MomentPlate moment={moment} still />
      <div class="k__text">
        <div class="prose" data-start tabIndex={-1} lang={spoken.lang}>
          <h1 class="sr" lang={language}>
            {moment.title[language]}
          </h1>
          <p class="chosen">
            <span class="label" lang={language}>
              {words('youChose')}
            </span>{' '}
            {playing && wordsOf(playing.books, choice)}
          </p>
          {lines.map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
        </div>
        <div class="next">
          <button type="button" class="btn btn--main" onClick={() => kiosk.send({ press: 'sources' })}>
            {words('toSources')}
          </button>
          <button type="button" class="btn" onClick={() => kiosk.send({ press: 'others' })}>
            {words('toOthers')}
          </button>
        </div>
      </div>
      <Foot />
    </main>
  )
}

/** More words than these are not read standing up. */
const MOST_WORDS = 60

/** What was said before the next scene began, as far as it fits on one page. */
function answerLines({ turn, books }: Playing): readonly { readonly id: LineId; readonly text: string }[] {
  const next = turn.beats.findIndex(({ kind }) => kind === 'scene')
  const beats = next > 0 ? turn.beats.slice(0, next) : turn.beats
  const lines = beats.flatMap((beat) =>
    beat.kind === 'line' ? [{ id: beat.line, text: wordsOf(books, beat.line) ?? '' }] : [],
  )
  let words = 0
  return lines.filter(({ text }, index) => {
    words += text.split(/\s+/).length
    return index === 0 || words <= MOST_WORDS
  })
}
