import type { SpeechPort, SpeechVoice } from '../reader-ports'

/** A line to be said, and by which voice. */
export interface SpokenLine {
  readonly text: string
  readonly voice: SpeechVoice
}

export interface ReadingEvents {
  /** Which line is being said now, 0-based. */
  line(index: number): void
  /** Nothing is being said any more: all was said, or a line could not be. */
  over(why: 'end' | 'failed'): void
}

export interface ReadingAloud {
  /** Reads lines one after the other, in place of what is being read. */
  read(lines: readonly SpokenLine[], rate: number): void
  /** Takes effect at once: the present line is begun again. */
  setRate(rate: number): void
  /** Silence, and no further event. */
  stop(): void
}

/** Reads lines aloud, one at a time, so that the line can be shown and browsers do not break off long texts. */
export function createReadingAloud(speech: SpeechPort, events: ReadingEvents): ReadingAloud {
  let lines: readonly SpokenLine[] = []
  let at = 0
  let pace = 1
  let hush: (() => void) | undefined

  const say = (): void => {
    const line = lines[at]
    if (!line) {
      hush = undefined
      events.over('end')
      return
    }
    events.line(at)
    hush = speech.say(line.text, line.voice, pace, {
      ended() {
        at += 1
        say()
      },
      failed() {
        hush = undefined
        events.over('failed')
      },
    })
  }
  return {
    read(next, rate) {
      hush?.()
      lines = next
      pace = rate
      at = 0
      say()
    },
    setRate(rate) {
      if (rate === pace) return
      pace = rate
      if (!hush) return
      hush()
      say()
    },
    stop() {
      hush?.()
      hush = undefined
    },
  }
}
