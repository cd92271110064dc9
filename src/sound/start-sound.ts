import type { Game } from '../state/game'
import type { Mixer } from './mixer'
import { fetchCatalogue } from './sound-captions'
import type { SoundCatalogue } from './sound-catalogue'
import { soundPlan } from './sound-plan'
import type { SoundPorts } from './sound-ports'

/**
 * Lets the story be heard while the settings say so. To be called after the person's first press: before it browsers
 * play nothing. What plays is loaded once sound is on; where a sound does not come it is silent, and that is said once.
 * Returns an end to it.
 */
export function startSound({ store, intents }: Game, ports: SoundPorts): () => void {
  let mixer: Mixer | undefined
  let catalogue: SoundCatalogue = new Map()
  let opening = false
  let disposed = false
  let told = false
  let stopHiding = (): void => {}

  const wanted = (): boolean => !disposed && store.getState().settings.sound
  const follow = (): void => mixer?.follow(soundPlan(store.getState(), catalogue), store.getState().settings.volume)
  const failed = (): void => {
    if (told) return
    told = true
    intents.say('sound/failed')
  }
  const open = async (): Promise<void> => {
    opening = true
    try {
      const [{ createMixer }, { createHowlerVoices }, sounds] = await Promise.all([
        import('./mixer'),
        import('./howler-voices'),
        fetchCatalogue(ports),
      ])
      if (!wanted()) return
      catalogue = sounds
      const voices = createHowlerVoices(ports)
      const later = (work: () => void, after: number): (() => void) => {
        const timer = setTimeout(work, after)
        return () => clearTimeout(timer)
      }
      stopHiding = ports.onHidden(voices.sleep)
      mixer = createMixer(sounds, voices, later, failed)
      follow()
      if (sounds.size === 0) failed()
    } catch {
      failed()
    } finally {
      opening = false
    }
  }
  const close = (): void => {
    stopHiding()
    stopHiding = () => {}
    mixer?.remove()
    mixer = undefined
  }
  const keepUp = (): void => {
    if (!wanted()) close()
    else if (mixer) follow()
    else if (!opening) void open()
  }
  const unsubscribe = store.subscribe((now, before) => {
    if (now.session !== before.session || now.view !== before.view || now.settings !== before.settings) keepUp()
  })
  keepUp()
  return () => {
    disposed = true
    unsubscribe()
    close()
  }
}
