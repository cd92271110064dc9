import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Area } from '../locale/area'
import { tableFor } from '../locale/area'
import { useLanguage } from './hooks/use-words'
import type { ScreenModule } from './lazy-screen'
import { useReader } from './reader-context'

/**
 * A part of a page that nothing waits for: its code comes once the page stands. Until then, and if it does not come,
 * there is nothing in its place.
 */
export function laterPart<Props extends object>(load: () => Promise<ScreenModule<Props>>): ComponentType<Props> {
  let here: ComponentType<Props> | undefined
  return function LaterPart(props: Props) {
    const { ports } = useReader()
    const language = useLanguage()
    const [, came] = useState(here !== undefined)
    useEffect(() => {
      if (here) return
      let left = false
      const fetchIt = async () => {
        try {
          const { page, areas } = await load()
          await Promise.all(areas.map((area: Area<string>) => tableFor(area, language)))
          here = page
          if (!left) came(true)
        } catch {
          // The page is whole without it.
        }
      }
      const cancel = ports.whenIdle(() => void fetchIt())
      return () => {
        left = true
        cancel()
      }
    }, [])
    if (!here) return null
    const Part = here
    return <Part {...props} />
  }
}
