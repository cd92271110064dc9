import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { phaserSource } from './src/authoring/phaser/phaser-source'
import { storiesPlugin } from './src/authoring/stories-plugin'

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '')
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string }

// The kiosk's page, built on its own beside the game: nothing of it may change what the game loads before its first choice.
export default defineConfig({
  base: './',
  publicDir: 'assets',
  plugins: [storiesPlugin(root, { only: 'modules' }), phaserSource()],
  define: { 'import.meta.env.VITE_VERSION': JSON.stringify(version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    copyPublicDir: false,
    emptyOutDir: false,
    assetsDir: 'assets/kiosk',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { input: 'kiosk.html' },
  },
})
