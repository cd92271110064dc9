// Part of the service worker, before Workbox's own. The server sends the first page in the language that a browser asks
// for, and says so (Vary); a kept page is wanted whatever is asked for, because there may be no other. At `?anew` the
// game's code is let go of, for what is kept may be broken.
self.addEventListener('fetch', (event) => {
  const { pathname, search } = new URL(event.request.url)
  const scope = new URL(self.registration.scope).pathname
  const isFirstPage = pathname === scope || pathname === `${scope}index.html`
  if (event.request.mode !== 'navigate' || !isFirstPage) return
  event.stopImmediatePropagation()
  const kept = () => keptPage(`${scope}index.html`).then((page) => page ?? fetch(event.request))
  event.respondWith(search === '?anew' ? fetchAnew(scope).then((page) => page ?? kept()) : kept())
})

async function keptPage(address) {
  for (const name of await precaches()) {
    const page = await (await caches.open(name)).match(address, { ignoreSearch: true, ignoreVary: true })
    if (page) return page
  }
  return undefined
}

// Stories and pictures stay: they were kept for a person's own use, and a broken one is replaced when it is met.
async function fetchAnew(scope) {
  const page = await fetch(scope, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined)
  // Without a network what is kept is all there is.
  if (!page?.ok) return undefined
  for (const name of await precaches()) await caches.delete(name)
  await self.registration.unregister()
  return Response.redirect(scope)
}

async function precaches() {
  const names = await caches.keys()
  return names.filter((name) => name.includes('precache') && name.endsWith(self.registration.scope))
}
