import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type BuiltRole, buildRole } from '../../src/authoring/story/build-role'
import type { ChapterBook, RoleStory } from '../../src/story/structure'

/** Builds a role from ink texts by file name; the main file is `<role>.ink`. */
export function buildTiny(files: Readonly<Record<string, string>>, role = 'tiny'): BuiltRole {
  const root = mkdtempSync(join(tmpdir(), 'tiny-story-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      const path = join(root, 'stories', name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
    return buildRole(role, join(root, 'stories'), root)
  } finally {
    rmSync(root, { recursive: true })
  }
}

export interface TinyStory {
  readonly structure: RoleStory
  readonly books: readonly ChapterBook[]
}

/** A story that compiles; throws with its faults if it does not. */
export function tinyStory(ink: string, role = 'tiny'): TinyStory {
  const { structure, books, faults } = buildTiny({ [`${role}.ink`]: ink }, role)
  if (!structure) throw new Error(JSON.stringify(faults, null, 2))
  return { structure, books }
}

/** Two scenes, a locked option, a variable, an ending. */
export const GATE = `
VAR trust = 10
VAR knows = false
-> street
=== street
# scene:tiny-street
# chapter:one
# at:1956-10-23T20:10
# place:radio
# diorama:radio-night
# weather:rain
# note:A crowd.
# summary:You wait.
You wait. #id:s_1
"Soon," she says. #who:judit #id:s_2
* [Ask her #id:ask #src:prole-info/024-first-shots #basis:documented]
    ~ knows = true
    She tells you. #id:s_3
* [Say nothing #id:silent #src:prole-info/024-first-shots #basis:typical #pass]
    ~ trust -= 5
    You say nothing. #id:s_4
* {not knows} [Go in #id:go_in_locked #src:prole-info/024-first-shots #basis:typical #locked:You have no pass.]
    -> gate
- -> gate
=== gate
# scene:tiny-gate
# at:1956-10-23T21:00
# place:radio
- {knows:
    You know. #id:g_1
  - else:
    You do not. #id:g_2
}
+ [Leave #id:leave #src:prole-info/024-first-shots #basis:typical]
- -> out
=== out
# scene:tiny-out
# at:1956-10-23T22:00
# place:radio
# ending:home
# title:Home
You are home. #fate:judit #id:o_1
-> END
`
