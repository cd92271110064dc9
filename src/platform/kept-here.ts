const OURS = 'the-flag-with-a-hole/'

/** Whether the vault keeps anything at all, for code that runs before the vault is there. */
export function isAnythingKept(): boolean {
  try {
    return Object.keys(window.localStorage).some((key) => key.startsWith(OURS))
  } catch {
    return false
  }
}

/** Whether the vault keeps something under `key`. */
export function isKept(key: string): boolean {
  try {
    return window.localStorage.getItem(`${OURS}${key}`) !== null
  } catch {
    return false
  }
}
