import { loudness, type Volume } from './loudness'
import type { Sound, SoundCatalogue } from './sound-catalogue'
import { SILENCE, type SoundPlan } from './sound-plan'
import type { Later, Voice, Voices } from './voices'

export interface Mixer {
  /** Brings what is heard from the plan before to this one. */
  follow(plan: SoundPlan, volume: Volume): void
  remove(): void
}

type Layer = 'ambience' | 'under' | 'music'

interface Heard {
  readonly sound: Sound
  readonly voice: Voice
}

/** Milliseconds. Mixing rules 4 to 7 and 9 of the sound design. */
const PLACE_CHANGE = 2500
const TEMPER_CHANGE = 6000
const SILENT_HOUR = 8000
const MUSIC_FADE = 2000
const DUCK_IN = 300
const DUCK_OUT = 1500
const LEVEL = 1000
const CUE_AFTER = 1200
const CUE_IN = 8
/** Music is heard this many times and then rests. */
const TIMES = 6
const REST = 20_000

const UNDER = -10
const READ_ALOUD: Readonly<Record<Layer, number>> = { ambience: -12, under: -12, music: -18 }

/** One ambience, at most one layer under it, at most one piece of music, and cues that come once. */
export function createMixer(
  catalogue: SoundCatalogue,
  voices: Voices,
  later: Later,
  onFailure: (sound: Sound) => void,
): Mixer {
  const heard = new Map<Layer, Heard>()
  const failed = new Set<string>()
  let plan: SoundPlan = SILENCE
  let volume: Volume = { ambience: 0, music: 0, effects: 0 }
  let place: string | undefined
  let cue: string | undefined
  let cancelCue = (): void => {}
  let cancelRest = (): void => {}
  let musicRests: string | undefined

  const levelOf = (layer: Layer, sound: Sound): number => {
    const aloud = plan.aloud ? READ_ALOUD[layer] : 0
    const own = layer === 'music' ? plan.musicDuck : plan.ambienceDuck + (layer === 'under' ? UNDER : 0)
    return loudness(sound, volume, own + aloud)
  }
  const levels = (over: number): void => {
    for (const [layer, { sound, voice }] of heard) voice.fade(levelOf(layer, sound), over)
  }
  const fail = (sound: Sound): void => {
    failed.add(sound.id)
    for (const [layer, now] of heard) if (now.sound === sound) heard.delete(layer)
    onFailure(sound)
  }
  const playable = (id: string | undefined): Sound | undefined =>
    id === undefined || failed.has(id) ? undefined : catalogue.get(id)

  const put = (layer: Layer, id: string | undefined, over: number): void => {
    const now = heard.get(layer)
    const next = playable(id)
    if (now?.sound === next) return
    now?.voice.stop(over)
    heard.delete(layer)
    if (!next) return
    const voice = voices.start(next, {
      failed: () => fail(next),
      ended: () => {
        if (heard.get(layer)?.voice === voice) heard.delete(layer)
        if (layer === 'music') restMusic(next)
      },
    })
    heard.set(layer, { sound: next, voice })
    voice.fade(levelOf(layer, next), over)
  }
  /** After its times music is not heard again until something else was wanted. */
  const restMusic = (sound: Sound): void => {
    musicRests = sound.id
  }
  const music = (id: string | undefined): void => {
    if (id !== musicRests) musicRests = undefined
    const before = heard.get('music')
    put('music', musicRests === undefined ? id : undefined, MUSIC_FADE)
    const now = heard.get('music')
    if (now === before) return
    cancelRest()
    const length = now?.sound.loop?.opus.length
    if (!now || length === undefined) return
    cancelRest = later(
      () => {
        musicRests = now.sound.id
        put('music', undefined, MUSIC_FADE)
        cancelRest = later(() => {
          musicRests = undefined
          music(plan.music)
        }, REST)
      },
      length * TIMES * 1000,
    )
  }
  const soundCue = (): void => {
    const wanted = plan.cue
    if (wanted?.scene === cue) return
    cue = wanted?.scene
    cancelCue()
    if (!wanted) return
    // Nothing is heard in the first second of a scene.
    cancelCue = later(() => {
      const sound = playable(wanted.sound)
      // Under a voice that reads aloud a cue is left out, not put off.
      if (!sound || plan.aloud) return
      voices.start(sound, { ended: () => {}, failed: () => fail(sound) }).fade(loudness(sound, volume, 0), CUE_IN)
    }, CUE_AFTER)
  }
  return {
    follow(next, nextVolume) {
      const over = next.ambience === 'silent-hour' ? SILENT_HOUR : next.place === place ? TEMPER_CHANGE : PLACE_CHANGE
      const way = next.aloud === plan.aloud ? LEVEL : next.aloud ? DUCK_IN : DUCK_OUT
      plan = next
      volume = nextVolume
      put('ambience', next.ambience, over)
      put('under', next.under, over)
      music(next.music)
      if (next.place !== undefined) place = next.place
      levels(way)
      soundCue()
    },
    remove() {
      cancelCue()
      cancelRest()
      for (const { voice } of heard.values()) voice.stop(DUCK_IN)
      heard.clear()
    },
  }
}
