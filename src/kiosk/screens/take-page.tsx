import { kioskWords } from '../../locale/areas/kiosk'
import { QrPicture } from '../../reader/frame/qr-picture'
import { useGame, useIntents } from '../../reader/hooks/use-game'
import { useLanguage, useWords } from '../../reader/hooks/use-words'
import { useReader } from '../../reader/reader-context'
import { handOverAddress } from '../../state/routes'
import { wordsOf } from '../../state/selectors/story-log'
import type { ChoiceId } from '../../story/ids'
import type { KioskMoment } from '../moment'
import { useKiosk } from '../use-kiosk'
import { Foot } from './foot'
import { MomentPlate } from './moment-plate'

/** The visitor's way as a QR code: all of it stands in the address, and no server learns of it. */
export function TakePage({ moment, choice }: { readonly moment: KioskMoment; readonly choice: ChoiceId }) {
  const { kiosk, ports } = useKiosk()
  const words = useWords(kioskWords)
  const language = useLanguage()
  const intents = useIntents()
  const { roles } = useReader().ports
  const session = useGame((state) => state.session)
  const passages = useGame(({ reading }) => reading.passages)
  const base = ports.options.options.phoneAddress
  const address = handOverAddress(base, intents.shareCode() ?? '', language, passages)
  const name = roles.find(({ id }) => id === moment.role)?.short[language] ?? ''
  const said = session.status === 'playing' ? (wordsOf(session.books, choice) ?? '') : ''
  return (
    <main class="k k--sheet k--take" data-paper>
      <MomentPlate moment={moment} still />
      <div class="k__body">
        <div class="take">
          <QrPicture address={address} label={words('qrLabel')} correction="L" border={4} />
          <div>
            <p class="label">{words('take')}</p>
            <h1 class="poster" data-start tabIndex={-1}>
              {words('takeHeading')}
            </h1>
            <p class="k__lead">{words('takeSays', { name })}</p>
            <ol>
              <li>{words('takeChoice', { choice: said })}</li>
              {passages.length > 0 && <li>{words('takeRead', { count: passages.length })}</li>}
              <li class="take__address">{base.replace(/^https?:\/\//, '').replace(/\/$/, '')}</li>
            </ol>
          </div>
        </div>
      </div>
      <nav class="k__bar">
        <button type="button" class="btn" onClick={() => kiosk.send({ press: 'back' })}>
          {words('back')}
        </button>
        <button type="button" class="btn btn--main" onClick={() => kiosk.send({ press: 'again' })}>
          {words('done')}
        </button>
      </nav>
      <Foot />
    </main>
  )
}
