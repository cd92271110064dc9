import { useMemo } from 'preact/hooks'
import '../css/rewind.css'
import { rewindWords } from '../../locale/areas/rewind'
import type { EndingId } from '../../story/ids'
import { Leaf } from '../frame/leaf'
import { ScreenLink } from '../frame/screen-link'
import { useGame } from '../hooks/use-game'
import { useLanguage, useWords } from '../hooks/use-words'
import { NoPath } from '../path/no-path'
import { type Path, usePath } from '../path/use-path'
import { useReader } from '../reader-context'
import { PathColumn } from './path-column'
import { PathKey } from './path-key'
import { metOf, pathsOf } from './paths'

/** Every choice of this playthrough and the way back to it; after a first ending, also where the ways part. */
export function RewindPage() {
  const words = useWords(rewindWords)
  const language = useLanguage()
  const { ports } = useReader()
  const path = usePath()
  const endings = useGame(({ reading }) => (path ? (reading.endings[path.playing.structure.role] ?? NONE) : NONE))
  const role = ports.roles.find(({ id }) => id === path?.playing.structure.role)
  const all = endings.length > 0
  return (
    <Leaf
      class="rewind"
      name={words('heading')}
      of={role?.short[language]}
      nav={<RewindNav current="rewind" />}
      title={words(all ? 'titleAll' : 'title')}
      beside={all && path ? <PathKey /> : undefined}
    >
      {path ? <Paths path={path} endings={endings} /> : <NoPath>{words('noPath')}</NoPath>}
    </Leaf>
  )
}

const NONE: readonly EndingId[] = []

/** Between going back and saving, which belong together. */
export function RewindNav({ current }: { readonly current: 'rewind' | 'saves' }) {
  const words = useWords(rewindWords)
  return (
    <>
      <ScreenLink to={{ name: 'rewind' }} current={current === 'rewind'}>
        {words('paths')}
      </ScreenLink>
      <ScreenLink to={{ name: 'saves' }} current={current === 'saves'}>
        {words('saves')}
      </ScreenLink>
    </>
  )
}

function Paths({ path, endings }: { readonly path: Path; readonly endings: readonly EndingId[] }) {
  const words = useWords(rewindWords)
  const { playing } = path
  const taken = useGame(({ reading }) => reading.taken)
  const chapters = useMemo(() => pathsOf(playing, taken), [playing, taken])
  const all = endings.length > 0
  if (path.deeds.length === 0) return <p class="prose">{words('nothingYet')}</p>
  const met = metOf(playing, taken, endings.length)
  const shown = all ? chapters : chapters.filter(({ steps }) => steps.length > 0)
  return (
    <>
      <div class="paths">
        {shown.map((chapter) => (
          <PathColumn key={chapter.chapter} chapter={chapter} all={all} />
        ))}
      </div>
      <p class="note paths__foot">
        {words('howTo')} {all ? met && words('met', { ...met }) : words('afterEnding')}
      </p>
    </>
  )
}
