import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'

const FOLDER = '.cache/screenshots'

/** Keeps a picture of the page as it stands, for whoever wants to see what a test saw. Returns its path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  mkdirSync(FOLDER, { recursive: true })
  const path = `${FOLDER}/${name}.png`
  await page.screenshot({ path })
  return path
}
