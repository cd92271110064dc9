import { Howl, Howler } from 'howler'
import type { Coding, Sound } from './sound-catalogue'
import type { Voice, Voices } from './voices'

const WHOLE = 'whole'

/** Sounds by Howler, in the coding that this browser reads. A minute decoded is 11 MB, so what has faded out is let go. */
export function createHowlerVoices(asset: (path: string) => string): Voices {
  const coding: Coding = Howler.codecs('opus') ? 'opus' : 'aac'
  return {
    start(sound, events) {
      const howl = new Howl({
        src: [asset(`sound/${sound.files[coding]}`)],
        format: [coding === 'opus' ? 'opus' : 'm4a'],
        volume: 0,
        // Web Audio only: elsewhere the points of a loop are not exact.
        html5: false,
        ...spriteOf(sound, coding),
      })
      const drop = (): void => {
        howl.unload()
      }
      const fail = (): void => {
        drop()
        events.failed()
      }
      howl.once('loaderror', fail)
      howl.once('playerror', fail)
      howl.on('end', () => {
        if (sound.loop) return
        drop()
        events.ended()
      })
      const id = sound.loop ? howl.play(WHOLE) : howl.play()
      return voiceOf(howl, id, drop)
    },
    mute: (on) => Howler.mute(on),
  }
}

function spriteOf(sound: Sound, coding: Coding): { sprite?: Record<string, [number, number, boolean]> } {
  const part = sound.loop?.[coding]
  return part ? { sprite: { [WHOLE]: [part.start * 1000, part.length * 1000, true] } } : {}
}

/** Howler fades in straight lines; two of them, over the root of the middle, come close to equal loudness. */
function voiceOf(howl: Howl, id: number, drop: () => void): Voice {
  let aim = 0
  let fading = 0
  const line = (from: number, to: number, over: number): void => {
    if (from === to || over < 20) howl.volume(to, id)
    else howl.fade(from, to, over, id)
  }
  const fade = (to: number, over: number): void => {
    if (to === aim) return
    aim = to
    fading += 1
    const mine = fading
    const from = Number(howl.volume(id))
    const middle = Math.sqrt((from ** 2 + to ** 2) / 2)
    howl.off('fade', undefined, id)
    howl.once(
      'fade',
      () => {
        if (mine !== fading) return
        line(middle, to, over / 2)
        if (to === 0) howl.once('fade', () => mine === fading && drop(), id)
      },
      id,
    )
    line(from, middle, over / 2)
  }
  return {
    fade,
    stop(over) {
      if (aim === 0) drop()
      else fade(0, over)
    },
  }
}
