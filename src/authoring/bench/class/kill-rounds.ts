import { openPageClient, type PageClient } from './client'
import { type Crowd, gather } from './crowd'
import { voteNumber } from './lesson'
import type { ServerProcess } from './server-process'

export interface Killed {
  readonly acknowledged: number
  /** Acknowledged votes that were not there afterwards. Has to be 0. */
  readonly lost: number
  /** Milliseconds from the kill until every page was back in its seat. */
  readonly backIn: number
}

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Everybody votes again and again; the server is killed in the middle, started again, and asked what it has. */
export async function killRound(start: () => Promise<ServerProcess>, count: number): Promise<Killed> {
  const first = await start()
  const crowd = await gather([first.url], count, openPageClient)
  await crowd.teacher.say('teach', { action: voteNumber(1) })
  const acknowledged = new Map<PageClient, number>()
  let storming = true
  let votes = 0
  const storm = crowd.pupils.map(async (pupil) => {
    for (let revision = 1; storming; revision += 1) {
      const cast = { ballot: 'vote-1', round: 1, option: 'one', revision }
      // The vote under way when the server dies gets no acknowledgement, and need not be there.
      const isKept = await pupil.say('vote', { cast }).then(
        () => true,
        () => false,
      )
      if (!isKept) return
      acknowledged.set(pupil, revision)
      votes += 1
      await sleep(100 * Math.random())
    }
  })
  await sleep(500 + 1500 * Math.random())
  const back = crowd.pupils.map((pupil) => backAgain(pupil))
  await first.end('SIGKILL')
  const began = performance.now()
  storming = false
  await sleep(1000)
  const second = await start()
  // Votes said while there was no server wait in their pages until there is one.
  await Promise.all(storm)
  const kept = await Promise.all(back)
  const backIn = performance.now() - began
  const lost = crowd.pupils.filter((pupil, index) => (kept[index] ?? 0) < (acknowledged.get(pupil) ?? 0)).length
  await over(crowd, second)
  return { acknowledged: votes, lost, backIn }
}

/** Comes back by itself as a page does, and gives the revision of the vote that the server has kept. */
function backAgain(pupil: PageClient): Promise<number> {
  return new Promise((done, failed) => {
    pupil.onConnect(() => {
      pupil.say('resume', { as: 'pupil', key: pupil.key }).then(
        ({ snapshot }) => done(snapshot.as === 'pupil' ? (snapshot.cast?.revision ?? 0) : 0),
        (error) => {
          // A connection that broke is tried again by itself.
          if (pupil.connected) failed(error)
        },
      )
    })
  })
}

async function over(crowd: Crowd<PageClient>, server: ServerProcess): Promise<void> {
  crowd.close()
  await server.end('SIGTERM')
}
