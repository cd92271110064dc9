const PRESSABLE = 'button:not([disabled]):not([aria-disabled="true"])'

/**
 * Everything by two switches: one sends an arrow (or Tab) and goes on to the next button, the other sends Enter (or a
 * space) and presses it. A number presses the choice of that number. Returns what takes the keys away again.
 */
export function hearSwitches(root: Document): () => void {
  const heard = (event: KeyboardEvent): void => {
    const buttons = [...root.querySelectorAll<HTMLElement>(PRESSABLE)].filter(
      (button) => !button.closest('[inert]') && button.offsetParent !== null,
    )
    const { key } = event
    if (/^[1-9]$/.test(key)) buttons.find(({ dataset }) => dataset.number === key)?.click()
    const step = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 0
    if (step === 0 || buttons.length === 0) return
    event.preventDefault()
    const at = buttons.indexOf(root.activeElement as HTMLElement)
    const next = at === -1 ? (step === 1 ? 0 : -1) : (at + step) % buttons.length
    buttons.at(next)?.focus()
  }
  root.addEventListener('keydown', heard)
  return () => root.removeEventListener('keydown', heard)
}
