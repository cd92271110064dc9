/** What stands in the browser's tab over the game's own name, for as long as a page lies over the game. */
export interface TabName {
  /** `undefined` gives the tab back to the game. */
  show(name: string | undefined): void
  close(): void
}

/** The game goes on naming the tab beneath; what it said last is what it gets back. */
export function openTabName(): TabName {
  let own = document.title
  let over: string | undefined
  const keep = (): void => {
    if (over === undefined || document.title === over) return
    own = document.title
    document.title = over
  }
  const watch = new MutationObserver(keep)
  watch.observe(document.head, { subtree: true, childList: true, characterData: true })
  const show = (name: string | undefined): void => {
    keep()
    if (over === undefined) own = document.title
    over = name
    document.title = name ?? own
  }
  return {
    show,
    close() {
      show(undefined)
      watch.disconnect()
    },
  }
}
