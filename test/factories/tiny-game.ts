import { createGame, type Game } from '../../src/state/game'
import type { Ports, Vault, VaultFault } from '../../src/state/ports'
import type { Playing } from '../../src/state/slices/session'
import { openingBook } from '../../src/story/opening-book'
import { createStoryContent } from '../../src/story/story-content'
import { GATE, type TinyStory, tinyStory } from './tiny-story'

/** A vault in memory that can be filled up, and written to as if by another tab. */
export function memoryVault(texts = new Map<string, string>()) {
  const listeners = new Set<(key: string) => void>()
  let fault: VaultFault['code'] | undefined
  const vault: Vault = {
    read: (key) => texts.get(key),
    write(key, text) {
      if (fault) return { ok: false, fault: { code: fault } }
      texts.set(key, text)
      return { ok: true, value: undefined }
    },
    remove: (key) => texts.delete(key),
    keys: (prefix) => [...texts.keys()].filter((key) => key.startsWith(prefix)),
    onForeignWrite(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    persist: () => Promise.resolve(true),
  }
  return {
    vault,
    texts,
    failWith: (code: VaultFault['code'] | undefined) => {
      fault = code
    },
    writeFromElsewhere(key: string, text: string) {
      texts.set(key, text)
      for (const listener of listeners) listener(key)
    },
  }
}

export interface TinyGame extends ReturnType<typeof memoryVault> {
  readonly game: Game
  readonly ports: Ports
  /** The files that the server has; tests take some away. */
  readonly files: Map<string, unknown>
  playing(): Playing
  offered(): readonly string[]
  told(): readonly string[]
}

/** What the build would make of a story, by file name. */
export function tinyFiles({ structure, books }: TinyStory): readonly (readonly [name: string, json: unknown])[] {
  const languages = [...new Set(books.map(({ language }) => language))]
  const openings = languages.map((of) =>
    openingBook(
      books.filter(({ language }) => language === of),
      structure.opening,
    ),
  )
  return [
    [`${structure.role}/structure`, structure],
    [`${structure.role}/ink`, structure],
    ...books.map((book) => [`${book.role}/${book.chapter}.${book.language}`, book] as const),
    ...openings.map((book) => [`${structure.role}/first-turns.${book?.language}`, book] as const),
  ]
}

/** A game over a tiny story, its files in memory, with a clock that counts up a minute at each look. */
export function tinyGame({
  story = tinyStory(GATE),
  others = [],
  memory = memoryVault(),
}: {
  story?: TinyStory
  others?: readonly TinyStory[]
  memory?: ReturnType<typeof memoryVault>
} = {}): TinyGame {
  const files = new Map<string, unknown>([story, ...others].flatMap(tinyFiles))
  const names = new Set(files.keys())
  let minute = 0
  const ports: Ports = {
    content: {
      ...createStoryContent(
        (file) =>
          Promise.resolve(
            files.has(file)
              ? { ok: true, value: files.get(file) }
              : { ok: false, fault: { code: 'content/missing', file } },
          ),
        names,
      ),
      record: () => Promise.resolve({ ok: false, fault: { code: 'evidence/missing', file: 'evidence/chronology' } }),
    },
    vault: memory.vault,
    now() {
      minute += 1
      return new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString()
    },
    newSeed: () => 7,
    language: () => 'en',
  }
  const game = createGame(ports)
  const playing = (): Playing => {
    const { session } = game.store.getState()
    if (session.status !== 'playing') throw new Error(`not playing: ${JSON.stringify(session)}`)
    return session
  }
  return {
    ...memory,
    game,
    ports,
    files,
    playing,
    offered: () => playing().turn.options.map(({ id }) => id),
    told: () => game.store.getState().view.messages.map(({ code }) => code),
  }
}
