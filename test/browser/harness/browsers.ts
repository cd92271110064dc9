import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, firefox } from 'playwright-core'
import { launchChromium } from '../../../src/authoring/house/chromium'

export type BrowserName = 'chromium' | 'firefox'

/** What a person has asked their system for; Firefox is told at its start, Chromium page by page. */
export type Motion = 'reduced' | 'full'

const BRIDGE = fileURLToPath(new URL('firefox-bridge.mjs', import.meta.url))

/** Where Firefox keeps what it needs for one run; cleared before the next. */
export const PROFILES = '.cache/firefox'

/**
 * Nothing is asked of the network, and nothing stands before the page, in a profile made for the tests. Its tabs stand
 * for devices of their own, so none of them may rest because another one is in front.
 */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.events.testing.asyncClipboard': true,
  'dom.ipc.processPriorityManager.enabled': false,
  'dom.min_background_timeout_value': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
}

function newProfile(motion: Motion): string {
  mkdirSync(PROFILES, { recursive: true })
  const folder = resolve(mkdtempSync(join(PROFILES, 'profile-')))
  const lines = Object.entries({ ...PREFERENCES, 'ui.prefersReducedMotion': motion === 'reduced' ? 1 : 0 })
  writeFileSync(
    join(folder, 'user.js'),
    lines.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''),
  )
  return folder
}

const launchFirefox = (motion: Motion): Promise<Browser> =>
  firefox.launch({
    channel: 'moz-firefox',
    executablePath: process.execPath,
    ignoreDefaultArgs: true,
    args: [
      BRIDGE,
      process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
      '--remote-debugging-port=0',
      '--headless',
      '--profile',
      newProfile(motion),
    ],
  })

/** Starts a browser; it ends with the test process. `motion` counts for Firefox only. */
export function launch(name: BrowserName, motion: Motion): Promise<Browser> {
  if (name === 'firefox') return launchFirefox(motion)
  return launchChromium()
}
