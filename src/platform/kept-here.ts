/** Whether the vault keeps something under `key`, for code that runs before the vault is there. */
export function isKept(key: string): boolean {
  try {
    return window.localStorage.getItem(`the-flag-with-a-hole/${key}`) !== null
  } catch {
    return false
  }
}
