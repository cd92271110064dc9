/** Lets the page fill the screen, if the browser allows it after this press; otherwise nothing happens. */
export function fillScreen(root: Pick<HTMLElement, 'requestFullscreen'>): void {
  try {
    root.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined)
  } catch {
    // Older browsers have no such function; the kiosk's own starting option fills the screen there.
  }
}
