import type { ComponentType } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Area, tableFor } from '../locale/area'
import { shellWords } from '../locale/areas/shell'
import { Loading } from './frame/loading'
import { useGame, useIntents } from './hooks/use-game'
import { useWords } from './hooks/use-words'
import { useReader } from './reader-context'

type Empty = Record<never, never>

/** A page's code, and the areas whose words it needs before it is shown. */
export interface ScreenModule<Props> {
  readonly page: ComponentType<Props>
  readonly areas: readonly Area<string>[]
}

async function fetched<Props>(
  load: () => Promise<ScreenModule<Props>>,
  language: string,
): Promise<ComponentType<Props>> {
  const { page, areas } = await load()
  await Promise.all(areas.map((area) => tableFor(area, language)))
  return page
}

/**
 * A page whose code comes when it is first opened. Until then a bar stands there; if the code does not come, a
 * sentence says so and the page can be asked for again.
 */
export function lazyScreen<Props extends object = Empty>(
  load: () => Promise<ScreenModule<Props>>,
): ComponentType<Props> {
  let here: ComponentType<Props> | undefined
  return function LazyScreen(props: Props) {
    const words = useWords(shellWords)
    const language = useGame(({ settings }) => settings.language)
    const { ports } = useReader()
    const intents = useIntents()
    const beside = useGame(({ view }) => view.evidenceOf !== undefined)
    const playing = useGame(({ session }) => session.status === 'playing')
    const leave = () => (beside ? intents.closeEvidence() : intents.go({ name: playing ? 'story' : 'title' }))
    const [state, setState] = useState<'loading' | 'ready' | 'failed'>(here ? 'ready' : 'loading')
    const asked = useRef(0)
    useEffect(() => {
      if (state !== 'loading') return
      let left = false
      const arrived = async () => {
        try {
          here = await (ports.inTime?.(fetched(load, language)) ?? fetched(load, language))
          if (!left) setState('ready')
        } catch {
          if (left) return
          setState('failed')
          // A browser that remembers the failure asks for the code again only in a new page.
          if (asked.current > 0) ports.reload()
          asked.current += 1
        }
      }
      void arrived()
      return () => {
        left = true
      }
    }, [state])
    if (here) {
      const Page = here
      return <Page {...props} />
    }
    if (state !== 'failed') return <Loading>{words('loadingPage')}</Loading>
    return (
      <div class="waiting" role="alert">
        <p>{words('pageDidNotCome')}</p>
        <p class="acts2">
          <button type="button" class="btn btn--main" onClick={() => setState('loading')}>
            {words('tryAgain')}
          </button>
          <button type="button" class="btn" onClick={leave}>
            {words(playing ? 'backToStory' : 'backToRoles')}
          </button>
          <button type="button" class="btn" onClick={() => ports.reload()}>
            {words('openAnew')}
          </button>
        </p>
      </div>
    )
  }
}
