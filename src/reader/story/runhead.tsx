import { shellWords } from '../../locale/areas/shell'
import { storyWords } from '../../locale/areas/story'
import { stageOf } from '../../state/selectors/stage'
import type { Playing } from '../../state/slices/session'
import { ScreenLink } from '../frame/screen-link'
import { usePageTitle } from '../hooks/use-page-title'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'

/** Who and which chapter, and the ways to the other pages. On small screens it stands at the foot. */
export function Runhead({ playing }: { readonly playing: Playing }) {
  const shell = useWords(shellWords)
  const words = useWords(storyWords)
  const language = useLanguage()
  const { ports } = useReader()
  const role = ports.roles.find(({ id }) => id === playing.structure.role)
  const chapter = stageOf(playing)?.scene.chapter
  const number = (chapter === undefined ? -1 : playing.structure.chapters.indexOf(chapter)) + 1
  const title = role?.chapters.find(({ id }) => id === chapter)?.title[language]
  usePageTitle(title)
  return (
    <header class="runhead">
      <h1 class="sr">{title === undefined ? role?.title[language] : words('chapter', { number, title })}</h1>
      <p class="label">
        <ScreenLink to={{ name: 'title' }} class="who">
          {role?.short[language]}
        </ScreenLink>
        {title !== undefined && (
          <span class="chap" aria-hidden="true">
            {words('chapter', { number, title })}
          </span>
        )}
      </p>
      <nav class="words" aria-label={shell('navigation')}>
        <ScreenLink to={{ name: 'map' }}>{shell('map')}</ScreenLink>
        <ScreenLink to={{ name: 'journal' }}>{shell('journal')}</ScreenLink>
        <ScreenLink to={{ name: 'rewind' }}>{shell('rewind')}</ScreenLink>
        <ScreenLink to={{ name: 'settings' }}>{shell('settings')}</ScreenLink>
      </nav>
    </header>
  )
}
