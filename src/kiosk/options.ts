import type { Language } from '../state/slices/settings'
import type { BothWords } from './moment'

/** From this hour of the day (`08:00`) the screen is as bright as `level`, 0.2 to 1. */
export interface Brightness {
  readonly from: string
  readonly level: number
}

/** What a museum sets in `kiosk.json`. */
export interface KioskOptions {
  /** Shown above the map; empty for the game's own title. */
  readonly title: BothWords
  /** The first one is the language of the attract loop's larger line. */
  readonly languages: readonly Language[]
  /** Seconds without a touch. */
  readonly idle: { readonly ask: number; readonly askOnSources: number; readonly countdown: number }
  /** Ids of the moments offered, in their order; empty for all. */
  readonly moments: readonly string[]
  /** Sorted by hour; empty for full brightness all day. */
  readonly brightness: readonly Brightness[]
  /** 0 is silence. */
  readonly sound: number
  readonly statistics: boolean
  /** The diagonal of the screen in inches: what is touched becomes 20 mm large on it. */
  readonly screenInches: number
  /** Where visitors' phones find the game; empty where there is no such address, and then nothing is offered. */
  readonly phoneAddress: string
  /** Four to eight digits. */
  readonly staffPin: string
  /** The hour at which the page opens itself afresh, when nobody is there. */
  readonly restart: string
  /** The name of a signed content pack beside the page; empty for none. */
  readonly contentPack: string
  /** Tells the kiosk's own server every minute that it is alive. */
  readonly reportHealth: boolean
}

export const DEFAULT_OPTIONS: KioskOptions = {
  title: { en: '', hu: '' },
  languages: ['en', 'hu'],
  idle: { ask: 45, askOnSources: 60, countdown: 20 },
  moments: [],
  brightness: [],
  sound: 0,
  statistics: true,
  screenInches: 24,
  phoneAddress: '',
  staffPin: '1956',
  restart: '05:00',
  contentPack: '',
  reportHealth: false,
}

/** Something in `kiosk.json` that could not be taken; the default stands in its place. */
export interface OptionProblem {
  readonly code: 'options/not-json' | 'options/unknown' | 'options/wrong'
  /** As it stands in the file, `idle.ask` say; empty for the file as a whole. */
  readonly key: string
}

export interface ReadOptions {
  readonly options: KioskOptions
  readonly problems: readonly OptionProblem[]
}

/** Reads the text of `kiosk.json`, key by key; without a file (`undefined`) everything is as by default. Never throws. */
export function readOptions(text: string | undefined): ReadOptions {
  if (text === undefined) return { options: DEFAULT_OPTIONS, problems: [] }
  let raw: unknown
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { options: DEFAULT_OPTIONS, problems: [{ code: 'options/not-json', key: '' }] }
  }
  if (!isRecord(raw)) return { options: DEFAULT_OPTIONS, problems: [{ code: 'options/not-json', key: '' }] }
  const problems: OptionProblem[] = []
  const taken: Record<string, unknown> = { ...DEFAULT_OPTIONS }
  for (const [key, value] of Object.entries(raw)) {
    // Keys of comments, which JSON has no other way to write.
    if (key.startsWith('//')) continue
    if (key === 'idle') taken.idle = idleOf(value, problems)
    else if (!Object.hasOwn(CHECKS, key)) problems.push({ code: 'options/unknown', key })
    else if (CHECKS[key]?.(value)) taken[key] = value
    else problems.push({ code: 'options/wrong', key })
  }
  const options = taken as unknown as KioskOptions
  const brightness = [...options.brightness].sort((a, b) => a.from.localeCompare(b.from))
  return { options: { ...options, brightness }, problems }
}

type Check = (value: unknown) => boolean

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText: Check = (value) => typeof value === 'string'
const isHour: Check = (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
const within =
  (low: number, high: number): Check =>
  (value) =>
    typeof value === 'number' && value >= low && value <= high
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)

const CHECKS: Readonly<Record<string, Check>> = {
  title: (value) => isRecord(value) && isText(value.en) && isText(value.hu),
  languages: (value) =>
    Array.isArray(value) && value.length > 0 && value.every((each) => each === 'en' || each === 'hu'),
  moments: listOf(isText),
  brightness: listOf((value) => isRecord(value) && isHour(value.from) && within(0.2, 1)(value.level)),
  sound: within(0, 1),
  statistics: (value) => typeof value === 'boolean',
  screenInches: within(7, 120),
  phoneAddress: (value) => typeof value === 'string' && (value === '' || /^https?:\/\/[^\s#]+$/.test(value)),
  staffPin: (value) => typeof value === 'string' && /^\d{4,8}$/.test(value),
  restart: isHour,
  contentPack: (value) => typeof value === 'string' && /^[\w.-]*$/.test(value),
  reportHealth: (value) => typeof value === 'boolean',
}

/** Less than these would send away somebody who reads; 20 s is what accessibility asks for to answer in. */
const IDLE: Readonly<Record<keyof KioskOptions['idle'], Check>> = {
  ask: within(20, 600),
  askOnSources: within(20, 600),
  countdown: within(20, 120),
}

function idleOf(value: unknown, problems: OptionProblem[]): KioskOptions['idle'] {
  if (!isRecord(value)) {
    problems.push({ code: 'options/wrong', key: 'idle' })
    return DEFAULT_OPTIONS.idle
  }
  const taken: Record<keyof KioskOptions['idle'], number> = { ...DEFAULT_OPTIONS.idle }
  for (const [key, seconds] of Object.entries(value)) {
    if (!Object.hasOwn(IDLE, key)) problems.push({ code: 'options/unknown', key: `idle.${key}` })
    else if (IDLE[key as keyof typeof IDLE](seconds)) taken[key as keyof typeof IDLE] = seconds as number
    else problems.push({ code: 'options/wrong', key: `idle.${key}` })
  }
  return taken
}

/** How bright the screen is at an hour of the day, `18:30`. Before the first entry the last one of the day before counts. */
export function brightnessAt(brightness: readonly Brightness[], hour: string): number {
  const now = brightness.findLast(({ from }) => from <= hour) ?? brightness.at(-1)
  return now?.level ?? 1
}

/** The side of a target in pixels that is 20 mm on a screen of this diagonal; `width` and `height` in pixels. */
export function targetPixels(screenInches: number, width: number, height: number): number {
  const pixelsPerMillimetre = Math.hypot(width, height) / (screenInches * 25.4)
  return Math.ceil(20 * pixelsPerMillimetre)
}
