export type Language = 'en' | 'hu'

export const VOICE_RATES = [0.7, 0.85, 1, 1.2, 1.5] as const
export type VoiceRate = (typeof VOICE_RATES)[number]

/** What a person sets for themselves; kept on the device. */
export interface Settings {
  readonly language: Language
  /** Factor on the root type size. */
  readonly textScale: 0.9 | 1 | 1.15 | 1.3 | 1.6 | 2
  readonly lineSpacing: 'book' | 'wide' | 'wider'
  readonly paragraphs: 'indented' | 'spaced'
  readonly face: 'alegreya' | 'hyperlegible'
  /** `hour`: day or night as the scene's hour has it. */
  readonly theme: 'hour' | 'day' | 'night' | 'contrast' | 'contrast-light'
  /** `device` follows the device's own setting. */
  readonly motion: 'device' | 'full' | 'weather' | 'still'
  readonly sound: boolean
  readonly volume: { readonly ambience: number; readonly music: number; readonly effects: number }
  /** Shots and shelling are heard; otherwise another sound takes their place, and the captions tell of them. */
  readonly warSounds: boolean
  readonly captions: boolean
  /** What a press on “Read aloud” reads; `off` takes the button away. */
  readonly readAloud: 'off' | 'text' | 'choices'
  /** Whether reading begins when it is asked for, or by itself with each new text. */
  readonly readAloudBegins: 'pressed' | 'page'
  /** 1 is the voice's own pace. */
  readonly voiceRate: VoiceRate
  /** The voice chosen for each language by the device's name for it; empty: the device chooses. */
  readonly voices: Readonly<Record<Language, string>>
  /** Lines read in an earlier playthrough are set in one step, without waiting. */
  readonly skipRead: boolean
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'en',
  textScale: 1,
  lineSpacing: 'book',
  paragraphs: 'indented',
  face: 'alegreya',
  theme: 'hour',
  motion: 'device',
  sound: false,
  volume: { ambience: 0.8, music: 0.6, effects: 0.8 },
  warSounds: true,
  captions: true,
  readAloud: 'choices',
  readAloudBegins: 'pressed',
  voiceRate: 1,
  voices: { en: '', hu: '' },
  skipRead: false,
}

/** Settings from storage, item by item: what is missing or of another kind falls back to its default. */
export function restoreSettings(raw: unknown): Settings {
  if (typeof raw !== 'object' || raw === null) return DEFAULT_SETTINGS
  const given = raw as Readonly<Record<string, unknown>>
  const kept = Object.entries(DEFAULT_SETTINGS).map(([key, fallback]) => {
    const value = given[key]
    return [key, ALLOWED[key]?.(value) ? value : fallback]
  })
  return Object.fromEntries(kept) as Settings
}

const oneOf =
  (...values: readonly unknown[]) =>
  (value: unknown) =>
    values.includes(value)

const isVolume = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['ambience', 'music', 'effects'].every((key) => {
    const level = (value as Record<string, unknown>)[key]
    return typeof level === 'number' && level >= 0 && level <= 1
  })

const isVoices = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['en', 'hu'].every((language) => typeof (value as Record<string, unknown>)[language] === 'string')

const ALLOWED: Readonly<Record<string, (value: unknown) => boolean>> = {
  language: oneOf('en', 'hu'),
  textScale: oneOf(0.9, 1, 1.15, 1.3, 1.6, 2),
  lineSpacing: oneOf('book', 'wide', 'wider'),
  paragraphs: oneOf('indented', 'spaced'),
  face: oneOf('alegreya', 'hyperlegible'),
  theme: oneOf('hour', 'day', 'night', 'contrast', 'contrast-light'),
  motion: oneOf('device', 'full', 'weather', 'still'),
  sound: oneOf(true, false),
  volume: isVolume,
  warSounds: oneOf(true, false),
  captions: oneOf(true, false),
  readAloud: oneOf('off', 'text', 'choices'),
  readAloudBegins: oneOf('pressed', 'page'),
  voiceRate: oneOf(...VOICE_RATES),
  voices: isVoices,
  skipRead: oneOf(true, false),
}
