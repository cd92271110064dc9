/**
 * Opens the page anew where it stands, if its server answers; without one nothing happens, and what is on the screen
 * stays. For code that did not come: many browsers remember that a file failed, and never ask for it again in the same
 * page.
 */
export async function reopenPage(): Promise<void> {
  const { ok } = await fetch(window.location.pathname, { method: 'HEAD', cache: 'no-store' }).catch(() => ({
    ok: false,
  }))
  if (!ok) return
  // What the service worker keeps of the code may be broken itself; at this address it lets go of it.
  if (navigator.serviceWorker?.controller) {
    const { pathname, hash } = window.location
    window.location.replace(`${pathname}?anew${hash}`)
  } else window.location.reload()
}
