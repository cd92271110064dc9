import type { Sound, SoundCatalogue, SoundKind } from '../../src/sound/sound-catalogue'
import type { Later, Voices } from '../../src/sound/voices'

export function sound(id: string, kind: SoundKind = 'ambience', fields: Partial<Sound> = {}): Sound {
  return {
    id,
    kind,
    files: { opus: `opus/${id}.ogg`, aac: `aac/${id}.m4a` },
    gain: 0,
    caption: { en: id, hu: id },
    ...(kind === 'cue' ? {} : { loop: { opus: { start: 0.1, length: 20 }, aac: { start: 0.2, length: 20 } } }),
    ...fields,
  }
}

export const catalogueOf = (...sounds: readonly Sound[]): SoundCatalogue =>
  new Map(sounds.map((each) => [each.id, each]))

/** Voices that write down what they are asked, and a clock that tests push on. */
export function heardVoices() {
  const told: string[] = []
  const broken = new Set<string>()
  const ends = new Map<string, () => void>()
  const voices: Voices = {
    start({ id }, events) {
      told.push(`start ${id}`)
      ends.set(id, events.ended)
      if (broken.has(id)) events.failed()
      return {
        fade: (to, over) => told.push(`${id} to ${to.toFixed(2)} in ${over}`),
        stop: (over) => told.push(`stop ${id} in ${over}`),
      }
    },
    sleep: (on) => told.push(on ? 'sleep' : 'wake'),
  }
  let now = 0
  let waiting: { readonly at: number; readonly work: () => void }[] = []
  const later: Later = (work, after) => {
    const one = { at: now + after, work }
    waiting.push(one)
    return () => {
      waiting = waiting.filter((other) => other !== one)
    }
  }
  return {
    told,
    broken,
    voices,
    later,
    /** What was asked since the last time this was read. */
    news: () => told.splice(0),
    end: (id: string) => ends.get(id)?.(),
    pass(milliseconds: number) {
      now += milliseconds
      for (;;) {
        const due = waiting.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at)[0]
        if (!due) return
        waiting = waiting.filter((other) => other !== due)
        due.work()
      }
    },
  }
}
