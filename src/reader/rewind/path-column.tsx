import { rewindWords } from '../../locale/areas/rewind'
import { hourOf } from '../../locale/dates'
import { Glyph } from '../frame/glyph'
import { useGame } from '../hooks/use-game'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { dateOfRecord } from '../record/date-of-record'
import { goBackTo } from './go-back'
import type { PathChapter, PathStep } from './paths'

interface Props {
  readonly chapter: PathChapter
  /** Shows also what was not chosen. */
  readonly all: boolean
}

/** One chapter of the path, from top to bottom. */
export function PathColumn({ chapter, all }: Props) {
  const words = useWords(rewindWords)
  const language = useLanguage()
  const { ports } = useReader()
  const roleId = useGame(({ session }) => (session.status === 'playing' ? session.structure.role : undefined))
  const role = ports.roles.find(({ id }) => id === roleId)
  const title = role?.chapters.find(({ id }) => id === chapter.chapter)?.title[language] ?? ''
  return (
    <section>
      <h2 class="label">{words('chapter', { number: chapter.number, title })}</h2>
      {chapter.steps.length === 0 && <p class="note">{words('notReached')}</p>}
      <ol>
        {chapter.steps.map((step) => (
          <Step key={step.deed.index} step={step} all={all} />
        ))}
      </ol>
      {all && <Elsewhere chapter={chapter} />}
    </section>
  )
}

function Step({ step, all }: { readonly step: PathStep; readonly all: boolean }) {
  const words = useWords(rewindWords)
  const language = useLanguage()
  const { game } = useReader()
  const { deed, blocks, turningPoint, newDay } = step
  return (
    <li>
      <button type="button" class="step" data-index={deed.index} onClick={() => void goBackTo(game, deed.index)}>
        <span class="w num">
          {newDay && <span>{dateOfRecord(deed.scene.at.slice(0, 10), language)}</span>}
          <span>{hourOf(deed.scene.at)}</span>
          {turningPoint && (
            <>
              <Glyph name="contested" />
              <span class="sr">{words('turningPoint')}</span>
            </>
          )}
        </span>
        {all && (
          <span class="blocks">
            {blocks.map((block, place) => (
              <i key={place} class={block}>
                <span class="sr">{words(block)}. </span>
              </i>
            ))}
          </span>
        )}
        <span class="say" lang={deed.lang}>
          {deed.passed ?? (deed.text || words('wordsMissing'))}
        </span>
        <span class="sr">{words('step')}</span>
      </button>
    </li>
  )
}

/** What lies at places of the chapter where this run did not come by: named only if another run took it. */
function Elsewhere({ chapter }: { readonly chapter: PathChapter }) {
  const words = useWords(rewindWords)
  const { elsewhere, unseenElsewhere } = chapter
  if (elsewhere.length === 0 && unseenElsewhere === 0) return null
  return (
    <div class="elsewhere">
      <p class="note">{words('elsewhere')}</p>
      <ul>
        {elsewhere.map((text) => (
          <li key={text}>
            <i class="other" aria-hidden="true" /> {text}
          </li>
        ))}
        {unseenElsewhere > 0 && (
          <li>
            <i class="unseen" aria-hidden="true" /> {words('unseenElsewhere', { count: unseenElsewhere })}
          </li>
        )}
      </ul>
    </div>
  )
}
