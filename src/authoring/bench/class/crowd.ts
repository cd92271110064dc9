import { type Client, LESSON, newKey, openClient, voteNumber } from './client'

export interface Measured {
  readonly clients: number
  /** Milliseconds until all had joined, and of each join. */
  readonly joinedIn: number
  readonly joins: readonly number[]
  /** Milliseconds of each acknowledgement: everybody in one instant, three times; and spread over three seconds. */
  readonly burst: readonly number[]
  readonly paced: readonly number[]
  /** MB, after joining and at the end. */
  readonly memory: readonly [number, number]
  /** Milliseconds of processor time the servers took for one vote of everybody, opening and counting included. */
  readonly processor: number
}

/** Figures of all servers that take part, added up. */
export interface Figures {
  memory(): Promise<number>
  processor(): Promise<number>
}

const OPTIONS = ['one', 'two', 'three']
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

export interface Crowd {
  readonly teacher: Client
  readonly pupils: readonly Client[]
  readonly joins: readonly number[]
  readonly joinedIn: number
  close(): void
}

/** A class of `count`, spread over the servers at `urls`; the teacher is at the first. A hundred join at a time. */
export async function gather(urls: readonly string[], count: number): Promise<Crowd> {
  const teacher = openClient(urls[0] ?? '')
  const { snapshot } = await teacher.say('create', { key: newKey(), lesson: LESSON })
  const pupils: Client[] = []
  const joins: number[] = []
  const joinedIn = await timed(async () => {
    for (let start = 0; start < count; start += 100) {
      const some = Array.from({ length: Math.min(100, count - start) }, (_, index) =>
        openClient(urls[(start + index) % urls.length] ?? ''),
      )
      joins.push(
        ...(await Promise.all(
          some.map((pupil) => timed(() => pupil.say('join', { code: snapshot.state.code, key: pupil.key }))),
        )),
      )
      pupils.push(...some)
    }
  })
  const close = () => {
    for (const { socket } of [teacher, ...pupils]) socket.disconnect()
  }
  return { teacher, pupils, joins, joinedIn, close }
}

/** Opens vote `number`, waits until everybody has it, lets all vote as `when` says, and holds the tally to be right. */
export async function voteRound(
  { teacher, pupils }: Crowd,
  number: number,
  when: (index: number) => number,
): Promise<readonly number[]> {
  const ballot = `vote-${number}`
  const ready = pupils.map(
    (pupil) =>
      new Promise<void>((done) =>
        pupil.onMessage((message) => {
          if (message.kind === 'state' && message.state.ballot?.question.id === ballot) done()
        }),
      ),
  )
  const counted = new Promise<void>((done) =>
    teacher.onMessage((message) => {
      if (message.kind === 'tally' && message.tally.ballot === ballot && message.tally.voted === pupils.length) done()
    }),
  )
  await teacher.say('teach', { action: voteNumber(number) })
  await Promise.all(ready)
  const took = await Promise.all(
    pupils.map(async (pupil, index) => {
      const wait = when(index)
      if (wait > 0) await sleep(wait)
      const cast = { ballot, round: 1, option: OPTIONS[index % 3] ?? '', revision: 1 }
      return await timed(() => pupil.say('vote', { cast }))
    }),
  )
  await counted
  await teacher.say('teach', { action: { do: 'vote-close', ballot } })
  for (const { socket } of [teacher, ...pupils]) {
    const [first] = socket.listeners('m')
    if (first !== undefined) socket.off('m')
  }
  return took
}

/** Joins, three storms of votes and one that is spread out. */
export async function measureCrowd(
  urls: readonly string[],
  count: number,
  { memory, processor }: Figures,
): Promise<Measured> {
  const crowd = await gather(urls, count)
  const joined = await memory()
  const burst: number[] = []
  const before = await processor()
  for (let number = 1; number <= 3; number += 1) burst.push(...(await voteRound(crowd, number, () => 0)))
  const perVote = ((await processor()) - before) / 3
  const paced = await voteRound(crowd, 4, (index) => (index / count) * 3000)
  const end = await memory()
  crowd.close()
  const { joinedIn, joins } = crowd
  return { clients: count, joinedIn, joins, burst, paced, memory: [joined, end], processor: perVote }
}
