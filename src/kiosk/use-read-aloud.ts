import { useEffect } from 'preact/hooks'
import { useGame } from '../reader/hooks/use-game'
import { useKiosk, useKioskState } from './use-kiosk'
import type { Visit } from './visit'

/** Reads a page aloud when it comes, if the visitor has asked for it: its text, then what can be pressed. */
export function useReadAloud(visit: Visit): void {
  const { ports } = useKiosk()
  const { aloud, panel } = useKioskState()
  const language = useGame(({ settings }) => settings.language)
  const session = useGame((state) => state.session)
  const here = panel === 'none' && aloud
  useEffect(() => {
    if (!here) return
    const page = document.querySelector('.k-frame main')
    ports.voice.say(spokenText(page), language)
    return () => ports.voice.stop()
  }, [here, visit, language, session.status, ports])
}

const LEFT_OUT = '[aria-hidden="true"], .n, .choice__why, .k__foot'

/** The words of a page in their order, each part a sentence of its own. */
function spokenText(page: Element | null): string {
  const copy = page?.cloneNode(true)
  if (!(copy instanceof Element)) return ''
  for (const silent of copy.querySelectorAll(LEFT_OUT)) silent.remove()
  const parts = [...copy.querySelectorAll('h1, h2, p, dt, dd, .say, .btn')].map(
    (part) => part.textContent?.trim() ?? '',
  )
  return parts.filter((part) => part !== '').join('. ')
}
