import { onFirstGesture } from '../platform/first-gesture'
import type { SoundPorts } from '../sound/sound-ports'
import type { Game } from '../state/game'

/** Sound is off until a person switches it on, and browsers play nothing before a first press. Then it is sent for. */
export function hearSound(game: Game, ports: SoundPorts): void {
  let pressed = false
  let started = false
  const start = (): void => {
    if (started || !pressed || !game.store.getState().settings.sound) return
    started = true
    void import('../sound/start-sound').then(
      ({ startSound }) => startSound(game, ports),
      () => {
        started = false
      },
    )
  }
  onFirstGesture(() => {
    pressed = true
    start()
  })
  game.store.subscribe(start)
}
