import type { ChapterBook, Opening } from './structure'
import type { Turn } from './turn'

/** Of the books of a role's chapters what the first turn shows, and the turns behind its choices: a few kB instead of a chapter. */
export function openingBook(books: readonly ChapterBook[], { turn, after }: Opening): ChapterBook | undefined {
  const [first] = books
  if (!first) return undefined
  const shown = new Set([turn, ...Object.values(after).map((next) => next.turn)].flatMap(idsIn))
  // `choice.locked`, `scene.note`: the words of an id may be several.
  const isShown = (key: string): boolean => shown.has(key) || shown.has(key.slice(0, key.lastIndexOf('.')))
  const shownOf = <Value>(of: (book: ChapterBook) => Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(books.flatMap((book) => Object.entries(of(book)).filter(([key]) => isShown(key))))
  return {
    ...first,
    part: 'opening',
    words: shownOf(({ words }) => words),
    speakers: shownOf(({ speakers }) => speakers),
    fates: shownOf(({ fates }) => fates),
    choices: shownOf(({ choices }) => choices),
  }
}

const idsIn = ({ beats, options }: Turn): readonly string[] => [
  ...beats.map((beat) => (beat.kind === 'scene' ? beat.scene : beat.line)),
  ...options.map(({ id }) => id),
]
