import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { phaserSource } from './src/authoring/phaser/phaser-source'
import { attachedPlugin } from './src/authoring/sources/attached-plugin'
import { storiesPlugin } from './src/authoring/stories-plugin'

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '')

/**
 * A real browser on a machine that others use may miss a moment: where a change is judged it gets one more, and the
 * report says which test needed it. At one's desk there is none, so that a test in a hurry is seen.
 */
const SECOND_TRY = process.env.CI ? 1 : 0

/** What a page comes to is waited for, however busy the machine: a second is no promise of the game's. */
const PATIENT = { poll: { timeout: 20_000 } }

export default defineConfig({
  base: './',
  publicDir: 'assets',
  plugins: [storiesPlugin(root), attachedPlugin(`${root}/documents`), phaserSource()],
  optimizeDeps: {
    // Named, because the scanner does not know that the page's JSX is Preact's.
    noDiscovery: true,
    include: [
      'howler',
      'inkjs',
      'minisearch',
      'phaser',
      'd3-scale',
      'd3-selection',
      'd3-transition',
      'd3-zoom',
      'preact',
      'preact/hooks',
      'preact/jsx-dev-runtime',
      'preact/jsx-runtime',
      'socket.io-client',
      'uqr',
      'valibot',
      'zustand/vanilla',
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Small SVGs as data addresses break Phaser's loader, and are refused by the content security policy in CSS.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // The first code stays small; everything that `main.ts` needs at once comes in one file beside it.
            {
              name: 'boot',
              priority: 2,
              test: /src\/boot\.ts$|platform\/(address|early-fetch|earlier-press|kept-here)\.ts$|virtual:first-files|preload-helper|rolldown.runtime/,
            },
            { name: 'main', priority: 1, test: /src\/main\.ts$/ },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          environment: 'node',
          // Only against a test that hangs: how long something takes on a busy machine is no fault.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.browser.test.ts'],
          globalSetup: ['test/browser/harness/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          retry: SECOND_TRY,
          expect: PATIENT,
          provide: { browserName: 'chromium' },
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['core', 'keeping', 'evidence', 'class'].map((name) => `test/browser/${name}.browser.test.ts`),
          globalSetup: ['test/browser/harness/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          retry: SECOND_TRY,
          expect: PATIENT,
          provide: { browserName: 'firefox' },
        },
      },
    ],
  },
})
