import { kioskWords } from '../../locale/areas/kiosk'
import { hourOf, shortDay } from '../../locale/dates'
import { useLanguage, useWords } from '../../reader/hooks/use-words'
import { useReader } from '../../reader/reader-context'
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
  const { roles } = useReader().ports
  const { id, title, at } = moment
  const role = roles.find((each) => each.id === moment.role)
  return (
    <li>
      <button type="button" class="moment" onClick={() => void kiosk.openMoment(id)}>
        {/* Two moments may share a place; whose they are tells them apart. */}
        <span class="moment__pictures">
          <img src={ports.asset(`kiosk/${id}.jpg`)} alt="" draggable={false} />
          {role && <img src={ports.asset(`art/portraits/${role.portrait}-calm.svg`)} alt="" draggable={false} />}
        </span>
        <span class="moment__when num">
          {role && <span class="sr">{role.short[language]}: </span>}
          {shortDay(at, language)} · {hourOf(at)}
        </span>
        <span class="moment__title">{title[language]}</span>
      </button>
    </li>
  )
}
