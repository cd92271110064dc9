import { shellWords } from '../../locale/areas/shell'
import { storyWords } from '../../locale/areas/story'
import type { ShownOption } from '../../state/selectors/options'
import { BasisMark, ContestedBadge } from '../frame/basis-mark'
import { Glyph } from '../frame/glyph'
import { useGame, useIntents } from '../hooks/use-game'
import { useWords } from '../hooks/use-words'

interface Props {
  readonly options: readonly ShownOption[]
  /** The language that the choices' words are in. */
  readonly lang: string
}

/** The choices: a numbered list of real buttons, each with the evidence that makes it one beside it. */
export function Choices({ options, lang }: Props) {
  const words = useWords(storyWords)
  const chosen = useGame(({ reading }) => reading.taken.size)
  return (
    <div class="choose">
      <ol class="choices" aria-label={words('whatDoYouDo')}>
        {options.map((option) => (
          <Choice key={option.id} option={option} lang={lang} />
        ))}
      </ol>
      {chosen < FIRST_CHOICES && <HowToRead options={options} />}
    </div>
  )
}

const FIRST_CHOICES = 3

function Choice({ option, lang }: { readonly option: ShownOption; readonly lang: string }) {
  const words = useWords(storyWords)
  const intents = useIntents()
  const take = () => {
    if (!option.locked) void intents.choose(option.id)
  }
  return (
    <li class={option.locked ? 'choice choice--locked' : 'choice'}>
      <button
        type="button"
        class="choice__go"
        data-number={option.number}
        aria-disabled={option.locked ? 'true' : undefined}
        onClick={take}
      >
        <span class="n">{option.locked ? <Glyph name="lock" /> : option.number}</span>
        <span>
          <span class="say" lang={lang}>
            {option.text}
          </span>
          {option.takenBefore && <span class="state"> {words('takenBefore')}</span>}
          {option.locked && (
            <span class="reason" lang={lang}>
              {option.reason || words('locked')}
            </span>
          )}
        </span>
      </button>
      <Why option={option} />
    </li>
  )
}

/** The mark beside a choice: how well it is attested, and by how many passages. Opens and closes the evidence. */
export function Why({ option, row = false }: { readonly option: ShownOption; readonly row?: boolean }) {
  const words = useWords(storyWords)
  const shell = useWords(shellWords)
  const intents = useIntents()
  const open = useGame(({ view }) => view.evidenceOf === option.id)
  const none = option.passages.length === 0
  return (
    <button
      type="button"
      class={`choice__why mark${row ? ' mark--row' : ''}${open ? ' is-open' : ''}`}
      data-evidence={option.id}
      aria-expanded={open}
      onClick={() => (open ? intents.closeEvidence() : intents.openEvidence(option.id))}
    >
      <BasisMark basis={option.basis} />
      <span class="count opens">{none ? words('invented') : shell('passages', { count: option.passages.length })}</span>
      {option.weigh !== undefined && !row && (
        <span class="contested-line">
          <ContestedBadge />
        </span>
      )}
      <span class="sr">. {words('evidenceFor', { number: option.number })}</span>
    </button>
  )
}

/** Said under the first choices of a first game: what the marks on this list mean, and the keys. */
function HowToRead({ options }: { readonly options: readonly ShownOption[] }) {
  const words = useWords(storyWords)
  const bases = new Set(options.map(({ basis }) => basis))
  const open = options.filter(({ locked }) => !locked)
  return (
    <p class="note howto">
      {bases.has('documented') && `${words('marksDocumented')} `}
      {bases.has('typical') && `${words('marksTypical')} `}
      {bases.has('composite') && `${words('marksComposite')} `}
      {bases.has('invented') && `${words('marksInvented')} `}
      {options.some(({ weigh }) => weigh !== undefined) && `${words('marksContested')} `}
      <span class="keys">{words('keys', { last: open.at(-1)?.number ?? 1 })}</span>
    </p>
  )
}
