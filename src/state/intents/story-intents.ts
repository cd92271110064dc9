import { passingChoice } from '../../playthrough/passing'
import { beginPlaythrough, decide, type Playthrough, passOver, rewindTo } from '../../playthrough/playthrough'
import type { ChapterId, ChoiceId, RoleId } from '../../story/ids'
import { ok } from '../../story/story-fault'
import type { RoleStructure } from '../../story/structure'
import { endingOf } from '../selectors/progress'
import { stageOf } from '../selectors/stage'
import type { Playing } from '../slices/session'
import type { Screen } from '../slices/view'
import { type Context, chaptersIn, setView, tell, withBooks, withRead } from './context'
import { echoesFor } from './echoes'
import { loadEngine, openingOf, standingOf } from './engine'
import { keepAside, keepReading, readAutosave, writeAutosave } from './keeping'

export interface StoryIntents {
  /** Fetches what beginning a role needs, while the player still reads about it. */
  prepareRole(role: RoleId): void
  /** Goes on with a role where its autosave stands, or begins it. */
  openRole(role: RoleId): Promise<void>
  /** Begins a role anew; its autosave is kept aside first. */
  beginRole(role: RoleId): Promise<void>
  /** Shows a playthrough: replays it and tells the player if the story has changed under it. */
  openPlaythrough(playthrough: Playthrough): Promise<boolean>
  choose(choice: ChoiceId): Promise<void>
  /** Reads on past a content note. */
  acceptNote(scene: string): void
  /** Passes the present scene over: takes what its author marked, up to the next scene. */
  passSceneOver(): Promise<void>
  /** Goes back to just before choice number `index`, 0-based. */
  rewind(index: number): Promise<void>
  /** Takes in a story that was edited while it is played: the choices made so far are replayed in it. */
  storiesChanged(files: readonly string[]): Promise<void>
  /** Fetches the words of every chapter met, for pages that show earlier ones. */
  loadEarlierChapters(): Promise<void>
}

export function createStoryIntents(context: Context): StoryIntents {
  const { store, ports } = context
  // Taps that come while a turn is being taken would be of the turn before.
  let busy = false

  const playing = (): Playing | undefined => {
    const { session } = store.getState()
    return session.status === 'playing' ? session : undefined
  }

  // Files may come late, and the player may have asked for something else by then: what was asked last is shown.
  let asked = 0
  const ask = (): Asked => {
    asked += 1
    return { number: asked, screen: store.getState().view.screen }
  }

  const failed = (role: RoleId, code: string, { number }: Asked): false => {
    if (number === asked) store.setState({ session: { status: 'failed', role, code } })
    return false
  }

  const loadStructure = async (role: RoleId): Promise<[RoleStructure, Asked] | undefined> => {
    const { session } = store.getState()
    if (session.status !== 'playing' || session.structure.role !== role) {
      // The page of the story shows that it is loading, and why if it fails; so it is gone to first.
      setView(context, { screen: { name: 'story' }, evidenceOf: undefined })
      store.setState({ session: { status: 'loading', role } })
    }
    const asking = ask()
    const result = await ports.content.structure(role)
    if (result.ok) return asking.number === asked ? [result.value, asking] : undefined
    failed(role, result.fault.code, asking)
    return undefined
  }

  /** Shows where a playthrough stands, unless another was asked for meanwhile. */
  const show = async (structure: RoleStructure, playthrough: Playthrough, asking: Asked): Promise<boolean> => {
    const { role } = structure
    const opening = openingOf(structure, playthrough)
    const standing = opening ? ok(opening) : await standingOf(context, structure, playthrough)
    if (!standing.ok) return failed(role, standing.fault.code, asking)
    const { steps, turn, variables, allChoices, lost } = standing.value
    const turns = [...steps.map((step) => step.turn), turn]
    const last = turns.findLast((each) => chaptersIn(structure, each).length > 0)
    const before = playing()
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
    if (opening) void fetchRest(structure, playthrough)
    else prefetchNext(context)
    return true
  }

  /** The engine, and the chapter of which the opening is read. A failure here shows at the next choice, which asks again. */
  const fetchRest = async (structure: RoleStructure, playthrough: Playthrough): Promise<void> => {
    const whole = wholeBooks(structure)
    const standing = await standingOf(context, structure, playthrough)
    await whole
    const now = playing()
    if (standing.ok && now?.structure === structure) {
      store.setState({ session: { ...now, allChoices: standing.value.allChoices } })
      prefetchNext(context)
    }
  }

  const wholeBooks = async (structure: RoleStructure): Promise<void> => {
    const now = playing()
    if (!now) return
    const books = await withBooks(context, structure, Object.keys(now.books) as ChapterId[], now.books)
    const still = playing()
    if (books.ok && still?.structure === structure)
      store.setState({ session: { ...still, books: { ...still.books, ...books.value } } })
  }

  const openPlaythrough = async (playthrough: Playthrough): Promise<boolean> => {
    const loaded = await loadStructure(playthrough.role)
    if (!loaded || !(await show(loaded[0], playthrough, loaded[1]))) return false
    writeAutosave(context)
    return true
  }

  const begin = async (role: RoleId): Promise<void> => {
    const loaded = await loadStructure(role)
    if (!loaded) return
    const [structure, asking] = loaded
    keepAside(context, role)
    const given = await echoesFor(context, structure)
    const begun = beginPlaythrough(role, structure.storyHash, ports.newSeed(), given)
    if (await show(structure, begun, asking)) writeAutosave(context)
  }

  const take = async (choice: ChoiceId): Promise<boolean> => {
    const now = playing()
    if (!now) return false
    const { structure, playthrough } = now
    const next = decide(playthrough, choice)
    // Replaying the whole list keeps one way of getting a state; a playthrough is some eighty choices.
    const ahead = now.allChoices.length === 0 ? openingOf(structure, next) : undefined
    const standing = ahead ? ok(ahead) : await standingOf(context, structure, next)
    if (!standing.ok || standing.value.lost.length > 0) {
      tell(context, standing.ok ? 'story/choice-gone' : standing.fault.code)
      return false
    }
    const { steps, turn, variables, allChoices } = standing.value
    const part = ahead ? 'opening' : 'whole'
    const books = await withBooks(context, structure, chaptersIn(structure, turn), now.books, part)
    if (!books.ok) {
      tell(context, books.fault.code)
      return false
    }
    // Ink, or words in another language, may have come while those of the chapter were fetched; or the player has gone.
    const still = playing()
    if (still?.playthrough !== playthrough) return false
    store.setState(({ reading }) => {
      const session_: Playing = {
        ...still,
        allChoices: allChoices.length > 0 ? allChoices : still.allChoices,
        playthrough: next,
        steps,
        turn,
        variables,
        books: books.value,
      }
      const read = { ...withRead(reading, [turn]), taken: new Set([...reading.taken, choice]) }
      const ending = endingOf(session_)
      const reached = reading.endings[structure.role] ?? []
      const endings =
        ending && !reached.includes(ending) ? { ...read.endings, [structure.role]: [...reached, ending] } : read.endings
      return { session: session_, reading: { ...read, endings } }
    })
    writeAutosave(context)
    keepReading(context)
    prefetchNext(context)
    return true
  }

  const alone = async (work: () => Promise<unknown>): Promise<void> => {
    if (busy) return
    busy = true
    try {
      await work()
    } finally {
      busy = false
    }
  }

  return {
    openPlaythrough,
    prepareRole(role) {
      void loadEngine()
      void ports.content.ink(role)
      void ports.content.structure(role).then((structure) => {
        const chapter = structure.ok ? structure.value.chapters[0] : undefined
        if (chapter !== undefined) void ports.content.book(role, chapter, store.getState().settings.language, 'opening')
      })
    },
    beginRole: begin,
    async openRole(role) {
      const kept = readAutosave(context, role)
      if (kept) await openPlaythrough(kept)
      else await begin(role)
    },
    choose: (choice) =>
      alone(async () => {
        setView(context, { evidenceOf: undefined, look: undefined })
        await take(choice)
      }),
    acceptNote(scene) {
      const { noteAccepted } = store.getState().view
      setView(context, { noteAccepted: new Set([...noteAccepted, scene]) })
    },
    passSceneOver: () =>
      alone(async () => {
        const started = playing()
        const scene = started && stageOf(started)?.scene
        if (!started || !scene) return
        store.setState({ session: { ...started, playthrough: passOver(started.playthrough, scene.id) } })
        for (;;) {
          const now = playing()
          const choice = now && stageOf(now)?.scene.id === scene.id ? passingChoice(now.structure, now.turn) : undefined
          if (choice === undefined || !(await take(choice))) return
        }
      }),
    rewind: (index) =>
      alone(async () => {
        const now = playing()
        if (now && (await show(now.structure, rewindTo(now.playthrough, index), ask()))) writeAutosave(context)
      }),
    storiesChanged: (files) =>
      alone(async () => {
        ports.content.forget(files)
        const now = playing()
        if (!now || !files.some((file) => file.startsWith(`${now.structure.role}/`))) return
        store.setState({ session: { ...now, books: {} } })
        const loaded = await loadStructure(now.structure.role)
        if (loaded) await show(loaded[0], now.playthrough, loaded[1])
      }),
    async loadEarlierChapters() {
      const now = playing()
      if (!now) return
      const chapters = [...new Set(now.steps.flatMap(({ turn }) => chaptersIn(now.structure, turn)))]
      const books = await withBooks(context, now.structure, chapters, now.books)
      const still = playing()
      if (still?.structure === now.structure && books.ok)
        store.setState({ session: { ...still, books: { ...still.books, ...books.value } } })
      if (!books.ok) tell(context, books.fault.code)
    },
  }
}

/** Something that was asked for, and the page that was open then. */
interface Asked {
  readonly number: number
  readonly screen: Screen
}

/** Asks for the next chapter's words while this one is read; a failure shows only when they are needed. */
function prefetchNext({ store, ports }: Context): void {
  const { session, settings } = store.getState()
  if (session.status !== 'playing') return
  const { structure } = session
  const present = stageOf(session)?.scene.chapter
  const next = present && structure.chapters[structure.chapters.indexOf(present) + 1]
  if (next !== undefined) void ports.content.book(structure.role, next, settings.language)
}
