import { roles } from 'virtual:stories'
import { render } from 'preact-render-to-string'
import { createEvidenceLibrary } from './evidence/evidence-library'
import { dayOrNight } from './history/day-and-night'
import { tableFor, translator } from './locale/area'
import { shellWords } from './locale/areas/shell'
import { App } from './reader/app'
import { preparePage } from './reader/mount-reader'
import { ReaderContext } from './reader/reader-context'
import type { ReaderPorts } from './reader/reader-ports'
import { createGame } from './state/game'
import { momentOf } from './state/selectors/progress'
import type { Language } from './state/slices/settings'
import type { RoleId } from './story/ids'
import { createStoryContent, type FetchJson } from './story/story-content'

/** The first page of a role, or the title page, as it is painted before any code has come. */
export interface Shell {
  /** None: the title page. */
  readonly role: string | undefined
  readonly theme: 'day' | 'night'
  readonly html: string
}

/** Shown by its style sheet if no code has taken its place for long: it may have been lost on the way, or be kept broken. */
export async function renderUnanswered(language: Language): Promise<string> {
  const words = translator(await tableFor(shellWords, language), language)
  return render(
    <div class="unanswered message message--stop" role="status">
      <p>{words('unanswered')}</p>
      <a class="btn btn--main" href={FETCH_ANEW}>
        {words('openAnew')}
      </a>
    </div>,
  )
}

/** At this address the service worker lets go of the code it keeps. */
const FETCH_ANEW = './?anew'

const nothing = (): undefined => undefined
const never = (): Promise<never> => new Promise(nothing)

/**
 * The title page and the first page of each role, written at build from the same components that take it over: so that it stands there
 * with the page itself. `files` are the names of the build's JSON files, `read` gives one of them.
 */
export async function renderShells(
  language: Language,
  files: ReadonlySet<string>,
  read: (file: string) => unknown,
): Promise<readonly Shell[]> {
  const fetchJson: FetchJson = async (file) => ({ ok: true, value: read(file) })
  const shells: Shell[] = []
  for (const role of [undefined, ...roles.filter(({ ready }) => ready).map(({ id }) => id)]) {
    const game = createGame({
      // Ink is not needed for the first page, and would only be thrown away.
      content: { ...createStoryContent(fetchJson, files), ink: never, record: never },
      vault: {
        read: nothing,
        write: () => ({ ok: true, value: undefined }),
        remove: nothing,
        keys: () => [],
        onForeignWrite: () => nothing,
        persist: never,
      },
      now: () => '',
      newSeed: () => 0,
      language: () => language,
    })
    game.intents.restore()
    await preparePage(game)
    if (role !== undefined) await game.intents.openRole(role as RoleId)
    const ports = { ...portsOfNothing, roles, library: createEvidenceLibrary(fetchJson) } as unknown as ReaderPorts
    const html = render(
      <ReaderContext.Provider value={{ game, ports }}>
        <App />
      </ReaderContext.Provider>,
    )
    const at = momentOf(game.store.getState())
    shells.push({ role, theme: at === undefined ? 'day' : dayOrNight(at), html })
  }
  return shells
}

/** What a page asks for while it is first drawn; everything else is asked for once it stands there. */
const portsOfNothing: Partial<ReaderPorts> = {
  asset: (path) => `./${path}`,
  pictures: never,
  pictureWords: never,
  sound: true,
}
