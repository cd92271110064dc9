import type { Playthrough } from '../../playthrough/playthrough'
import type { ChapterId, RoleId } from '../../story/ids'
import { ok } from '../../story/story-fault'
import type { RoleStructure } from '../../story/structure'
import type { Playing } from '../slices/session'
import type { Screen } from '../slices/view'
import { addBooks, chaptersIn, prefetchNext, withBooks } from './books'
import { type Context, playingIn, setView, tell, withRead } from './context'
import { openingOf, standingOf } from './engine'

/** Something that was asked for, and the page that was open then. */
export interface Asked {
  readonly number: number
  readonly screen: Screen
}

/** How a playthrough comes on screen. Files may come late: what was asked last is shown, whatever comes first. */
export interface Opening {
  ask(): Asked
  /** The structure of a role; `undefined` if it failed, which the page then says, or if another was asked for meanwhile. */
  load(role: RoleId): Promise<readonly [RoleStructure, Asked] | undefined>
  /** Shows where a playthrough stands. False if it failed, or if another was asked for meanwhile. */
  show(structure: RoleStructure, playthrough: Playthrough, asking: Asked): Promise<boolean>
}

export function createOpening(context: Context): Opening {
  const { store, ports } = context
  let asked = 0

  const ask = (): Asked => {
    asked += 1
    return { number: asked, screen: store.getState().view.screen }
  }

  const failed = (role: RoleId, code: string, { number }: Asked): false => {
    if (number === asked) store.setState({ session: { status: 'failed', role, code } })
    return false
  }

  return {
    ask,
    async load(role) {
      if (playingIn(context)?.structure.role !== role) {
        // The page of the story shows that it is loading, and why if it fails; so it is gone to first.
        setView(context, { screen: { name: 'story' }, evidenceOf: undefined })
        store.setState({ session: { status: 'loading', role } })
      }
      const asking = ask()
      const result = await ports.content.structure(role)
      if (result.ok) return asking.number === asked ? [result.value, asking] : undefined
      failed(role, result.fault.code, asking)
      return undefined
    },
    async show(structure, playthrough, asking) {
      const { role } = structure
      const opening = openingOf(structure, playthrough)
      const standing = opening ? ok(opening) : await standingOf(context, structure, playthrough)
      if (!standing.ok) return failed(role, standing.fault.code, asking)
      const { steps, turn, variables, allChoices, lost } = standing.value
      const turns = [...steps.map((step) => step.turn), turn]
      const last = turns.findLast((each) => chaptersIn(structure, each).length > 0)
      const before = playingIn(context)
      const have = before?.structure.role === role ? before.books : {}
      const part = opening ? 'opening' : 'whole'
      const books = await withBooks(context, structure, last ? chaptersIn(structure, last) : [], have, part)
      if (!books.ok) return failed(role, books.fault.code, asking)
      if (asking.number !== asked) return false
      const choices = steps.map(({ chosen }) => chosen)
      const replayed: Playthrough = { ...playthrough, storyHash: structure.storyHash, choices }
      if (lost.length > 0) tell(context, 'story/changed', { kept: steps.length, lost: lost.length })
      const session: Playing = {
        status: 'playing',
        structure,
        allChoices,
        playthrough: replayed,
        steps,
        turn,
        variables,
        books: books.value,
      }
      store.setState(({ reading }) => ({ session, reading: withRead(reading, [turn]) }))
      if (store.getState().view.screen === asking.screen)
        setView(context, { screen: { name: 'story' }, evidenceOf: undefined, look: undefined })
      if (opening) void fetchRest(context, structure, playthrough)
      else prefetchNext(context)
      return true
    },
  }
}

/** The engine, and the chapter of which the opening is read. A failure here shows at the next choice, which asks again. */
async function fetchRest(context: Context, structure: RoleStructure, playthrough: Playthrough): Promise<void> {
  const shown = playingIn(context)
  const whole = shown && addBooks(context, shown, Object.keys(shown.books) as ChapterId[], shown.books)
  const standing = await standingOf(context, structure, playthrough)
  await whole
  const now = playingIn(context)
  if (standing.ok && now?.structure === structure) {
    context.store.setState({ session: { ...now, allChoices: standing.value.allChoices } })
    prefetchNext(context)
  }
}
