import { hearWhatWasKeptMeanwhile } from '../platform/came-back'
import { keepTranslatedTextsTrue } from '../platform/translated'
import { keepFieldInSight } from '../platform/typing-room'
import type { Game } from '../state/game'
import { keepReadingTogether } from '../state/keep-reading-together'
import type { Ports } from '../state/ports'

/** What keeps a page right that other tabs, the back button, the browser's translator or a keyboard have a hand in. */
export function standFirm({ store }: Game, vault: Ports['vault']): void {
  keepReadingTogether(store, vault)
  hearWhatWasKeptMeanwhile(window)
  keepTranslatedTextsTrue(document.body)
  keepFieldInSight(window)
}
