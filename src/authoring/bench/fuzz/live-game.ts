import type { Page } from 'playwright-core'
import type { Playthrough } from '../../../playthrough/playthrough'
import type { Step } from '../../../story/replay'
import type { Turn, Variables } from '../../../story/turn'

/** What a page of the game holds and shows at one moment. */
export interface LiveGame {
  readonly status: string
  readonly role: string | undefined
  readonly screen: string
  readonly language: string
  /** Codes of what the player is told. */
  readonly told: readonly string[]
  readonly otherTab: boolean
  /** Of the playthrough on screen; absent while none is. */
  readonly playing?: {
    readonly playthrough: Playthrough
    readonly turn: Turn
    readonly steps: readonly Step[]
    readonly variables: Variables
    readonly allChoices: number
    /** The language that each loaded chapter's words are in. */
    readonly books: Readonly<Record<string, string>>
  }
  /** The autosave of the role on screen. */
  readonly kept: Playthrough | undefined
  readonly page: ShownPage
}

export interface ShownPage {
  readonly hash: string
  readonly lang: string
  readonly title: string
  /** What stands in `main`; empty while a page is on its way. */
  readonly text: string
  /** The new lines of the story. */
  readonly lines: readonly string[]
  /** Choices as they are offered, with their words. */
  readonly options: readonly { readonly id: string; readonly text: string }[]
  /** Something else is to be pressed before the choices: a content note, the closing of a chapter. */
  readonly before: boolean
}

/**
 * Reads the page. The game keeps no door open for this: its store is found by walking from the page's root element
 * through what the drawing of the page refers to. Throws while there is no game yet.
 */
export function readLive(page: Page): Promise<LiveGame> {
  return page.evaluate(() => {
    const game = (window as unknown as { fuzzedGame(): FoundGame }).fuzzedGame()
    const { session, settings, view } = game.store.getState()
    const role = session.role ?? session.structure?.role
    const text = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
    const kept = role === undefined ? null : localStorage.getItem(`the-flag-with-a-hole/autosave.${role}`)
    const { playthrough, turn, steps, variables, allChoices, books } = session
    const playing =
      session.status === 'playing'
        ? {
            playthrough,
            turn,
            steps,
            variables,
            allChoices: allChoices.length,
            books: Object.fromEntries(Object.entries(books).map(([chapter, { language }]) => [chapter, language])),
          }
        : undefined
    return {
      status: session.status,
      role,
      screen: view.screen.name,
      language: settings.language,
      told: view.messages.map(({ code }) => code),
      otherTab: view.otherTab,
      ...(playing && { playing }),
      kept: kept === null ? undefined : JSON.parse(kept).playthrough,
      page: {
        hash: location.hash.slice(1),
        lang: document.documentElement.lang,
        title: document.title,
        text: text(document.querySelector('main')),
        lines: [...document.querySelectorAll('.flow__text > .prose > p[lang]:not(.passed)')].map(text),
        options: [...document.querySelectorAll('.choices .choice')].flatMap((choice) => {
          const id = choice.querySelector('[data-evidence]')?.getAttribute('data-evidence')
          return id == null ? [] : [{ id, text: text(choice.querySelector('.say')) }]
        }),
        before: document.querySelector('.before .btn--main, .choice--alone, .chapter-end, .weigh') !== null,
      },
    }
  })
}

/** As far as it is read here; the game's own types describe it whole. */
interface FoundGame {
  readonly store: {
    getState(): {
      readonly session: {
        readonly status: string
        readonly role?: string
        readonly structure?: { readonly role: string }
        readonly playthrough: Playthrough
        readonly turn: Turn
        readonly steps: readonly Step[]
        readonly variables: Variables
        readonly allChoices: readonly string[]
        readonly books: Readonly<Record<string, { readonly language: string }>>
      }
      readonly settings: { readonly language: string }
      readonly view: {
        readonly screen: { readonly name: string }
        readonly messages: readonly { readonly code: string }[]
        readonly otherTab: boolean
      }
    }
  }
}

/** Runs in the page before its own code: nothing is kept for playing without a network. */
export const KEEP_NOTHING = `Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')`

/** Runs in the page before its own code: finds the game, and keeps dialogues shut that would wait for a person. */
export const FINDER = `
globalThis.__name = (work) => work
window.print = () => {}
window.fuzzedGame = () => {
  const isGame = (thing) => typeof thing.store?.getState === 'function' && typeof thing.intents?.choose === 'function'
  if (window.foundGame) return window.foundGame
  const root = document.getElementById('app')
  const seen = new Set()
  const queue = root ? [root, ...root.children] : []
  for (let at = 0; at < queue.length && at < 200000; at += 1) {
    const thing = queue[at]
    if (isGame(thing)) return (window.foundGame = thing)
    for (const key of Object.keys(thing)) {
      const inside = thing[key]
      if (typeof inside !== 'object' || inside === null || seen.has(inside)) continue
      seen.add(inside)
      queue.push(inside)
    }
  }
  throw new Error('there is no game on this page yet')
}
`
