import { Howl, Howler } from 'howler'
import type { Coding, Sound } from './sound-catalogue'
import type { SoundPorts } from './sound-ports'
import type { Voice, VoiceEvents, Voices } from './voices'

const WHOLE = 'whole'
const TYPES: Readonly<Record<Coding, string>> = { opus: 'audio/ogg', aac: 'audio/mp4' }

/** Sounds by Howler, in the coding that this browser reads. A minute decoded is 11 MB, so what has faded out is let go. */
export function createHowlerVoices({ bytes }: Pick<SoundPorts, 'bytes'>): Voices {
  const coding: Coding = Howler.codecs('opus') ? 'opus' : 'aac'
  return {
    start(sound, events) {
      let voice: Voice | undefined
      let wish = { to: 0, over: 0 }
      let left = false
      const begin = async (): Promise<void> => {
        // Fetched here: where Howler cannot fetch, it turns to an element of the page, which the content policy refuses
        // and whose loops have a gap.
        const address = await dataAddress(await bytes(`sound/${sound.files[coding]}`), TYPES[coding])
        if (left) return
        voice = play(address, sound, coding, events)
        voice.fade(wish.to, wish.over)
      }
      begin().catch(() => left || events.failed())
      return {
        fade(to, over) {
          wish = { to, over }
          voice?.fade(to, over)
        },
        stop(over) {
          left = true
          voice?.stop(over)
        },
      }
    },
    // A page that nobody sees shall cost nothing.
    sleep: (on) => void (on ? Howler.ctx?.suspend() : Howler.ctx?.resume()),
  }
}

function dataAddress(bytes: ArrayBuffer, type: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(new Blob([bytes], { type }))
  })
}

function play(address: string, sound: Sound, coding: Coding, events: VoiceEvents): Voice {
  const howl = new Howl({
    src: [address],
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
}

function spriteOf(sound: Sound, coding: Coding): { sprite?: Record<string, [number, number, boolean]> } {
  const part = sound.loop?.[coding]
  return part ? { sprite: { [WHOLE]: [part.start * 1000, part.length * 1000, true] } } : {}
}

/** Fades shorter than this, in milliseconds, are steps: Howler cannot draw them. */
const SHORTEST = 20

/** Howler fades in straight lines; two of them, over the root of the middle, come close to equal loudness. */
function voiceOf(howl: Howl, id: number, drop: () => void): Voice {
  let aim = 0
  let next: ReturnType<typeof setTimeout> | undefined
  const fade = (to: number, over: number): void => {
    if (to === aim) return
    aim = to
    clearTimeout(next)
    if (over < SHORTEST) {
      howl.volume(to, id)
      return
    }
    const from = Number(howl.volume(id))
    const middle = Math.sqrt((from ** 2 + to ** 2) / 2)
    howl.fade(from, middle, over / 2, id)
    next = setTimeout(() => howl.fade(middle, to, over / 2, id), over / 2)
  }
  return {
    fade,
    stop(over) {
      if (aim === 0) {
        drop()
        return
      }
      fade(0, over)
      setTimeout(drop, over + SHORTEST)
    },
  }
}
