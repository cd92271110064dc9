import type { CheckedRole } from '../check/check-role'
import { orderFaults, printFault, summaryOf } from '../check/print-check'
import { scenesOf } from '../report/scene-facts'

export interface ReviewedScene {
  readonly id: string
  readonly chapter: string
  /** From the project's root, with the line: `stories/student/1-meeting.ink:12`. */
  readonly where: string
  readonly at: string
  readonly place: string
  readonly ending: boolean
  /** Share of the random runs that came here, 0 to 1. */
  readonly share: number
  /** Choices that lead here; undefined where no run came. */
  readonly way: readonly string[] | undefined
}

/** What the page for authors shows of a role. */
export interface ReviewFacts {
  readonly role: string
  readonly summary: string
  readonly scenes: readonly ReviewedScene[]
  /** Of each choice: how many runs were offered it, and how many took it. */
  readonly choices: Readonly<Record<string, { readonly offered: number; readonly taken: number }>>
  /** Lines that no run read. */
  readonly unread: readonly { readonly where: string; readonly text: string }[]
  readonly faults: readonly string[]
}

export function reviewFacts(checked: CheckedRole): ReviewFacts {
  const { role, built, random } = checked
  const runs = Math.max(1, random?.runs ?? 0)
  return {
    role,
    summary: summaryOf(checked),
    scenes: scenesOf(built.lifted).map(({ id, knot, chapter }) => ({
      ...{ id, chapter, where: `${knot.file}:${knot.line}` },
      at: knot.tags.get('at') ?? '',
      place: knot.tags.get('place') ?? '',
      ending: knot.tags.has('ending'),
      share: Math.min(1, (random?.scenes.get(id) ?? 0) / runs),
      way: random?.waysTo.get(id),
    })),
    choices: Object.fromEntries(
      built.lifted
        .flatMap(({ choices }) => choices)
        .map(({ id }) => [id, { offered: random?.offered.get(id) ?? 0, taken: random?.taken.get(id) ?? 0 }]),
    ),
    unread: built.lifted
      .flatMap(({ lines }) => lines)
      .filter(({ id }) => random !== undefined && !random.read.has(id))
      .map(({ file, line, text }) => ({ where: `${file}:${line}`, text })),
    faults: orderFaults(checked.faults).map(printFault),
  }
}
