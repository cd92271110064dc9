import { useState } from 'preact/hooks'
import { kioskWords } from '../../locale/areas/kiosk'
import { useWords } from '../../reader/hooks/use-words'
import { tallyCsv } from '../tally/tally'
import { useKiosk } from '../use-kiosk'
import { HealthPart } from './health-part'
import { PinPad } from './pin-pad'
import { TallyPart } from './tally-part'

/** What scrolls can be scrolled by keyboard too. */
const SCROLLS = { tabIndex: 0 }

/** What is behind the PIN: what visitors did, and how the kiosk is. */
export function StaffPages() {
  const { kiosk, ports } = useKiosk()
  const words = useWords(kioskWords)
  const [open, setOpen] = useState(false)
  const [part, setPart] = useState<'statistics' | 'health'>('statistics')
  const leave = () => kiosk.set({ panel: 'none' })
  if (!open) return <PinPad pin={ports.options.options.staffPin} onRight={() => setOpen(true)} onLeave={leave} />
  const save = () => ports.saveFile(`kiosk-${ports.clock.local().day}.csv`, tallyCsv(kiosk.tally.now()))
  return (
    <div class="k k--staff" data-paper>
      <main class="staff" {...SCROLLS}>
        <h1 class="poster">{words(part)}</h1>
        {part === 'statistics' ? <TallyPart /> : <HealthPart />}
      </main>
      <nav class="k__bar">
        <button type="button" class="btn" onClick={() => setPart(part === 'health' ? 'statistics' : 'health')}>
          {words(part === 'health' ? 'statistics' : 'health')}
        </button>
        <button type="button" class="btn" onClick={save}>
          {words('saveCsv')}
        </button>
        <button type="button" class="btn btn--main" onClick={leave}>
          {words('leaveStaff')}
        </button>
      </nav>
    </div>
  )
}
