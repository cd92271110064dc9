import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { passageId } from '../evidence/ids'
import { openingBook } from '../story/opening-book'
import type { ChapterBook, RoleStory } from '../story/structure'
import { keptCitationFiles } from './evidence/cite/kept-citations'
import { evidenceFiles, firstEvidence } from './evidence/evidence-files'
import { loadEvidence } from './evidence/load-evidence'
import { passageUses } from './evidence/passage-uses'
import type { Fault } from './fault'
import { readMoments } from './kiosk/read-moments'
import { looksOf } from './looks/looks'
import { looksFiles } from './looks/looks-files'
import { type Trial, withTrial } from './review/trial'
import { buildRole } from './story/build-role'
import { finishBook } from './story/finish-book'
import { readEchoes } from './story/read-echoes'
import { readPeople } from './story/read-people'
import { type RoleEntry, readRoles } from './story/read-roles'
import { readTranslations } from './story/read-translations'
import { setQuotes } from './story/set-quotes'
import { translateBook } from './story/translate-book'

/** A role as the title page needs it. */
export interface RoleCard extends RoleEntry {
  /** Its story is there and can be played. */
  readonly ready: boolean
  /** Languages in which every chapter is complete. */
  readonly languages: readonly string[]
}

export interface Content {
  readonly roles: readonly RoleCard[]
  /** JSON text by name, e.g. `student/structure`, `evidence/sources`. */
  readonly files: ReadonlyMap<string, string>
  /** Absolute paths that the content was made from, for watching. */
  readonly watched: readonly string[]
  readonly faults: readonly Fault[]
}

/** Everything that the app fetches while it runs: stories, their words, and the evidence; with what an author tries out. */
export function buildContent(projectRoot: string, trial?: Trial): Content {
  const folder = join(projectRoot, 'stories')
  const { roles, faults: roleFaults } = readRoles(folder)
  const faults: Fault[] = [...roleFaults]
  const files = new Map<string, string>()
  const watched = new Set<string>([
    join(folder, 'roles.yaml'),
    join(folder, 'echoes.yaml'),
    join(folder, 'looks.yaml'),
    ...yamlFiles(join(folder, 'evidence')),
  ])

  const evidence = loadEvidence(join(folder, 'evidence'))
  if (evidence.ok) {
    for (const [name, json] of evidenceFiles(evidence.value)) files.set(name, quotesSet(json))
    for (const [name, json] of keptCitationFiles(evidence.value, join(projectRoot, '.cache'))) files.set(name, json)
  } else faults.push(...evidence.fault)

  const echoes = readEchoes(folder)
  faults.push(...echoes.faults)

  const known = evidence.ok ? new Set<string>(evidence.value.passages.map(({ id }) => id)) : undefined
  const looks = looksOf(folder, projectRoot, known)
  faults.push(...looks.faults)
  for (const [name, json] of looksFiles(looks.rows)) files.set(name, json)

  const citing: ChapterBook[] = []
  const stories = new Map<string, RoleStory>()
  const cards = roles.map((role): RoleCard => {
    if (!existsSync(join(folder, `${role.id}.ink`))) return { ...role, ready: false, languages: [] }
    const tried = trial?.role === role.id ? trial : undefined
    const built = buildRole(role.id, folder, projectRoot, (file) => (tried ? withTrial(file, tried) : file))
    faults.push(...built.faults)
    for (const file of built.files) watched.add(file)
    if (!built.structure) return { ...role, ready: false, languages: [] }
    const { structure } = built
    stories.set(role.id, structure)
    const places = evidence.ok ? evidence.value.places : []
    const finished = (book: ChapterBook) => JSON.stringify(finishBook(book, structure, places))
    const { ink, choices, ...outline } = structure
    files.set(`${role.id}/structure`, JSON.stringify({ ...outline, echoes: echoes.of(role.id) }))
    files.set(`${role.id}/ink`, JSON.stringify({ choices, ink }))
    const setBooks = (books: readonly ChapterBook[], language: string): void => {
      for (const book of books) files.set(`${role.id}/${book.chapter}.${language}`, finished(book))
      const opening = openingBook(books, structure.opening)
      if (opening && opening.chapter === structure.chapters[0])
        files.set(`${role.id}/first-turns.${language}`, finished(opening))
    }
    setBooks(built.books, 'en')
    citing.push(...built.books)
    const invented = readPeople(folder, role.id)
    faults.push(...invented.faults)
    watched.add(join(folder, role.id, 'people.yaml'))
    files.set(`${role.id}/people`, JSON.stringify({ people: invented.people }))
    const hungarian = readTranslations(folder, role.id, 'hu')
    faults.push(...hungarian.faults)
    const translated = built.books.flatMap((book) => translateBook(book, hungarian, 'hu') ?? [])
    setBooks(translated, 'hu')
    if (evidence.ok) {
      const first = Object.values(built.books[0]?.choices ?? {}).slice(0, FIRST_CHOICES)
      const passages = [...new Set(first.flatMap((choice) => choice.passages))].map(passageId)
      files.set(`${role.id}/first-evidence`, quotesSet(JSON.stringify(firstEvidence(evidence.value, passages))))
    }
    const languages = translated.length === built.books.length ? ['en', 'hu'] : ['en']
    return { ...role, ready: true, languages }
  })
  const kiosk = readMoments(folder, {
    story: (role) => stories.get(role),
    eventBy: (id) => (evidence.ok ? evidence.value.events.find((event) => event.id === id)?.by : undefined),
  })
  faults.push(...kiosk.faults)
  for (const file of kiosk.files) watched.add(file)
  if (kiosk.json !== undefined) files.set('kiosk/moments', quotesSet(kiosk.json))
  files.set('evidence/uses', JSON.stringify({ uses: passageUses(citing) }))
  return { roles: cards, files, watched: [...watched], faults }
}

/** The first scene's choices: a first game opens their evidence before anything else is loaded. */
const FIRST_CHOICES = 4

/** The catalogue's prose with typographic quotes; ids, addresses and what stands in a document stay as they are. */
function quotesSet(json: string): string {
  const set = (key: string, value: unknown): unknown =>
    (key === 'en' || key === 'hu') && typeof value === 'string' ? setQuotes(value, key) : value
  return JSON.stringify(JSON.parse(json, set))
}

/** Changes with the text: it is part of the address, so that an old file is never taken for a new one. */
export function contentHash(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, 8)
}

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name))
}
