/** What a key does on the story page. Numbers are those that stand before the choices, from 1. */
export type KeyAction =
  | { readonly kind: 'take'; readonly number: number }
  | { readonly kind: 'evidence'; readonly number: number }
  | { readonly kind: 'close-evidence' }

export interface KeyReading {
  /** E was pressed: the next number opens evidence instead of taking the choice. */
  readonly armed: boolean
  readonly action?: KeyAction
}

/**
 * Reads one key. While the evidence is open a number alone does nothing, so that nobody chooses while reading there;
 * E and a number still open another choice's evidence.
 */
export function readKey(armed: boolean, key: string, sheetOpen: boolean): KeyReading {
  if (key === 'e' || key === 'E') return { armed: true }
  if (key === 'Escape') return sheetOpen ? { armed: false, action: { kind: 'close-evidence' } } : { armed: false }
  if (!/^[1-9]$/.test(key)) return { armed: false }
  const number = Number(key)
  if (armed) return { armed: false, action: { kind: 'evidence', number } }
  return sheetOpen ? { armed: false } : { armed: false, action: { kind: 'take', number } }
}
