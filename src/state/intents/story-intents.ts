import { passingChoice } from '../../playthrough/passing'
import { beginPlaythrough, type Playthrough, passOver, rewindTo } from '../../playthrough/playthrough'
import type { ChoiceId, RoleId } from '../../story/ids'
import { stageOf } from '../selectors/stage'
import { addBooks, chaptersIn } from './books'
import { type Context, playingIn, setView, tell } from './context'
import { echoesFor } from './echoes'
import { loadEngine } from './engine'
import { keepAside, readAutosave, writeAutosave } from './keeping'
import { createOpening } from './opening'
import { take } from './taking'

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
  const { ask, load, show } = createOpening(context)

  const openPlaythrough = async (playthrough: Playthrough): Promise<boolean> => {
    const loaded = await load(playthrough.role)
    if (!loaded || !(await show(loaded[0], playthrough, loaded[1]))) return false
    writeAutosave(context)
    return true
  }

  const begin = async (role: RoleId): Promise<void> => {
    const loaded = await load(role)
    if (!loaded) return
    const [structure, asking] = loaded
    keepAside(context, role)
    const given = await echoesFor(context, structure)
    const begun = beginPlaythrough(role, structure.storyHash, ports.newSeed(), given)
    if (await show(structure, begun, asking)) writeAutosave(context)
  }

  // Taps that come while a turn is being taken would be of the turn before.
  let busy = false
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
        await take(context, choice)
      }),
    acceptNote(scene) {
      const { noteAccepted } = store.getState().view
      setView(context, { noteAccepted: new Set([...noteAccepted, scene]) })
    },
    passSceneOver: () =>
      alone(async () => {
        const started = playingIn(context)
        const scene = started && stageOf(started)?.scene
        if (!started || !scene) return
        store.setState({ session: { ...started, playthrough: passOver(started.playthrough, scene.id) } })
        for (;;) {
          const now = playingIn(context)
          const choice = now && stageOf(now)?.scene.id === scene.id ? passingChoice(now.structure, now.turn) : undefined
          if (choice === undefined || !(await take(context, choice))) return
        }
      }),
    rewind: (index) =>
      alone(async () => {
        const now = playingIn(context)
        if (now && (await show(now.structure, rewindTo(now.playthrough, index), ask()))) writeAutosave(context)
      }),
    storiesChanged: (files) =>
      alone(async () => {
        ports.content.forget(files)
        const now = playingIn(context)
        if (!now || !files.some((file) => file.startsWith(`${now.structure.role}/`))) return
        store.setState({ session: { ...now, books: {} } })
        const loaded = await load(now.structure.role)
        if (loaded) await show(loaded[0], now.playthrough, loaded[1])
      }),
    async loadEarlierChapters() {
      const now = playingIn(context)
      if (!now) return
      const chapters = [...new Set(now.steps.flatMap(({ turn }) => chaptersIn(now.structure, turn)))]
      const books = await addBooks(context, now, chapters, now.books)
      if (!books.ok) tell(context, books.fault.code)
    },
  }
}
