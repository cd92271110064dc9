import { type Browser, chromium } from 'playwright-core'

/** Where Chromium is: as `CHROMIUM_PATH` says, else where Debian puts it. */
export const CHROMIUM_PATH = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

const ARGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']

/** Starts a Chromium without a window, which asks nothing of the network by itself; `args` are added to its own. */
export function launchChromium(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM_PATH, args: [...ARGS, ...args] })
}

/** Lends `work` a Chromium that was just started and is closed afterwards, whatever happens. */
export async function withChromium<Result>(
  work: (browser: Browser) => Promise<Result>,
  args: readonly string[] = [],
): Promise<Result> {
  const browser = await launchChromium(args)
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}
