import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { listen } from '../../../src/guided/server/listen'
import { createSite } from '../../../src/guided/server/site'
import { type BrowserName, PROFILES } from './browsers'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built game, with a slash at its end. */
    readonly site: string
    /** The browser that the tests drive: each is a project of its own. */
    readonly browserName: BrowserName
  }
}

const FOLDER = '.cache/site'

/** Builds the game once, as it is shipped, and serves it with its own server for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Before and not after a run: a Firefox that has just been ended may still be writing.
  rmSync(PROFILES, { recursive: true, force: true })
  const build = spawnSync(process.execPath, ['src/authoring/house/run-build.mjs', '--if-changed', FOLDER], {
    stdio: 'inherit',
  })
  if (build.status !== 0) throw new Error('The game could not be built, so there is nothing to test in a browser.')
  const listening = await listen(createSite(FOLDER), 0, '127.0.0.1')
  if (!listening.ok) throw new Error(listening.code)
  const { port, close } = listening.value
  project.provide('site', `http://127.0.0.1:${port}/`)
  return close
}
