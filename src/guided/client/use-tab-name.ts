import { useEffect } from 'preact/hooks'

/** Names the page in the browser's tab, so that it is found among others; without a name it is the game's. */
export function useTabName(
  nameTab: (name: string | undefined) => void,
  ...parts: readonly (string | undefined)[]
): void {
  const name = parts.filter((part) => part !== undefined).join(' — ') || undefined
  useEffect(() => nameTab(name), [nameTab, name])
}
