import { dirname, relative, resolve } from 'node:path'
import type { Story } from 'inkjs/full'
import type { Fault } from '../fault'
import { type InkObject, internalsOf, isContainer } from '../machine/ink-internals'
import type { Reading } from '../random/reading'
import { compileInk, sourcesOf } from '../story/compile-ink'
import { readInk } from '../story/read-ink'
import { countWords } from './rules/prose'

export interface Place {
  readonly file: string
  readonly line: number
}

/** An ink story without our tags, ready to be played. */
export interface PlainStory {
  /** The main file's first line: for what has no better place. */
  readonly main: Place
  readonly story: Story | undefined
  readonly ink: unknown
  readonly faults: readonly Fault[]
  /** Knots, without functions, where they stand. */
  readonly knots: ReadonlyMap<string, Place>
  /** Choices by the path of what follows them. */
  readonly choices: ReadonlyMap<string, Place>
  readonly lines: number
  resolveFile(name: string): string
}

const KNOT = /^\s*={2,}\s*(function\b)?\s*([\p{L}\p{N}_]+)/u
const EXTERNAL = /^\s*EXTERNAL\s+([\p{L}\p{N}_]+)/u

/** Compiles any ink file. External functions without an ink function to stand in for them give 0. */
export function readPlainStory(main: string, projectRoot: string): PlainStory {
  const path = resolve(main)
  const folder = dirname(path)
  const read = readInk(path, projectRoot)
  const compiled = read.faults.length > 0 ? undefined : compileInk(path, sourcesOf(read.files), projectRoot)
  const resolveFile = (name: string): string => relative(projectRoot, resolve(folder, name))
  const knots = new Map<string, Place>()
  const functions = new Set<string>()
  const externals = new Map<string, Place>()
  for (const { name, lines } of read.files)
    for (const [index, line] of lines.entries()) {
      const place = { file: name, line: index + 1 }
      const knot = KNOT.exec(line)
      if (knot?.[2] !== undefined) {
        if (knot[1] === undefined) knots.set(knot[2], place)
        else functions.add(knot[2])
      }
      const external = EXTERNAL.exec(line)?.[1]
      if (external !== undefined) externals.set(external, place)
    }
  const unbound = [...externals].filter(([name]) => !functions.has(name))
  for (const [name] of unbound) compiled?.story?.BindExternalFunction(name, () => 0, true)
  return {
    main: { file: relative(projectRoot, path), line: 1 },
    story: compiled?.story,
    ink: compiled?.json === undefined ? undefined : JSON.parse(compiled.json),
    faults: [
      ...read.faults,
      ...(compiled?.faults ?? []),
      ...unbound.map(
        ([name, place]): Fault => ({
          ...{ ...place, rule: 'external-without-fallback', message: `${name} has no ink function to stand in for it` },
          ...{ mend: 'write one, so that the story can be checked with it; now it gives 0', warning: true },
        }),
      ),
    ],
    knots,
    choices: compiled?.story ? choicesOf(compiled.story, resolveFile) : new Map(),
    lines: read.files.reduce((sum, file) => sum + file.lines.length, 0),
    resolveFile,
  }
}

interface ChoicePoint extends InkObject {
  readonly choiceTarget: InkObject | null
  readonly isInvisibleDefault: boolean
}

function choicesOf(story: Story, resolveFile: (name: string) => string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const visit = (object: InkObject): void => {
    if ('choiceTarget' in object) {
      const { choiceTarget, isInvisibleDefault, debugMetadata } = object as ChoicePoint
      if (choiceTarget && !isInvisibleDefault)
        places.set(choiceTarget.path.componentsString, {
          file: resolveFile(debugMetadata?.fileName ?? ''),
          line: debugMetadata?.startLineNumber ?? 1,
        })
    }
    if (!isContainer(object)) return
    for (const child of object.content) visit(child)
    for (const child of object.namedContent.values()) if (!object.content.includes(child)) visit(child)
  }
  visit(internalsOf(story).mainContentContainer)
  return places
}

/** Plain ink has no scenes: knots stand for them, and every end that ink allows is an ending. */
export const plainReading: Reading = {
  keyOf: ({ target }) => target,
  isLocked: () => false,
  wordsOf: countWords,
  scenesOf: ({ knots }) => knots,
  endingOf: (_turn, knot) => knot ?? 'the beginning',
}
