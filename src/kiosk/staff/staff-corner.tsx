import { useLayoutEffect, useRef } from 'preact/hooks'
import { useKiosk } from '../use-kiosk'

const PRESSES = 5
const WITHIN = 4_000

/** The upper left corner, touched five times in four seconds (or F2 pressed as often), asks for the staff's PIN. */
export function StaffCorner() {
  const { kiosk, ports } = useKiosk()
  const times = useRef<readonly number[]>([])
  const pressed = (): void => {
    const now = ports.clock.now()
    times.current = [...times.current.filter((time) => now - time < WITHIN), now]
    if (times.current.length < PRESSES) return
    times.current = []
    kiosk.set({ panel: 'staff' })
  }
  useLayoutEffect(() => {
    const heard = ({ key }: KeyboardEvent): void => {
      if (key === 'F2') pressed()
    }
    document.addEventListener('keydown', heard)
    return () => document.removeEventListener('keydown', heard)
  }, [])
  return (
    <div
      class="staff-corner"
      aria-hidden="true"
      onClick={(event) => {
        event.stopPropagation()
        pressed()
      }}
    />
  )
}
