import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { checkStories } from '../../../src/authoring/check/check-stories'
import type { Fault } from '../../../src/authoring/fault'

/** A copy of the student's real story, to plant faults in. Files are named from the project's root. */
export interface StoryCopy {
  /** Where the copied `stories` lie. */
  readonly folder: string
  lines(file: string): string[]
  /** The index of the first line that fits; throws where the story has none. */
  find(file: string, pattern: RegExp, from?: number): number
  write(file: string, lines: readonly string[]): void
  remove(): void
  check(options?: { readonly lint?: boolean }): readonly Fault[]
}

const ROOT = resolve('.')
export const MAIN = 'stories/student.ink'
export const CHAPTERS = [1, 2, 3, 4, 5].map((number) => `stories/student/${chapterFile(number)}`)

function chapterFile(number: number): string {
  const include = readFileSync(join(ROOT, MAIN), 'utf8').match(new RegExp(`INCLUDE student/(${number}-.*\\.ink)`))?.[1]
  if (include === undefined) throw new Error(`the student's story has no chapter ${number}`)
  return include
}

export function copyStory(): StoryCopy {
  const root = mkdtempSync(join(tmpdir(), 'planted-'))
  const take = (path: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    if (existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(root, path), { recursive: true })
  }
  for (const path of [MAIN, 'stories/common.ink', 'stories/roles.yaml', 'stories/student']) take(path)
  symlinkSync(join(ROOT, 'stories/evidence'), join(root, 'stories/evidence'))
  take('assets/art/dioramas.json')
  take('assets/sound/sounds.json')
  const lines = (file: string): string[] => readFileSync(join(root, file), 'utf8').split('\n')
  return {
    folder: join(root, 'stories'),
    lines,
    find(file, pattern, from = 0) {
      const index = lines(file).findIndex((line, at) => at >= from && pattern.test(line))
      if (index < 0) throw new Error(`${file} has no line like ${pattern}`)
      return index
    },
    write(file, text) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), text.join('\n'))
    },
    remove: () => rmSync(root, { recursive: true }),
    check: ({ lint = false } = {}) =>
      checkStories(['student'], {
        ...{ storiesFolder: join(root, 'stories'), projectRoot: root, seed: 1, seconds: 60, runs: 20, lint },
      }).faults,
  }
}

/** Leaves only the first chapter, and ends it in an ending: small enough to be gone through for every fault. */
export function keepFirstChapter(copy: StoryCopy): void {
  const first = copy.lines(CHAPTERS[1] ?? '').find((line) => line.startsWith('==='))
  const later = /INCLUDE student\/[2-5]-/
  copy.write(MAIN, [
    ...copy.lines(MAIN).map((line) => (later.test(line) ? '' : line)),
    ...[
      `${first}`,
      '# scene:student-stub',
      '# chapter:twenty-third',
      '# at:1956-12-31T10:00',
      '# place:muegyetem',
      '# ending:stub',
      '# title:Stub',
    ],
    ...['This is where it stops. #id:st_stub_1', '-> END'],
  ])
}
