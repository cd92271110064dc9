import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { array, object, parse, string } from 'valibot'
import { serveGzipped } from '../gzip-server'
import type { PeerPage } from './first-load'

/** `peer.json` in the folder of a built page: its name, its first choice, what is pressed before that, as selectors. */
const PEER = object({ name: string(), choice: string(), steps: array(string()) })

export interface ServedPeers {
  readonly peers: readonly PeerPage[]
  close(): void
}

/** Serves each folder within `folder` that has a `peer.json`, as our own game is served. Without a folder there are none. */
export async function servePeers(folder: string | undefined): Promise<ServedPeers> {
  const named = folder === undefined ? [] : readdirSync(folder).map((name) => resolve(folder, name))
  const served = await Promise.all(
    named
      .filter((each) => existsSync(join(each, 'peer.json')))
      .map(async (each) => {
        const { name, choice, steps } = parse(PEER, JSON.parse(readFileSync(join(each, 'peer.json'), 'utf8')))
        const { address, close } = await serveGzipped(each)
        return { peer: { name, choice, steps, answer: 'body', hash: '', address }, close }
      }),
  )
  return {
    peers: served.map(({ peer }) => peer),
    close() {
      for (const { close } of served) close()
    },
  }
}
