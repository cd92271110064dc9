import { useEffect } from 'preact/hooks'
import { shellWords } from '../../locale/areas/shell'
import { useWords } from './use-words'

/** Names the page in the browser's tab and history; without a name of its own it is the game's. */
export function usePageTitle(name: string | undefined): void {
  const words = useWords(shellWords)
  const game = words('game')
  useEffect(() => {
    document.title = name ? `${name} — ${game}` : `${game} — Budapest 1956`
  }, [name, game])
}
