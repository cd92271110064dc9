import { render } from 'preact'
import { type Area, tableFor } from '../locale/area'
import { kioskWords } from '../locale/areas/kiosk'
import { messagesWords } from '../locale/areas/messages'
import { recordWords } from '../locale/areas/record'
import { shellWords } from '../locale/areas/shell'
import { storyWords } from '../locale/areas/story'
import { titleWords } from '../locale/areas/title'
import { effectsAfterPaint } from '../reader/effects-after-paint'
import { guardPage } from './guard'
import { createKiosk, type Kiosk } from './kiosk'
import { KioskApp } from './kiosk-app'
import type { KioskPorts } from './kiosk-ports'
import { brightnessAt, targetPixels } from './options'
import { hearSwitches } from './switch-keys'
import '../reader/css/faces.css'
import '../reader/css/passage.css'
import './css/kiosk.css'
import './css/moments.css'
import './css/sheets.css'
import './css/above.css'
import './css/attract.css'
import './css/staff.css'

const TICK = 250
const MINUTE = 60_000
const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const

/** Shows the kiosk in `root` and keeps it alive. Returns it, and what takes it away again. */
export function mountKiosk(root: HTMLElement, ports: KioskPorts): { readonly kiosk: Kiosk; dispose(): void } {
  effectsAfterPaint(window)
  const kiosk = createKiosk(ports)
  const { options } = ports.options
  const guard = guardPage(document, ports.clock.now)
  let at = kiosk.state().visit
  const openedOn = ports.clock.local().day
  const stops = [
    guard.dispose,
    hearSwitches(document),
    kiosk.subscribe(() => {
      if (kiosk.state().visit !== at) guard.changed()
      at = kiosk.state().visit
    }),
    ports.clock.every(TICK, kiosk.tick),
    ports.clock.every(MINUTE, () => atTheMinute(kiosk, ports, openedOn)),
    hearTouches(kiosk, ports),
    fitTo(options.screenInches),
  ]
  dim(ports)
  // The languages of the first page, so that no page is first seen in the wrong one.
  const areas: readonly Area<string>[] = [kioskWords, shellWords, storyWords, messagesWords, recordWords, titleWords]
  const ready = areas.flatMap((area) => options.languages.map((language) => tableFor(area, language)))
  let gone = false
  void Promise.all(ready).then(() => {
    if (gone) return
    root.textContent = ''
    render(<KioskApp frame={{ kiosk, ports }} />, root)
    document.documentElement.dataset.ready = '1'
  })
  return {
    kiosk,
    dispose() {
      gone = true
      for (const stop of stops) stop()
      render(null, root)
    },
  }
}

function hearTouches(kiosk: Kiosk, ports: KioskPorts): () => void {
  let first = true
  const heard = (): void => {
    if (first) ports.fillScreen()
    first = false
    kiosk.touched()
  }
  for (const type of TOUCHES) document.addEventListener(type, heard, { capture: true, passive: true })
  return () => {
    for (const type of TOUCHES) document.removeEventListener(type, heard, { capture: true })
  }
}

/** Makes what is touched 20 mm large on this screen, and the screen the frame of the page. */
function fitTo(inches: number): () => void {
  const measure = (): void => {
    const { clientWidth, clientHeight } = document.documentElement
    const root = document.documentElement.style
    root.setProperty('--touch', `${targetPixels(inches, clientWidth, clientHeight)}px`)
  }
  measure()
  window.addEventListener('resize', measure)
  return () => window.removeEventListener('resize', measure)
}

function dim({ clock, options }: KioskPorts): void {
  const level = brightnessAt(options.options.brightness, clock.local().time)
  document.documentElement.style.setProperty('--dark', String(Math.round((1 - level) * 100) / 100))
}

/** Once a minute: the brightness of the hour, and once a day, when nobody is there, the page afresh. */
function atTheMinute(kiosk: Kiosk, ports: KioskPorts, openedOn: string): void {
  dim(ports)
  const { day, time } = ports.clock.local()
  const due = openedOn !== day && time >= ports.options.options.restart
  if (due && kiosk.state().visit.at === 'attract' && kiosk.state().panel === 'none') ports.reload()
}
