import { useEffect, useRef } from 'preact/hooks'
import { kioskWords } from '../locale/areas/kiosk'
import { useWords } from '../reader/hooks/use-words'
import { useKiosk } from './use-kiosk'

/** Asks whether somebody is there. A touch anywhere answers; so does any key. */
export function StillThere({ left }: { readonly left: number }) {
  const { kiosk } = useKiosk()
  const words = useWords(kioskWords)
  const answer = useRef<HTMLButtonElement>(null)
  useEffect(() => answer.current?.focus({ preventScroll: true }), [])
  return (
    <section class="still" role="alertdialog" aria-modal="true" aria-labelledby="still" aria-describedby="still-says">
      <div class="row">
        <p class="count" aria-hidden="true">
          {left}
        </p>
        <div>
          <h1 class="poster" id="still">
            {words('stillThere')}
          </h1>
          <p id="still-says">{words('stillSays')}</p>
          {/* Said twice, not twenty times. */}
          <p class="sr" role="status">
            {words('secondsLeft', { count: left > 10 ? 20 : left > 5 ? 10 : 5 })}
          </p>
        </div>
      </div>
      <button type="button" class="btn btn--main full" ref={answer} onClick={() => kiosk.touched()}>
        {words('stillHere')}
      </button>
    </section>
  )
}
