import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** The width of an element and the size of one rem, in pixels; 0 wide until it stands on the page. */
export function useSize(of: RefObject<Element | null>): { readonly width: number; readonly rem: number } {
  const [size, setSize] = useState({ width: 0, rem: 16 })
  useEffect(() => {
    const element = of.current
    if (!element) return
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      setSize({ width: Math.floor(element.getBoundingClientRect().width), rem })
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [of])
  return size
}
