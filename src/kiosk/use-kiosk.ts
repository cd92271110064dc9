import { createContext } from 'preact'
import { useContext, useLayoutEffect, useReducer } from 'preact/hooks'
import type { Kiosk, KioskState } from './kiosk'
import type { KioskPorts } from './kiosk-ports'

export interface KioskFrame {
  readonly kiosk: Kiosk
  readonly ports: KioskPorts
}

export const KioskContext = createContext<KioskFrame | undefined>(undefined)

/** The kiosk and its ports. Throws outside `mountKiosk`, which is a mistake in the code. */
export function useKiosk(): KioskFrame {
  const frame = useContext(KioskContext)
  if (!frame) throw new Error('a part of the kiosk stands outside mountKiosk')
  return frame
}

/** The kiosk as it stands; paints again with every change. */
export function useKioskState(): KioskState {
  const { kiosk } = useKiosk()
  const [, repaint] = useReducer((times: number) => times + 1, 0)
  // Before anything is painted: what changes until then would never be shown.
  useLayoutEffect(() => kiosk.subscribe(() => repaint(0)), [kiosk])
  return kiosk.state()
}
