import './city-map.css'
import type { Translate } from '../../locale/area'
import type { cityWords } from '../../locale/areas/city'

export type CityKey = Extract<keyof (typeof cityWords)['en'], string>

export interface MapFrame {
  /** The focusable box of the whole map. */
  readonly box: HTMLElement
  /** Where the canvas or the still picture goes. */
  readonly paper: HTMLElement
  say(text: string): void
  words(translate: Translate<CityKey>): void
  /** Which of the buttons can do something. */
  sizes(can: { readonly closer: boolean; readonly further: boolean }): void
  remove(): void
}

export type SizeStep = 'closer' | 'further' | 'whole'

const STEPS: readonly { readonly step: SizeStep; readonly path: string }[] = [
  { step: 'closer', path: 'M12 4V20M4 12H20' },
  { step: 'further', path: 'M4 12H20' },
  { step: 'whole', path: 'M4 9V4H9M15 4H20V9M20 15V20H15M9 20H4V15' },
]

/** The elements of the map around its picture. */
export function createMapFrame(root: HTMLElement, onStep: (step: SizeStep) => void): MapFrame {
  const box = document.createElement('div')
  box.className = 'city-map'
  box.tabIndex = 0
  box.setAttribute('role', 'group')
  const paper = document.createElement('div')
  paper.className = 'city-map__paper'
  const says = document.createElement('p')
  says.className = 'city-map__says'
  says.setAttribute('aria-live', 'polite')
  const group = document.createElement('div')
  group.className = 'city-map__sizes'
  group.setAttribute('role', 'group')
  const buttons = STEPS.map(({ step, path }) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-disabled') !== 'true') onStep(step)
    })
    return { step, button }
  })
  group.append(...buttons.map(({ button }) => button))
  box.append(paper, group, says)
  root.append(box)
  return {
    box,
    paper,
    say(text) {
      says.textContent = text
    },
    words(translate) {
      box.setAttribute('aria-label', translate('map'))
      group.setAttribute('aria-label', translate('buttons'))
      for (const { step, button } of buttons) {
        button.setAttribute('aria-label', translate(step))
        button.title = translate(step)
      }
    },
    sizes(can) {
      box.classList.toggle('city-map--near', can.further)
      for (const { step, button } of buttons) {
        const able = step === 'closer' ? can.closer : can.further
        if (able) button.removeAttribute('aria-disabled')
        else button.setAttribute('aria-disabled', 'true')
      }
    },
    remove: () => box.remove(),
  }
}
