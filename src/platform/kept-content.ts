/** The service worker keeps the files of stories under this name. */
const CONTENT = 'flag-content'

/** Lets a kept file go, so that the network is asked for it again. Never rejects. */
export async function forgetKept(address: string): Promise<void> {
  try {
    // Only a page that was sent safely has what is kept.
    const kept = await window.caches.open(CONTENT)
    await kept.delete(new URL(address, window.location.href).href, { ignoreVary: true })
  } catch {
    // Nothing is kept, or it cannot be reached: the network is asked all the same.
  }
}
