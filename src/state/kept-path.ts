import type { RoleId } from '../story/ids'
import { chaptersIn, withBooks } from './intents/books'
import type { Context } from './intents/context'
import { standingOf } from './intents/engine'
import { readAutosave } from './intents/keeping'
import type { Playing } from './slices/session'

/**
 * A role as it was last played on this device, with the words of every chapter met; `undefined` if it was not, or if
 * something of it does not come. For pages that set several roles side by side; the present session is not touched.
 */
export async function keptPath(context: Context, role: RoleId): Promise<Playing | undefined> {
  const playthrough = readAutosave(context, role)
  if (!playthrough) return undefined
  const structure = await context.ports.content.structure(role)
  if (!structure.ok) return undefined
  const standing = await standingOf(context, structure.value, playthrough)
  if (!standing.ok) return undefined
  const { steps, turn, variables, allChoices } = standing.value
  const chapters = [...steps.map((step) => step.turn), turn].flatMap((each) => chaptersIn(structure.value, each))
  const books = await withBooks(context, structure.value, [...new Set(chapters)], {})
  if (!books.ok) return undefined
  return {
    status: 'playing',
    structure: structure.value,
    allChoices,
    playthrough,
    steps,
    turn,
    variables,
    books: books.value,
  }
}
