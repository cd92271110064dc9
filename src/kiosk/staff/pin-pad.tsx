import { useLayoutEffect, useState } from 'preact/hooks'
import { kioskWords } from '../../locale/areas/kiosk'
import { useWords } from '../../reader/hooks/use-words'

interface Props {
  readonly pin: string
  readonly onRight: () => void
  readonly onLeave: () => void
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** Asks for the PIN. It keeps out visitors, not thieves: it stands in kiosk.json. */
export function PinPad({ pin, onRight, onLeave }: Props) {
  const words = useWords(kioskWords)
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const type = (digit: string): void => {
    setWrong(false)
    setTyped((before) => (before + digit).slice(0, 8))
  }
  const rub = () => setTyped((before) => before.slice(0, -1))
  const enter = (): void => {
    if (typed === pin) {
      onRight()
      return
    }
    setTyped('')
    setWrong(true)
  }
  useLayoutEffect(() => {
    const heard = ({ key }: KeyboardEvent): void => {
      if (/^\d$/.test(key)) type(key)
      if (key === 'Backspace') rub()
    }
    document.addEventListener('keydown', heard)
    return () => document.removeEventListener('keydown', heard)
  }, [])
  return (
    <div class="k k--staff" data-paper>
      <main class="pin">
        <h1 class="poster">{words('staff')}</h1>
        <p class="pin__typed num" role="status" aria-label={words('pin')}>
          {'●'.repeat(typed.length)}
        </p>
        <p role="alert">{wrong && words('pinWrong')}</p>
        <div class="pin__keys">
          {DIGITS.map((digit) => (
            <button type="button" class="btn num" key={digit} onClick={() => type(digit)}>
              {digit}
            </button>
          ))}
          <button type="button" class="btn" aria-label={words('delete')} onClick={rub}>
            ←
          </button>
          <button type="button" class="btn num" onClick={() => type('0')}>
            0
          </button>
          <button type="button" class="btn btn--main" onClick={enter}>
            {words('open')}
          </button>
        </div>
        <button type="button" class="btn" onClick={onLeave}>
          {words('leaveStaff')}
        </button>
      </main>
    </div>
  )
}
