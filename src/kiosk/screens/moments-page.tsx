import { kioskWords } from '../../locale/areas/kiosk'
import { hourOf, shortDay } from '../../locale/dates'
import { useLanguage, useWords } from '../../reader/hooks/use-words'
import type { KioskMoment } from '../moment'
import { useKiosk, useKioskState } from '../use-kiosk'
import { Foot } from './foot'

/** The moments as large pictures. One touch is enough. */
export function MomentsPage() {
  const { kiosk } = useKiosk()
  const { failed } = useKioskState()
  const words = useWords(kioskWords)
  const { offered } = kiosk
  return (
    <div class="k k--moments">
      <main class="k__body">
        <header>
          <h1 class="poster" data-start tabIndex={-1}>
            {words('choosePlace')}
          </h1>
          <p class="k__lead" role={failed ? 'alert' : undefined}>
            {failed ? words('failed') : words('twelve', { count: offered.length })}
          </p>
        </header>
        <ul class="moments">
          {offered.map((moment) => (
            <Tile key={moment.id} moment={moment} />
          ))}
        </ul>
      </main>
      <Foot />
    </div>
  )
}

function Tile({ moment }: { readonly moment: KioskMoment }) {
  const { kiosk, ports } = useKiosk()
  const language = useLanguage()
  const { id, title, at } = moment
  return (
    <li>
      <button type="button" class="moment" onClick={() => void kiosk.openMoment(id)}>
        <img src={ports.asset(`kiosk/${id}.jpg`)} alt="" draggable={false} />
        <span class="moment__when num">
          {shortDay(at, language)} · {hourOf(at)}
        </span>
        <span class="moment__title">{title[language]}</span>
      </button>
    </li>
  )
}
