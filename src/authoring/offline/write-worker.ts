import { copyFileSync } from 'node:fs'
import { generateSW } from 'workbox-build'

// `tsx src/authoring/offline/write-worker.ts <folder>`: the service worker of a built site.

const folder = process.argv[2] ?? 'dist'

copyFileSync('src/authoring/offline/first-page.js', `${folder}/first-page.js`)

const { count, size, warnings } = await generateSW({
  globDirectory: folder,
  swDest: `${folder}/sw.js`,
  // The game's own code and faces; what a story needs beside them is kept when it is played.
  globPatterns: ['index.html', 'assets/*.{js,css}', 'fonts/*.woff2', 'icon.svg'],
  maximumFileSizeToCacheInBytes: 4_000_000,
  inlineWorkboxRuntime: true,
  importScripts: ['first-page.js'],
  sourcemap: false,
  mode: 'production',
  cleanupOutdatedCaches: true,
  // A new version waits until the pages of the old one are closed: none is changed while somebody plays in it.
  skipWaiting: false,
  clientsClaim: true,
  runtimeCaching: [
    {
      // Their addresses carry a hash of what is in them.
      urlPattern: /\/content\/.+\.json\?v=/,
      handler: 'CacheFirst',
      options: { cacheName: 'flag-content', matchOptions: { ignoreVary: true } },
    },
    {
      urlPattern: /\/(art|sound)\//,
      handler: 'StaleWhileRevalidate',
      options: { cacheName: 'flag-media', matchOptions: { ignoreVary: true } },
    },
    {
      urlPattern: /\/(offline|credits|looks)\.json$|\/manifest\.webmanifest$/,
      handler: 'NetworkFirst',
      options: { cacheName: 'flag-lists', networkTimeoutSeconds: 3, matchOptions: { ignoreVary: true } },
    },
  ],
})
for (const warning of warnings) console.warn(warning)
console.log(`${folder}/sw.js: keeps ${count} files of code and type, ${(size / 1e6).toFixed(1)} MB.`)
