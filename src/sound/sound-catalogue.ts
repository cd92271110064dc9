/** `ambience` goes on as long as its scene, `cue` is heard once, `music` stands by itself. */
export type SoundKind = 'ambience' | 'cue' | 'music'

export type Coding = 'opus' | 'aac'

/** The part of a coded file that goes round without a seam, in seconds. */
export interface LoopPart {
  readonly start: number
  readonly length: number
}

export interface Sound {
  readonly id: string
  readonly kind: SoundKind
  readonly files: Readonly<Record<Coding, string>>
  /** Missing: it is heard once. The two codings begin at slightly different points. */
  readonly loop?: Readonly<Record<Coding, LoopPart>>
  /** It lets war be heard; this one is played to those who have switched such sounds off. */
  readonly withoutWar?: string
  /** How much louder (or softer, if negative) than the file it stands in the mix, in decibels. */
  readonly gain: number
  readonly caption: { readonly en: string; readonly hu: string }
}

export type SoundCatalogue = ReadonlyMap<string, Sound>

/** Reads `sound/sounds.json`. Entries that are not what they should be are left out: a missing sound is only silence. */
export function readSoundCatalogue(raw: unknown): SoundCatalogue {
  const list = isRecord(raw) && Array.isArray(raw.sounds) ? raw.sounds : []
  const sounds = list.flatMap((entry: unknown) => readSound(entry) ?? [])
  return new Map(sounds.map((sound) => [sound.id, sound]))
}

const KINDS: readonly SoundKind[] = ['ambience', 'cue', 'music']

function readSound(raw: unknown): Sound | undefined {
  if (!isRecord(raw) || typeof raw.id !== 'string' || typeof raw.gain !== 'number') return undefined
  const { files, caption, loop } = raw
  const kind = KINDS.find((each) => each === raw.kind)
  if (!kind || !isRecord(files) || !isRecord(caption)) return undefined
  const { opus, aac } = files
  const { en, hu } = caption
  if (typeof opus !== 'string' || typeof aac !== 'string' || typeof en !== 'string') return undefined
  const parts = isRecord(loop) ? { opus: partOf(loop.opus), aac: partOf(loop.aac) } : undefined
  return {
    id: raw.id,
    kind,
    files: { opus, aac },
    gain: raw.gain,
    caption: { en, hu: typeof hu === 'string' ? hu : en },
    ...(typeof raw.withoutWar === 'string' ? { withoutWar: raw.withoutWar } : {}),
    ...(parts?.opus && parts.aac ? { loop: { opus: parts.opus, aac: parts.aac } } : {}),
  }
}

function partOf(raw: unknown): LoopPart | undefined {
  if (!Array.isArray(raw)) return undefined
  const [start, length]: unknown[] = raw
  return typeof start === 'number' && typeof length === 'number' && length > 0 ? { start, length } : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
