import type { Client } from './client'
import { newKey } from './client'
import { openLeanClient } from './lean-client'
import { LESSON, OPTIONS, voteNumber } from './lesson'

export interface Measured {
  readonly clients: number
  /** Milliseconds until all had joined, and of each join, from opening the connection to the seat. */
  readonly joinedIn: number
  readonly joins: readonly number[]
  /** Milliseconds of each acknowledgement: everybody in one instant, three times; and spread over three seconds. */
  readonly burst: readonly number[]
  readonly paced: readonly number[]
  /** MB, after joining and at the end. */
  readonly memory: readonly [number, number]
  /**
   * Milliseconds of processor time for one vote of everybody, opening and counting included: of the servers, and of the
   * clients, which take it away from the servers where there are not cores enough.
   */
  readonly processor: { readonly servers: number; readonly clients: number }
}

/** Figures of all servers that take part, added up. */
export interface Figures {
  memory(): Promise<number>
  processor(): Promise<number>
}

/** Who opens a page at a server. */
export type Open<Kind extends Client> = (url: string) => Kind

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

export interface Crowd<Kind extends Client> {
  readonly teacher: Client
  readonly pupils: readonly Kind[]
  readonly joins: readonly number[]
  readonly joinedIn: number
  close(): void
}

/** A class of `count`, spread over the servers at `urls`; the teacher is at the first. A hundred join at a time. */
export async function gather<Kind extends Client>(
  urls: readonly string[],
  count: number,
  open: Open<Kind>,
): Promise<Crowd<Kind>> {
  const teacher = open(urls[0] ?? '')
  const { snapshot } = await teacher.say('create', { key: newKey(), lesson: LESSON })
  const pupils: Kind[] = []
  const joins: number[] = []
  const joinedIn = await timed(async () => {
    for (let start = 0; start < count; start += 100) {
      const some = Array.from({ length: Math.min(100, count - start) }, async (_, index) => {
        const began = performance.now()
        const pupil = open(urls[(start + index) % urls.length] ?? '')
        pupils.push(pupil)
        await pupil.say('join', { code: snapshot.state.code, key: pupil.key })
        joins.push(performance.now() - began)
      })
      await Promise.all(some)
    }
  })
  const close = () => {
    for (const client of [teacher, ...pupils]) client.close()
  }
  return { teacher, pupils, joins, joinedIn, close }
}

/** Resolves when `client` has heard that vote `ballot` is open. */
function open(client: Client, ballot: string): Promise<void> {
  return new Promise((done) => {
    const stop = client.onMessage((message) => {
      if (message.kind !== 'state' || message.state.ballot?.question.id !== ballot) return
      stop()
      done()
    })
  })
}

/** Resolves when the teacher has been told of `votes` votes. */
function counted(teacher: Client, ballot: string, votes: number): Promise<void> {
  return new Promise((done) => {
    const stop = teacher.onMessage((message) => {
      if (message.kind !== 'tally' || message.tally.ballot !== ballot || message.tally.voted !== votes) return
      stop()
      done()
    })
  })
}

/** Opens vote `number`, waits until everybody has it, lets all vote as `when` says, and holds the tally to be right. */
async function voteRound(
  { teacher, pupils }: Crowd<Client>,
  number: number,
  when: (index: number) => number,
): Promise<readonly number[]> {
  const ballot = `vote-${number}`
  const ready = pupils.map((pupil) => open(pupil, ballot))
  const all = counted(teacher, ballot, pupils.length)
  await teacher.say('teach', { action: voteNumber(number) })
  await Promise.all(ready)
  const took = await Promise.all(
    pupils.map(async (pupil, index) => {
      const wait = when(index)
      if (wait > 0) await sleep(wait)
      const cast = { ballot, round: 1, option: OPTIONS[index % OPTIONS.length] ?? '', revision: 1 }
      return await timed(() => pupil.say('vote', { cast }))
    }),
  )
  await all
  await teacher.say('teach', { action: { do: 'vote-close', ballot } })
  return took
}

/** Milliseconds of this process, which is that of the clients. */
const ownProcessor = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Joins, three storms of votes and one that is spread out. */
export async function measureCrowd(
  urls: readonly string[],
  count: number,
  { memory, processor }: Figures,
  open: Open<Client> = openLeanClient,
): Promise<Measured> {
  const crowd = await gather(urls, count, open)
  const joined = await memory()
  const burst: number[] = []
  const before = { servers: await processor(), clients: ownProcessor() }
  for (let number = 1; number <= 3; number += 1) burst.push(...(await voteRound(crowd, number, () => 0)))
  const perVote = {
    servers: ((await processor()) - before.servers) / 3,
    clients: (ownProcessor() - before.clients) / 3,
  }
  const paced = await voteRound(crowd, 4, (index) => (index / count) * 3000)
  const end = await memory()
  crowd.close()
  const { joinedIn, joins } = crowd
  return { clients: count, joinedIn, joins, burst, paced, memory: [joined, end], processor: perVote }
}
