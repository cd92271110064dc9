import { useEffect, useState } from 'preact/hooks'
import type { Playing } from '../../state/slices/session'
import { useGame } from '../hooks/use-game'
import { useLanguage } from '../hooks/use-words'
import { useReader } from '../reader-context'

/** Every role as it was last played on this device; `undefined` while they are being replayed. */
export function useKeptPaths(): ReadonlyMap<string, Playing> | undefined {
  const { ports } = useReader()
  const language = useLanguage()
  const session = useGame((state) => state.session)
  const steps = session.status === 'playing' ? session.steps.length : 0
  const [paths, setPaths] = useState<ReadonlyMap<string, Playing> | undefined>(undefined)
  useEffect(() => {
    let left = false
    const replay = async () => {
      const found = new Map<string, Playing>()
      for (const { id, ready } of ports.roles) {
        const path = ready ? await ports.keptPath?.(id).catch(() => undefined) : undefined
        if (left) return
        if (path) found.set(id, path)
      }
      setPaths(found)
    }
    void replay()
    return () => {
      left = true
    }
  }, [ports, language, steps])
  return paths
}
