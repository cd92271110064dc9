// Part of the service worker, before Workbox's own. The server sends the first page in the language that a browser asks
// for, and says so (Vary); a kept page is wanted whatever is asked for, because there may be no other.
self.addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url)
  const scope = new URL(self.registration.scope).pathname
  const isFirstPage = pathname === scope || pathname === `${scope}index.html`
  if (event.request.mode !== 'navigate' || !isFirstPage) return
  event.stopImmediatePropagation()
  event.respondWith(keptPage(`${scope}index.html`).then((page) => page ?? fetch(event.request)))
})

async function keptPage(address) {
  for (const name of await caches.keys()) {
    if (!name.includes('precache')) continue
    const page = await (await caches.open(name)).match(address, { ignoreSearch: true, ignoreVary: true })
    if (page) return page
  }
  return undefined
}
