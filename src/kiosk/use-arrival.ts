import { useEffect } from 'preact/hooks'

/** After a change of page the focus goes to its beginning, so that a reader, a keyboard and switches go on from there. */
export function useArrival(page: string): void {
  useEffect(() => {
    document.querySelector<HTMLElement>('main [data-start]')?.focus({ preventScroll: true })
  }, [page])
}
