import { kioskWords } from '../../locale/areas/kiosk'
import { useGame } from '../../reader/hooks/use-game'
import { useLanguage, useWords } from '../../reader/hooks/use-words'
import { wordsOf } from '../../state/selectors/story-log'
import type { ChoiceId } from '../../story/ids'
import type { KioskMoment } from '../moment'
import { othersAt } from '../tally/tally'
import { useKiosk } from '../use-kiosk'
import { Bar } from './bar'
import { Foot } from './foot'
import { useWordsLanguage } from './words-language'

interface Props {
  readonly moment: KioskMoment
  readonly choice: ChoiceId
}

/** What visitors before chose here, shown only after one's own choice; and what history did next. */
export function OthersPage({ moment, choice }: Props) {
  const { kiosk, ports } = useKiosk()
  const words = useWords(kioskWords)
  const language = useLanguage()
  const { statistics, phoneAddress } = ports.options.options
  return (
    <div class="k k--sheet" data-paper>
      <main class="k__body k__split">
        {statistics && <Others moment={moment} choice={choice} />}
        <div class="after">
          <div>
            <h2 class="label" data-start={statistics ? undefined : true} tabIndex={-1}>
              {words('after')}
            </h2>
            <p class="after__says">{moment.after[language]}</p>
          </div>
          <div class="next">
            <button type="button" class="btn btn--main" onClick={() => kiosk.send({ press: 'another' })}>
              {words('another')}
            </button>
            {phoneAddress !== '' && (
              <button type="button" class="btn" onClick={() => kiosk.send({ press: 'take' })}>
                {words('take')}
              </button>
            )}
          </div>
        </div>
      </main>
      <Foot />
    </div>
  )
}

function Others({ moment, choice }: Props) {
  const { kiosk, ports } = useKiosk()
  const words = useWords(kioskWords)
  const language = useLanguage()
  const session = useGame((state) => state.session)
  const spoken = useWordsLanguage(choice)
  if (session.status !== 'playing') return null
  const { today, inAll, todaySum, sum } = othersAt(kiosk.tally.now(), moment.id, ports.clock.local().day)
  // What could be chosen stands in the turn before the answer.
  const options = session.steps.at(-1)?.turn.options.filter(({ locked }) => !locked) ?? []
  const figure = (value: number): string => value.toLocaleString(language)
  return (
    <div>
      <p class="label">{words('othersLead')}</p>
      <h1 class="poster" data-start tabIndex={-1}>
        {words('othersHeading')}
      </h1>
      {todaySum <= 1 && <p class="k__lead">{words('othersFirst')}</p>}
      <ol class="others">
        {options.map(({ id }) => (
          <li key={id}>
            <span class="say" lang={spoken.lang}>
              {wordsOf(session.books, id)}
              {id === choice && (
                <b class="you" lang={language}>
                  {words('you')}
                </b>
              )}
            </span>
            <span class="num">{figure(today.get(id) ?? 0)}</span>
            <span class="b" aria-hidden="true">
              <Bar share={todaySum === 0 ? 0 : (today.get(id) ?? 0) / todaySum} />
            </span>
            <span class="year num-text">
              {words('todayOf', { count: figure(today.get(id) ?? 0), sum: figure(todaySum) })} ·{' '}
              {words('inAllOf', { count: figure(inAll.get(id) ?? 0), sum: figure(sum) })}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
