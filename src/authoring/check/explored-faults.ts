import type { Exploration } from '../explore/explore'
import { findPath } from '../explore/find-path'
import { findTraps } from '../explore/find-traps'
import type { TurnSummary } from '../explore/turn-graph'
import type { Fault } from '../fault'
import type { RoleReading } from './role-reading'
import { faultAt } from './rule'
import { chapterFaults } from './rules/chapter-order'
import { timeFaults } from './rules/time-order'
import { after, circledKnot, troubleFault } from './trouble-fault'

/** Words that a reader may have to read from one choice to the next. */
const MOST_WORDS = 120

const STOPS = new Set(['dead-end', 'all-locked', 'endless-turn', 'runtime-error', 'loop-without-exit'])

/** What going through every state showed. `main` is the role's own file. */
export function exploredFaults(
  exploration: Exploration,
  reading: RoleReading,
  main: string,
  resolveFile: (name: string) => string,
): readonly Fault[] {
  const lost = { file: main, line: 1 }
  const placeOf = (summary: TurnSummary) => {
    const endless = summary.turn.troubles.some(({ kind }) => kind === 'endless')
    const circled = endless ? reading.knots.get(circledKnot(summary.turn) ?? '') : undefined
    if (circled) return circled
    const line = summary.turn.lines.findLast(({ text }) => reading.lines.has(text))
    return (
      (line && reading.lines.get(line.text)) ??
      reading.choices.get(summary.from?.key ?? '') ??
      (summary.scene === undefined ? undefined : reading.scenes.get(summary.scene)) ??
      lost
    )
  }
  const found = new Map<string, Fault>()
  const keep = (fault: Fault): void => {
    const key = `${fault.file}:${fault.line}:${fault.rule}`
    if (!found.has(key)) found.set(key, fault)
  }
  const stops = exploration.summaries.filter((summary) => summary.turn.troubles.length > 0 || isDeadEnd(summary))
  for (const summary of stops) {
    const place = placeOf(summary)
    const key = `${place.file}:${place.line}`
    if ([...found.keys()].some((known) => known.startsWith(`${key}:`))) continue
    const path = findPath(exploration, summary) ?? []
    for (const trouble of summary.turn.troubles) keep(troubleFault(trouble, place, path, resolveFile))
    if (summary.turn.troubles.length > 0) continue
    const allLocked = summary.exits.length > 0
    keep(
      faultAt(
        place,
        allLocked ? 'all-locked' : 'dead-end',
        `${allLocked ? 'every choice that follows is locked' : 'the story stops here without an ending'}${after(path)}`,
        allLocked ? 'leave one of them open' : 'lead on with ->, or mark the scene with # ending:',
      ),
    )
  }
  for (const fault of wordFaults(exploration, reading)) keep(fault)
  for (const fault of timeFaults(exploration.summaries, reading)) keep(fault)
  for (const fault of chapterFaults(exploration.summaries, reading)) keep(fault)
  if (exploration.exhausted) for (const fault of trapFaults(exploration, reading, lost)) keep(fault)
  // Where play is stopped, what lies behind is not reached; that is said once, at the place where it stops.
  const stopped = [...found.values()].some(({ rule }) => STOPS.has(rule))
  if (!stopped) for (const fault of unseenFaults(exploration, reading)) keep(fault)
  return [...found.values()]
}

function isDeadEnd({ exits, ending }: TurnSummary): boolean {
  return exits.length === 0 ? ending === undefined : exits.every(({ control }) => control.locked)
}

/** The fault stands at the line that is one too many. */
function wordFaults({ summaries }: Exploration, reading: RoleReading): readonly Fault[] {
  return summaries.flatMap((summary) => {
    if (summary.words <= MOST_WORDS || summary.exits.length === 0) return []
    let words = 0
    const line = summary.turn.lines.find(({ text }) => {
      words += reading.wordsOf(text)
      return words > MOST_WORDS
    })
    const place = reading.lines.get(line?.text ?? '')
    if (!place) return []
    const from = summary.from ? `from the choice ${summary.from.key}` : 'from the beginning'
    const message = `${summary.words} words ${from} to the next choices`
    return [
      faultAt(place, 'too-many-words', message, `cut some, or let a choice come sooner: at most ${MOST_WORDS} words`),
    ]
  })
}

/** Choices and scenes that no path comes to; surely so only where all of the story was gone through. */
function unseenFaults({ summaries, controls, exhausted, flow }: Exploration, reading: RoleReading): readonly Fault[] {
  const offered = new Set(controls.map(({ key }) => key))
  const begun = new Set(summaries.flatMap(({ scenes }) => scenes))
  // No divert leads to it: then no path does, however much of the story was gone through.
  const scenes = [...reading.scenes].filter(
    ([scene, { knot }]) => !begun.has(scene) && (exhausted || !flow.reached.has(knot)),
  )
  return [
    ...scenes.map(([scene, knot]) =>
      faultAt(
        knot,
        'never-reached',
        `no path leads to ${knot.tags.has('ending') ? `the ending ${knot.tags.get('ending')}` : scene}`,
        'lead to it from somewhere under a condition that can come true, or take it out',
      ),
    ),
    ...(exhausted ? [...reading.choices.values()] : [])
      .filter(({ id, knot }) => !offered.has(id) && !scenes.some(([, unseen]) => unseen.knot === knot))
      .map((choice) =>
        faultAt(
          choice,
          'never-offered',
          `the choice ${choice.id} is never offered on any path`,
          'mend its condition so that it can come true, or take it out',
        ),
      ),
  ]
}

function trapFaults(
  exploration: Exploration,
  reading: RoleReading,
  lost: { readonly file: string; readonly line: number },
): readonly Fault[] {
  return findTraps(exploration)
    .slice(0, 1)
    .map(({ key }) =>
      faultAt(
        reading.choices.get(key) ?? lost,
        'loop-without-exit',
        `after the choice ${key} one can go round for ever and never come to an ending`,
        'give the loop a way out that is always open in the end',
      ),
    )
}
