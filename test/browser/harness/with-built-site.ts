import { spawnSync } from 'node:child_process'
import type { Browser } from 'playwright-core'
import { listen } from '../../../src/guided/server/listen'
import { createSite } from '../../../src/guided/server/site'
import { launch } from './browsers'

const SITE = '.cache/site'

/** Builds the game if it has changed, serves it, and runs `work` with a browser and the address of the game. */
export async function withBuiltSite(work: (browser: Browser, address: string) => Promise<void>): Promise<void> {
  const build = spawnSync(process.execPath, ['src/authoring/house/run-build.mjs', '--if-changed', SITE], {
    stdio: 'inherit',
  })
  if (build.status !== 0) throw new Error('The game could not be built, so there is nothing to take pictures of.')
  const listening = await listen(createSite(SITE), 0, '127.0.0.1')
  if (!listening.ok) throw new Error(listening.code)
  const browser = await launch('chromium', 'reduced')
  await work(browser, `http://127.0.0.1:${listening.value.port}/`)
  await browser.close()
  await listening.value.close()
}
