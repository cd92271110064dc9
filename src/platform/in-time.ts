/**
 * Milliseconds without an answer after which none is taken to come: a slow network has begun to answer by then, and a
 * person should not wait longer without being told.
 */
export const NO_ANSWER_AFTER = 15_000

/** The same of the browser's own database, which needs no network. */
export const NO_DATABASE_AFTER = 5_000

/** Nothing was heard for as long as anybody should wait. */
export class NoAnswer extends Error {}

/** What `work` gives; rejects with `NoAnswer` if it has given nothing after `ms` milliseconds. The work itself goes on. */
export function inTime<Value>(work: Promise<Value>, ms = NO_ANSWER_AFTER): Promise<Value> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new NoAnswer()), ms)
    work.then(done, failed).finally(() => clearTimeout(timer))
  })
}
