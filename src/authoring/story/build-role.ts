import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Basis } from '../../evidence/basis'
import type { ContestedId, PassageId, PersonId, PlaceId } from '../../evidence/ids'
import type { ChapterId, ChoiceId, LineId, RoleId } from '../../story/ids'
import { beginSession } from '../../story/story-session'
import type { ChapterBook, ChoiceFacts, Opening, RoleInk, RoleStory, RoleStructure } from '../../story/structure'
import type { Fault } from '../fault'
import { createInkMachine, type InkMachine } from '../machine/ink-machine'
import { compileInk } from './compile-ink'
import { type ChoiceRecord, type LiftedFile, liftWords } from './lift-words'
import { type InkFile, readInk } from './read-ink'
import { sceneHeads } from './scene-heads'

export interface BuiltRole {
  readonly role: RoleId
  /** Undefined when the ink does not compile. */
  readonly structure: RoleStory | undefined
  /** Plays the compiled ink, which knows its lines. Undefined when the ink does not compile. */
  readonly machine: InkMachine | undefined
  /** English, one per chapter, in order. */
  readonly books: readonly ChapterBook[]
  readonly lifted: readonly LiftedFile[]
  /** Absolute paths of every file read, for watching. */
  readonly files: readonly string[]
  readonly faults: readonly Fault[]
}

/**
 * Compiles `stories/<role>.ink` to a structure without words and one book of English words for each chapter. `change`
 * alters a file on its way in.
 */
export function buildRole(
  role: string,
  storiesFolder: string,
  projectRoot: string,
  change: (file: InkFile) => InkFile = (file) => file,
): BuiltRole {
  const main = join(storiesFolder, `${role}.ink`)
  const read = readInk(main, projectRoot)
  const lifted = read.files.map((file) => liftWords(change(file)))
  const faults = [...read.faults, ...lifted.flatMap((file) => file.faults)]
  const sources = new Map(lifted.map(({ file, source }) => [file.path, source]))
  const compiled = read.faults.length > 0 ? undefined : compileInk(main, sources, projectRoot)
  faults.push(...withoutEchoes(compiled?.faults ?? [], lifted))

  const { scenes, chapterOf, faults: sceneFaults } = sceneHeads(lifted)
  faults.push(...sceneFaults)
  const chapters = [...new Set(scenes.map(({ chapter }) => chapter))]
  const choices = lifted.flatMap((file) => file.choices)
  const withTag = (name: string) => choices.filter(({ tags }) => tags.has(name)).map(({ id }) => id as ChoiceId)
  const machine = compiled?.story && createInkMachine(compiled.story)
  const structure =
    compiled?.json === undefined
      ? undefined
      : withOpening(machine, {
          role: role as RoleId,
          storyHash: createHash('sha256').update(compiled.json).digest('hex').slice(0, 12),
          chapters,
          scenes,
          choices: choices.map(({ id }) => id as ChoiceId),
          locked: withTag('locked'),
          pass: withTag('pass'),
          ink: JSON.parse(compiled.json),
        })
  const books = structure ? chapters.map((chapter) => buildBook(chapter, structure, lifted, chapterOf)) : []
  return {
    role: role as RoleId,
    structure,
    machine,
    books,
    lifted,
    files: read.files.map(({ path }) => path),
    faults,
  }
}

/**
 * Without ink's warnings of an empty choice where the choice is told of already: it has no id yet, or its words stand
 * where they are lost. The author wrote words, so the warning would send them looking for nothing.
 */
function withoutEchoes(faults: readonly Fault[], lifted: readonly LiftedFile[]): readonly Fault[] {
  const choices = lifted.flatMap((file) => file.choices.filter(({ id, irregular }) => id === '' || irregular))
  const told = new Set(choices.map(({ file, line }) => `${file}:${line}`))
  return faults.filter(({ rule, file, line }) => rule !== 'ink-warning' || !told.has(`${file}:${line}`))
}

/** The app plays without a limit of steps: what never comes to a choice must not be begun, nor what leads there. */
function isEndless(machine: InkMachine | undefined, choice?: number): boolean {
  const begun = machine?.start(0)
  const turn = choice === undefined || !begun?.open[choice] ? begun : machine?.choose(choice)
  return turn?.troubles.some(({ kind }) => kind === 'endless') === true
}

/** A story that breaks before its first choice opens with nothing; the check of every path says why. */
function withOpening(machine: InkMachine | undefined, story: Omit<RoleStructure, 'opening'> & RoleInk): RoleStory {
  const begun = isEndless(machine) ? undefined : beginSession(story, 0)
  if (!begun?.ok) return { ...story, opening: { turn: { beats: [], options: [] }, variables: {}, after: {} } }
  const turn = begun.value.turn()
  const after: Record<ChoiceId, Pick<Opening, 'turn' | 'variables'>> = {}
  for (const [index, { id, locked }] of turn.options.entries()) {
    if (locked || isEndless(machine, index)) continue
    const session = beginSession(story, 0)
    const next = session.ok ? session.value.choose(id) : undefined
    if (session.ok && next?.ok) after[id] = { turn: next.value, variables: session.value.variables() }
  }
  return { ...story, opening: { turn, variables: begun.value.variables(), after } }
}

function buildBook(
  chapter: ChapterId,
  structure: RoleStructure,
  lifted: readonly LiftedFile[],
  chapterOf: ReadonlyMap<string, ChapterId>,
): ChapterBook {
  const words: Record<string, string> = {}
  const speakers: Record<LineId, PersonId> = {}
  const fates: Record<LineId, PersonId> = {}
  const choices: Record<ChoiceId, ChoiceFacts> = {}
  for (const file of lifted) {
    if (chapterOf.get(file.file.name) !== chapter) continue
    for (const { tags } of file.knots) {
      const scene = tags.get('scene')
      for (const kind of ['note', 'summary']) {
        const text = tags.get(kind)
        if (scene !== undefined && text !== undefined) words[`${scene}.${kind}`] = text
      }
      const title = tags.get('title')
      if (title !== undefined) words[`${tags.get('ending')}.title`] = title
    }
    for (const { id, text, tags } of file.lines) {
      words[id] = text
      const who = tags.get('who')
      const fate = tags.get('fate')
      if (who !== undefined) speakers[id as LineId] = who as PersonId
      if (fate !== undefined) fates[id as LineId] = fate as PersonId
    }
    for (const choice of file.choices) {
      words[choice.id] = choice.text
      const reason = choice.tags.get('locked')
      if (reason !== undefined) words[`${choice.id}.locked`] = reason
      choices[choice.id as ChoiceId] = choiceFacts(choice)
    }
  }
  return {
    role: structure.role,
    chapter,
    language: 'en',
    storyHash: structure.storyHash,
    words,
    speakers,
    fates,
    choices,
  }
}

function choiceFacts({ sources, tags }: ChoiceRecord): ChoiceFacts {
  const weigh = tags.get('weigh')
  const to = tags.get('to')
  return {
    basis: (tags.get('basis') ?? 'invented') as Basis,
    passages: sources as readonly string[] as readonly PassageId[],
    ...(weigh === undefined ? {} : { weigh: weigh as ContestedId }),
    ...(to === undefined ? {} : { to: to as PlaceId }),
    ...(tags.has('pass') ? { pass: true } : {}),
    ...(tags.has('locked') ? { locked: true } : {}),
  }
}
