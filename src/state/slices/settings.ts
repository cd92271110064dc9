export type Language = 'en' | 'hu'

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
  skipRead: oneOf(true, false),
}
