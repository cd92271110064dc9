/** What a class page needs of the device: keys by name, random bytes, a clock. */
export interface ClassDevice {
  key(name: string): { read(): string | undefined; write(key: string): void; forget(): void }
  random(bytes: Uint8Array<ArrayBuffer>): Uint8Array
  now(): number
  /** Milliseconds that run on whatever the clock is set to. */
  steady(): number
  later(ms: number, work: () => void): () => void
}

/** Texts by key: the vault. */
interface Texts {
  read(key: string): string | undefined
  write(key: string, text: string): unknown
  remove(key: string): void
  keys(prefix: string): readonly string[]
}

/** Under these names a lesson keeps what belongs to it alone. */
const PREFIX = 'class.'

/** Whatever is kept under names that begin so is gone with the lesson. */
export const OF_LESSON = `${PREFIX}lesson.`

const PUPIL = `${PREFIX}pupil`
const PAGES = [PUPIL, `${PREFIX}teacher`]

/** What a class page needs of this browser. A key that is written ends whatever an earlier lesson kept here. */
export function openClassDevice(vault: Texts): ClassDevice {
  return {
    key: (name) => ({
      read: () => vault.read(`${PREFIX}${name}`),
      write(key) {
        clear(vault)
        vault.write(`${PREFIX}${name}`, key)
      },
      forget() {
        vault.remove(`${PREFIX}${name}`)
        clear(vault)
      },
    }),
    random: (bytes) => window.crypto.getRandomValues(bytes),
    now: () => Date.now(),
    steady: () => performance.now(),
    later(ms, work) {
      const timer = window.setTimeout(work, ms)
      return () => window.clearTimeout(timer)
    },
  }
}

/** Playthroughs and results of a lesson before are none of the next one's. */
function clear(vault: Texts): void {
  for (const prefix of [`${PREFIX}autosave.`, OF_LESSON]) for (const key of vault.keys(prefix)) vault.remove(key)
}

/**
 * The vault, with the playthroughs of a lesson beside one's own ones, not over them. `looksIntoStories`: the page is a
 * teacher's or a projector's, which open stories before they have a key or without one.
 */
export function apartInClass<Vault extends Texts>(vault: Vault, looksIntoStories = (): boolean => false): Vault {
  const inLesson = (): boolean => looksIntoStories() || PAGES.some((page) => vault.read(page) !== undefined)
  const at = (key: string): string => (key.startsWith('autosave.') && inLesson() ? `${PREFIX}${key}` : key)
  return {
    ...vault,
    read: (key: string) => vault.read(at(key)),
    write: (key: string, text: string) => vault.write(at(key), text),
    remove: (key: string) => vault.remove(at(key)),
  }
}

/** This device sits in a lesson. */
export function isInClass({ read }: Pick<Texts, 'read'>): boolean {
  return read(PUPIL) !== undefined
}
