import type { Kysely } from 'kysely'
import type { Ballot, Tally } from '../../protocol/ballot'
import { tallyOf } from '../../rules/tally'
import type { Tables } from './tables'

/** Pupils of a session who were not taken out. */
async function pupilsIn(db: Kysely<Tables>, session: string): Promise<number> {
  const { pupils } = await db
    .selectFrom('pupil')
    .select(({ fn }) => fn.countAll<number>().as('pupils'))
    .where('session', '=', session)
    .where('removed', '=', 0)
    .executeTakeFirstOrThrow()
  return pupils
}

/** The tallies of all rounds of a vote, the first round first. Votes of pupils who were taken out do not count. */
export async function pollTallies(db: Kysely<Tables>, session: string, ballot: Ballot): Promise<readonly Tally[]> {
  const rows = await db
    .selectFrom('vote')
    .innerJoin('pupil', (join) =>
      join
        .onRef('pupil.session', '=', 'vote.session')
        .onRef('pupil.seat', '=', 'vote.seat')
        .on('pupil.removed', '=', 0),
    )
    .select(({ fn }) => ['vote.round', 'vote.option', 'vote.reason', fn.countAll<number>().as('votes')])
    .where('vote.session', '=', session)
    .where('vote.ballot', '=', ballot.question.id)
    .groupBy(['vote.round', 'vote.option', 'vote.reason'])
    .execute()
  const of = await pupilsIn(db, session)
  return Array.from({ length: ballot.round }, (_, index) => {
    const counts = rows
      .filter(({ round }) => round === index + 1)
      .map(({ option, reason, votes }) => ({ option, votes, ...(reason === null ? {} : { reason }) }))
    return tallyOf(ballot, index + 1, counts, of)
  })
}

/** The tally of the present round. */
export async function pollTally(db: Kysely<Tables>, session: string, ballot: Ballot): Promise<Tally> {
  return (await pollTallies(db, session, ballot)).at(-1) ?? tallyOf(ballot, ballot.round, [], 0)
}
