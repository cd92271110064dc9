import type { ComponentChildren } from 'preact'
import '../css/leaf.css'
import { shellWords } from '../../locale/areas/shell'
import { useGame } from '../hooks/use-game'
import { usePageTitle } from '../hooks/use-page-title'
import { useWords } from '../hooks/use-words'
import { Messages } from './messages'
import { ScreenLink } from './screen-link'

interface Props {
  readonly class: string
  /** What page this is, and of whom; set in the running head. */
  readonly name: string
  readonly of?: string | undefined
  /** Links or tabs of the page, before the way back. */
  readonly nav?: ComponentChildren
  readonly title: string
  /** Beside the title. */
  readonly beside?: ComponentChildren
  readonly children: ComponentChildren
}

/** A page of the book: a running head with the ways out, a title, and what is on it. */
export function Leaf({ name, of, nav, title, beside, children, ...rest }: Props) {
  usePageTitle(name)
  return (
    <div class={`leaf ${rest.class}`}>
      <LeafHead name={name} of={of} nav={nav} />
      <main id="text">
        <Messages />
        <div class="leaf__head">
          <h1 class="poster" tabIndex={-1} data-start>
            {title}
          </h1>
          {beside}
        </div>
        {children}
      </main>
    </div>
  )
}

export function LeafHead({ name, of, nav }: Pick<Props, 'name' | 'of' | 'nav'>) {
  const shell = useWords(shellWords)
  return (
    <header class="runhead bar">
      <p class="label">
        <span class="who">{name}</span>
        {of !== undefined && <span class="chap">{of}</span>}
      </p>
      <nav class="words" aria-label={shell('navigation')}>
        {nav}
        <WayBack />
      </nav>
    </header>
  )
}

/** To the story where one is being played, else to the roles. */
function WayBack() {
  const shell = useWords(shellWords)
  const playing = useGame(({ session }) => session.status === 'playing')
  if (!playing)
    return (
      <ScreenLink to={{ name: 'title' }} class="back">
        {shell('roles')}
      </ScreenLink>
    )
  return (
    <ScreenLink to={{ name: 'story' }} class="back">
      <span class="wide">{shell('backToStory')}</span>
      <span class="only-small">{shell('wayBackShort')}</span>
    </ScreenLink>
  )
}
