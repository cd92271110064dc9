export interface GroupCommit<Write, Outcome> {
  /** Resolves once `write` is durable. Rejects with what the database threw. */
  add(write: Write): Promise<Outcome>
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
  readonly waiting: number
}

interface Waiting<Write, Outcome> {
  readonly write: Write
  readonly done: (outcome: Outcome) => void
  readonly failed: (error: unknown) => void
}

/**
 * Writes that come while a commit is under way go into the next one, `most` at a time, so that a hall that votes in one
 * instant costs a handful of commits. `flush` gets them in order and gives an outcome for each.
 */
export function groupCommit<Write, Outcome>(
  flush: (writes: readonly Write[]) => Promise<readonly Outcome[]>,
  most = 1000,
): GroupCommit<Write, Outcome> {
  const queue: Waiting<Write, Outcome>[] = []
  let running: Promise<void> | undefined

  async function commit(batch: readonly Waiting<Write, Outcome>[]): Promise<void> {
    try {
      const outcomes = await flush(batch.map(({ write }) => write))
      batch.forEach(({ done, failed }, index) => {
        const outcome = outcomes[index]
        if (outcome === undefined) failed(new Error('A write got no outcome.'))
        else done(outcome)
      })
    } catch (error) {
      for (const { failed } of batch) failed(error)
    }
  }

  async function run(): Promise<void> {
    // What arrives in the same turn of the loop belongs to the same commit.
    await new Promise(setImmediate)
    while (queue.length > 0) await commit(queue.splice(0, most))
    running = undefined
  }

  return {
    add: (write) =>
      new Promise((done, failed) => {
        queue.push({ write, done, failed })
        running ??= run()
      }),
    idle: async () => {
      while (running !== undefined) await running
    },
    get waiting() {
      return queue.length
    },
  }
}
