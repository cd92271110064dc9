import { foldBefore, NOTHING_COUNTED, type Tally } from './tally'

/** Where texts are kept on this device, as far as counting needs it. */
export interface TallyVault {
  read(key: string): string | undefined
  write(key: string, text: string): { readonly ok: boolean }
}

export interface KeptTally {
  now(): Tally
  /** Keeps a tally. False if the device has no room; it is then held until the page is closed. */
  keep(tally: Tally, today: string): boolean
}

const SLOTS = ['kiosk.tally.a', 'kiosk.tally.b'] as const

/**
 * The tally of this device. It is written to two places in turn, each with a check: a power cut in the middle of
 * writing spoils one of them at most, and costs the last count.
 */
export function openTally(vault: TallyVault): KeptTally {
  const slots = SLOTS.map((key) => readSlot(vault.read(key)))
  const newest = slots.reduce((best, slot) => (slot && (!best || slot.turn > best.turn) ? slot : best), undefined)
  let tally = newest?.tally ?? NOTHING_COUNTED
  let turn = newest?.turn ?? 0
  const write = (): boolean => {
    const next = turn + 1
    const { ok } = vault.write(SLOTS[next % 2] ?? SLOTS[0], writeSlot(next, tally))
    if (ok) turn = next
    return ok
  }
  return {
    now: () => tally,
    keep(next, today) {
      tally = next
      if (write()) return true
      tally = foldBefore(next, today)
      return write()
    },
  }
}

interface Slot {
  readonly turn: number
  readonly tally: Tally
}

function writeSlot(turn: number, tally: Tally): string {
  const rows = JSON.stringify([...tally])
  return JSON.stringify({ turn, check: checkOf(`${turn} ${rows}`), rows })
}

/** A slot, or `undefined` if it is missing, cut off or altered. */
function readSlot(text: string | undefined): Slot | undefined {
  if (text === undefined) return undefined
  try {
    const { turn, check, rows } = JSON.parse(text)
    if (checkOf(`${turn} ${rows}`) !== check) return undefined
    return { turn, tally: new Map(JSON.parse(rows)) }
  } catch {
    return undefined
  }
}

/** FNV-1a over the UTF-16 units: enough to notice a half-written text. */
function checkOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash
}
