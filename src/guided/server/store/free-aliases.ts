import type { Kysely } from 'kysely'
import { type Alias, aliasAt } from '../../protocol/alias'
import { inChunks } from './in-chunks'
import type { Tables } from './tables'

/** How many aliases are looked up at once. */
const PAGE = 64

/** Which of `aliases` somebody in the session has. */
export async function takenAliases(
  db: Kysely<Tables>,
  session: string,
  aliases: readonly Alias[],
): Promise<ReadonlySet<Alias>> {
  const taken = new Set<Alias>()
  for (const some of inChunks(aliases)) {
    const rows = await db
      .selectFrom('pupil')
      .select('alias')
      .where('session', '=', session)
      .where('alias', 'in', some)
      .execute()
    for (const { alias } of rows) taken.add(alias)
  }
  return taken
}

/**
 * Aliases that nobody in the session has, in the order of `seed`, from number `first` on. What one costs does not grow
 * with those who are there already.
 */
export async function* freeAliases(
  db: Kysely<Tables>,
  session: string,
  seed: number,
  first = 0,
): AsyncGenerator<Alias, undefined> {
  for (let start = first; ; start += PAGE) {
    const page = Array.from({ length: PAGE }, (_, index) => aliasAt(start + index, seed))
    const taken = await takenAliases(db, session, page)
    for (const alias of page) if (!taken.has(alias)) yield alias
  }
}

/** Four free aliases of two words to choose from, fewer where there are no more; another `draw` gives others. */
export async function offeredAliases(db: Kysely<Tables>, session: string, draw: number): Promise<readonly Alias[]> {
  const offers: Alias[] = []
  for await (const alias of freeAliases(db, session, draw)) {
    // With a number they are after all pairs: there is no choosing among those.
    if (alias.split('.').length > 2) return offers
    offers.push(alias)
    if (offers.length === 4) return offers
  }
  return offers
}
