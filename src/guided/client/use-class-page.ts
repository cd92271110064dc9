import { useEffect, useReducer } from 'preact/hooks'
import type { AnySnapshot } from '../protocol/snapshots'
import type { ClassPage, Standing } from './class-page'
import { useOutside } from './use-outside'

/** How the page stands to its class; painted again with each change. */
export function useStanding<Snapshot extends AnySnapshot>(page: ClassPage<Snapshot>): Standing<Snapshot> {
  return useOutside(page.subscribe, page.standing, page)
}

/** The time as the class server has it, each second. */
export function useSeconds(page: { time(): number }, later: (ms: number, work: () => void) => () => void): number {
  const [, repaint] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    let stop = (): void => undefined
    const tick = (): void => {
      repaint(0)
      stop = later(1000, tick)
    }
    stop = later(1000, tick)
    return () => stop()
  }, [later])
  return page.time()
}

/** Minutes and seconds, `4:07`; `−0:30` when it is overdrawn. */
export function clockText(ms: number): string {
  const seconds = Math.ceil(Math.abs(ms) / 1000)
  return `${ms < 0 ? '−' : ''}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
